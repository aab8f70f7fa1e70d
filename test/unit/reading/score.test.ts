import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../src/reading/blocks.ts';
import { scoreElements } from '../../../src/reading/score.ts';
import { runThrough } from '../../../src/reading/steps.ts';
import { pageOf, SENTENCES, textsOf } from './pages.ts';

const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = SENTENCES;
const BODY = `<p>${FIRST} ${SECOND}</p><p>${THIRD} ${FOURTH}</p><p>${FIFTH}</p>`;
const READ = [`${FIRST} ${SECOND}`, `${THIRD} ${FOURTH}`, FIFTH];

function likelyIds(body: string): string[] {
  const { blocks } = runThrough(collectBlocks(pageOf(body).body));
  return runThrough(scoreElements(blocks.filter(({ prose }) => prose))).likely.map(({ id }) => id);
}

function teaser(number: number): string {
  return `<li><h3><a href="/${number}">Another story</a></h3><p>A teaser of story ${number}, in a line or two, to be opened.</p></li>`;
}

describe('what is likely the article', () => {
  it('is what holds the paragraphs, not the streams of teasers around it', () => {
    const stream = `<ul>${Array.from({ length: 20 }, (_, number) => teaser(number)).join('')}</ul>`;
    expect(likelyIds(`<div id="left">${stream}</div><div id="story">${BODY}</div><div>${stream}</div>`)).toContain(
      'story',
    );
  });

  it('is all of the parts it is cut into by advertisements', () => {
    const parts = [1, 2, 3, 4].map(
      (number) => `<div class="content" id="part${number}">${BODY}</div><div class="ad"></div>`,
    );
    expect(likelyIds(`<div id="all">${parts.join('')}</div><div>${teaser(1)}</div>`)).toEqual(['all']);
  });

  it('is nothing where nothing is written', () => {
    expect(likelyIds('<nav><a href="/">Home</a></nav>')).toEqual([]);
  });
});

describe('what is left out', () => {
  it.each([
    [
      'a gallery longer than the article',
      `<div class="photo-gallery"><ul>${`<li><p>${FIRST} ${SECOND}</p></li>`.repeat(9)}</ul></div>`,
    ],
    ['a form for a newsletter', `<form action="/"><p>Send yourself a link to download the app. It is free.</p></form>`],
    [
      'a picture with a caption in a paragraph',
      `<p><span class="image-caption">A picture of the two of them, taken on Tuesday.</span></p>`,
    ],
  ])('%s', (_, html) => {
    expect(textsOf(`<article><h1>Title</h1>${BODY}${html}</article>`)).toEqual(READ);
  });

  it('not what holds the headline and the paragraphs, whatever it is called', () => {
    const long = BODY.repeat(2);
    const stream = `<div>${`<p>A teaser of another story, in a line or two, to be opened.</p>`.repeat(40)}</div>`;
    const { body } = pageOf(`<div class="modal"><article><h1>Title</h1>${long}</article></div>${stream}`);
    const texts = runThrough(collectBlocks(body)).blocks.map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(READ);
  });
});

describe('a form that hides properties of elements behind its fields', () => {
  const names = ['id', 'getAttribute', 'childNodes', 'localName', 'matches', 'parentNode', 'querySelectorAll'];

  it.each(names)('%s: the article around it is read', (name) => {
    const form = `<form><input name="${name}"><p>Subscribe to get the news every morning, for free.</p></form>`;
    expect(textsOf(`<article><h1>Title</h1>${BODY}${form}</article>`)).toEqual(READ);
  });
});
