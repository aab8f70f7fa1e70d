import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/read-at-once.ts';
import { articleOf, pageOf, SENTENCES, textsOf } from './pages.ts';

const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = SENTENCES;
const BODY = `<p>${FIRST} ${SECOND}</p><p>${THIRD} ${FOURTH}</p><p>${FIFTH}</p>`;

describe('what is read', () => {
  it.each([
    ['an article element', `<article><h1>Title</h1>${BODY}</article>`],
    ['plain divs', `<div class="wrap"><div class="story">${BODY}</div></div>`],
    ['paragraphs that are divs', `<main>${BODY.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}</main>`],
    ['an AMP page', `<amp-sidebar><ul><li>Home page of the paper.</li></ul></amp-sidebar><article>${BODY}</article>`],
    [
      'an article that a modal dialog has hidden from screen readers',
      `<div aria-hidden="true"><article>${BODY}</article></div>`,
    ],
    [
      'a wrapper named after what is beside it',
      `<div class="with-sidebar has-comments"><article>${BODY}</article></div>`,
    ],
    [
      'a post whose classes name its author and tags, above longer comments',
      `<article class="post author-ada tag-jobs">${BODY}</article><div class="comments">${BODY.repeat(5)}</div>`,
    ],
    ['a page in one form', `<form action="/"><div><article>${BODY}</article></div></form>`],
  ])('%s', (_, html) => {
    expect(textsOf(html)).toEqual([`${FIRST} ${SECOND}`, `${THIRD} ${FOURTH}`, FIFTH]);
  });

  it('paragraphs parted by empty lines only', () => {
    const lines = [FIRST, SECOND, `${THIRD}<br>${FOURTH}`, FIFTH].join('<br>\n<br>');
    expect(textsOf(`<h1>Title</h1><div class="text">${lines}</div>`)).toEqual([
      FIRST,
      SECOND,
      `${THIRD}\n${FOURTH}`,
      FIFTH,
    ]);
  });

  it('a short page', () => {
    expect(textsOf(`<article><h1>Title</h1><p>${FIRST}</p></article>`)).toEqual([FIRST]);
  });

  it('text in open shadow roots, slotted text in its place', () => {
    const document = pageOf(`<x-story><p slot="lead">${FIRST}</p></x-story>`);
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No host');
    root.innerHTML = `<article><slot name="lead"></slot><p>${SECOND}</p><div><p>${THIRD} ${FOURTH}</p></div></article>`;
    const article = articleOf(document);
    expect(article.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND, `${THIRD} ${FOURTH}`]);
    expect(article.shadowRoots).toContain(root);
  });

  it('the first paragraph in a container of its own', () => {
    const html = `<article><header><h1>Title</h1><p class="standfirst">${FIRST}</p></header><div>${BODY}</div></article>`;
    expect(textsOf(html)[0]).toBe(FIRST);
  });

  it('a paragraph that is one link', () => {
    expect(textsOf(`<article>${BODY}<p><a href="/x">${FIRST}</a></p></article>`).at(-1)).toBe(FIRST);
  });

  it('facts in a list, but not a list of links', () => {
    const html = `<article>${BODY}<ul><li>${FIRST}</li></ul><ul><li><a href="/1">${SECOND}</a></li></ul></article>`;
    expect(textsOf(html).slice(3)).toEqual([FIRST]);
  });
});

describe('what is not read', () => {
  it.each([
    ['captions', `<figure><img alt=""><figcaption>${FIRST}</figcaption></figure>`],
    ['related links under their heading', `<h2>Related</h2><p>${FIRST}</p>`],
    ['comments', `<section class="comments"><p>${FIRST}</p></section>`],
    ['an aside', `<aside><p>${FIRST}</p></aside>`],
    ['navigation', `<nav><p>${FIRST}</p></nav>`],
    ['a byline', '<p>By Somebody Nameless in Tokyo, for the paper</p>'],
    ['an advertisement', `<div class="ad-slot"><p>${FIRST}</p></div>`],
    ['a newsletter box', `<div id="newsletterSignup"><p>${FIRST}</p></div>`],
    ['a dialog', `<div role="dialog"><p>${FIRST}</p></div>`],
    ['a credit line', '<p>(Reporting by Nobody in Tokyo; editing by no one else.)</p>'],
    ['headings', '<h2>The two governments signed a framework on Tuesday.</h2>'],
  ])('%s', (_, html) => {
    const body = `<p>${SECOND} ${THIRD}</p><p>${FOURTH} ${FIFTH} ${SECOND}</p>`;
    expect(textsOf(`<article>${body}${html}</article>`)).toEqual([
      `${SECOND} ${THIRD}`,
      `${FOURTH} ${FIFTH} ${SECOND}`,
    ]);
  });

  it.each([
    ['an empty page', ''],
    ['a login page', '<form><label>Name <input></label><button>Log in</button></form><p>Welcome back.</p>'],
    [
      'a front page',
      `<main>${`<article><h2><a href="/1">${FIRST}</a></h2><p><a href="/1">${SECOND}</a></p></article>`.repeat(12)}</main>`,
    ],
  ])('%s is not an article', (_, html) => {
    expect(readArticle(pageOf(html))).toEqual({ ok: false, failure: 'not-an-article' });
  });

  it('a document that is no HTML page', () => {
    const { document } = new JSDOM('<feed><entry>Text.</entry></feed>', { contentType: 'application/xml' }).window;
    expect(readArticle(document)).toEqual({ ok: false, failure: 'not-an-article' });
  });
});

describe('trouble', () => {
  it('reads a page nested hundreds deep', () => {
    const document = pageOf('');
    let innermost: Element = document.body;
    for (let depth = 0; depth < 400; depth += 1) innermost = innermost.appendChild(document.createElement('div'));
    innermost.innerHTML = BODY;
    expect(articleOf(document).blocks).toHaveLength(3);
  });

  it('leaves the document as it is', () => {
    const document = pageOf(`<article>${BODY}</article>`);
    const before = document.documentElement.outerHTML;
    articleOf(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
