import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../src/reading/blocks.ts';
import { ReadCache } from '../../../src/reading/read-cache.ts';
import { runThrough } from '../../../src/reading/steps.ts';
import { pageOf, SENTENCES } from './pages.ts';

const [FIRST, SECOND, THIRD] = SENTENCES;

function read(document: Document, cache = new ReadCache()) {
  return runThrough(collectBlocks(document.body, cache));
}

function textsOf(document: Document, cache?: ReadCache): string[] {
  return read(document, cache).blocks.map(({ text }) => text);
}

/** A page that tells the cache what changes in it, as whoever watches a page does. */
function watched(body: string) {
  const document = pageOf(body);
  const cache = new ReadCache();
  read(document, cache);
  const element = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const change = (selector: string, make: (element: Element) => void): void => {
    make(element(selector));
    cache.touch(element(selector));
  };
  return { document, cache, element, change };
}

describe('reading again', () => {
  it('gives the same blocks where nothing changed', () => {
    const { document, cache } = watched(`<article><p>${FIRST}</p><div><p>${SECOND}</p></div></article>`);
    const [before, after] = [read(document, cache).blocks, read(document, cache).blocks];
    expect(after.every((block, number) => block === before[number])).toBe(true);
    expect(after).toHaveLength(2);
  });

  it('reads a new post and none of the old ones', () => {
    const posts = Array.from({ length: 50 }, (_, number) => `<section><p>${FIRST} ${number}.</p></section>`);
    const { document, cache, change } = watched(`<article id="posts">${posts.join('')}</article>`);
    const before = new Set(read(document, cache).blocks);
    change('#posts', (element) => element.insertAdjacentHTML('afterbegin', `<section><p>${SECOND}</p></section>`));
    const fresh = read(document, cache).blocks.filter((block) => !before.has(block));
    expect(fresh.map(({ text }) => text)).toEqual([SECOND]);
  });

  it('reads what comes back into the page as it is then: nobody saw what was done to it outside', () => {
    const { document, cache, element, change } = watched(
      `<article id="a"><section id="s"><div><p id="p">${FIRST}</p></div></section><p>${SECOND}</p></article>`,
    );
    const section = element('#s');
    const words = element('#p');
    change('#a', () => section.remove());
    read(document, cache);
    words.textContent = THIRD;
    change('#a', (article) => article.prepend(section));
    cache.forgetBelow(section);
    expect(textsOf(document, cache)).toEqual([THIRD, SECOND]);
  });

  it('notices what is hidden, and shown again', () => {
    const { document, cache, change } = watched(
      `<div><p id="a">${FIRST}</p></div><div><p>${SECOND} ${THIRD}</p></div>`,
    );
    change('#a', (element) => element.setAttribute('hidden', ''));
    expect(textsOf(document, cache)).toEqual([`${SECOND} ${THIRD}`]);
    change('#a', (element) => element.removeAttribute('hidden'));
    expect(textsOf(document, cache)).toEqual([FIRST, `${SECOND} ${THIRD}`]);
  });

  it('notices what is slotted into another place', () => {
    const { document, cache, element } = watched(`<x-box></x-box><p>${THIRD}</p>`);
    const host = element('x-box');
    host.attachShadow({ mode: 'open' }).innerHTML = `<div><section><slot></slot></section></div>`;
    cache.touch(host);
    read(document, cache);
    host.innerHTML = `<p>${FIRST}</p>`;
    cache.touch(host);
    expect(textsOf(document, cache)).toEqual([FIRST, THIRD]);
  });

  it('keeps nothing of what changed while it was being read', () => {
    const filler = '<i>a</i>'.repeat(600);
    const { document, cache, change } = watched(`<article><p id="a">${FIRST}</p><p>${filler}</p></article>`);
    cache.forgetBelow(document.body);
    const steps = collectBlocks(document.body, cache);
    steps.next();
    change('#a', (element) => {
      element.textContent = SECOND;
    });
    for (let step = steps.next(); !step.done; step = steps.next());
    expect(textsOf(document, cache)[0]).toBe(SECOND);
  });

  it('reads what is hidden once most of the text stands in it, because other text went', () => {
    const page = `<main><div id="a"><div id="h" hidden><p>${FIRST}</p></div></div>
      <section id="b"><p>${SECOND}</p><p>${THIRD}</p></section></main>`;
    const { document, cache, change } = watched(page);
    expect(textsOf(document, cache)).toEqual([SECOND, THIRD]);
    change('#b', (element) => element.replaceChildren());
    expect(textsOf(document, cache)).toEqual([FIRST]);
  });

  it('leaves out what is named as clutter once little of the text stands in it, because other text came', () => {
    const page = `<main><div><div class="related"><p>${FIRST}</p></div></div><section id="b"><p>${SECOND}</p></section></main>`;
    const { document, cache, change } = watched(page);
    expect(textsOf(document, cache)).toEqual([FIRST, SECOND]);
    change('#b', (element) => element.insertAdjacentHTML('beforeend', `<p>${THIRD}</p><p>${THIRD}</p>`));
    expect(textsOf(document, cache)).toEqual([SECOND, THIRD, THIRD]);
  });

  it('leaves out what is named as clutter once it is moved into a list, whose paragraphs do not count', () => {
    const page = `<main><div id="a"><section><div class="related"><p>${FIRST}</p></div></section></div><p>${SECOND}</p>
      <ul id="b"><li></li></ul></main>`;
    const { document, cache, element } = watched(page);
    expect(textsOf(document, cache)).toEqual([FIRST, SECOND]);
    element('#b li').append(element('#a section'));
    for (const selector of ['#a', '#b li']) cache.touch(element(selector));
    expect(textsOf(document, cache)).toEqual([SECOND]);
  });

  it('weighs anew what comes back after other text came', () => {
    const page = `<main><div id="a"><section><div class="related"><p>${FIRST}</p></div></section></div><p>${SECOND}</p></main>`;
    const { document, cache, element, change } = watched(page);
    const section = element('#a section');
    change('#a', () => section.remove());
    expect(textsOf(document, cache)).toEqual([SECOND]);
    change('#a', (place) => place.append(section));
    change('main', (main) => main.insertAdjacentHTML('beforeend', `<p>${THIRD}</p><p>${THIRD}</p>`));
    expect(textsOf(document, cache)).toEqual([SECOND, THIRD, THIRD]);
  });

  it('reads the same as reading for the first time, whatever changes', () => {
    const kinds = ['text', 'add', 'remove', 'hide', 'name', 'move', 'heading'] as const;
    const changes = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(), fc.nat()), { maxLength: 8 });
    fc.assert(
      fc.property(changes, (list) => {
        const box = (n: number) =>
          `<div><p>Story ${n}: ${FIRST}</p><ul><li>${SECOND}<b>${n}</b></li></ul>${THIRD}</div>`;
        const { document, cache } = watched(`<main>${box(1)}<section>${box(2)}${box(3)}</section></main>`);
        for (const [kind, a, b] of list) {
          const all = [...document.querySelectorAll('main *')];
          const target = all[a % all.length];
          const other = all[b % all.length];
          if (!target || !other) break;
          const parent = target.parentElement;
          if (kind === 'text') target.append(` More ${a}.`);
          if (kind === 'add') target.insertAdjacentHTML('beforeend', `<p>${THIRD} ${a}</p>`);
          if (kind === 'heading') target.insertAdjacentHTML('afterbegin', '<h2>Related</h2>');
          if (kind === 'hide') target.toggleAttribute('hidden');
          if (kind === 'name') target.className = a % 2 === 0 ? 'comments' : 'story';
          if (kind === 'remove') target.remove();
          if (kind === 'move' && !target.contains(other)) other.append(target);
          for (const touched of [target, parent, other]) if (touched) cache.touch(touched);
          expect(textsOf(document, cache)).toEqual(textsOf(document));
        }
      }),
      { numRuns: 40 },
    );
  });
});
