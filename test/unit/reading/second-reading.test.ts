import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../src/reading/kept.ts';
import { type Article, readArticleInSteps, readBlocks } from '../../../src/reading/read-article.ts';
import { ReadCache } from '../../../src/reading/read-cache.ts';
import { readWithReadability } from '../../../src/reading/readability.ts';
import { runThrough } from '../../../src/reading/steps.ts';
import { articleOf, pageOf, SENTENCES } from './pages.ts';
import { unclearPage } from './unclear-page.ts';

const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = SENTENCES;
const STORY = [`${FIRST} ${SECOND}`, `${THIRD} ${FOURTH}`, `${FIFTH} ${FIRST}`];
const REPLIES = [`I do not believe it. ${FIRST}`, ...SENTENCES.map((sentence) => `As I said: ${sentence} ${sentence}`)];
const UNCLEAR = unclearPage(STORY, REPLIES);

function readOnce(document: Document, kept: Kept | null): Article {
  const read = runThrough(readArticleInSteps(document, new ReadCache(), kept));
  if (!read.ok) throw new Error('The page is not read as an article');
  return read.value;
}

function textsOf({ blocks }: Article): string[] {
  return blocks.map(({ text }) => text);
}

describe('whether it is clear which part of the page is the article', () => {
  it.each([
    ['an article', `<article><h1>Title</h1><p>${FIRST} ${SECOND}</p><p>${THIRD} ${FOURTH}</p></article>`],
    ['an article above a few teasers', `<div>${'<p>'}${STORY.join('<p>')}</div><div><p>${FIFTH}</p></div>`],
    ['a page so short that there is nothing to choose', `<div><p>${FIRST}</p></div><div><p>${SECOND}</p></div>`],
  ])('%s is', (_, html) => {
    expect(readOnce(pageOf(html), null).isClear).toBe(true);
  });

  it.each([
    ['two columns', UNCLEAR],
    [
      'short texts strewn over the page, none of which stands out',
      `<div><div><p>${FIRST}</p></div></div><div><div><p>${SECOND}</p></div></div>
       <div><div><p>${THIRD}</p></div></div><div><div><p>${FOURTH}</p></div></div>`,
    ],
  ])('%s are not', (_, html) => {
    expect(readOnce(pageOf(html), null).isClear).toBe(false);
  });
});

describe('what Readability keeps', () => {
  it('decides which part of the page is read', () => {
    const document = pageOf(UNCLEAR);
    expect(textsOf(readOnce(document, null))).toEqual(REPLIES);
    const article = readOnce(document, runThrough(readWithReadability(document)));
    expect(textsOf(article)).toEqual(STORY);
    expect(article.isClear).toBe(true);
    expect(textsOf(articleOf(document))).toEqual(STORY);
  });

  it('is told in elements of the page, which stays as it is', () => {
    const document = pageOf(UNCLEAR);
    const before = document.documentElement.outerHTML;
    const kept = runThrough(readWithReadability(document));
    expect(document.documentElement.outerHTML).toBe(before);
    const paragraphs = [...document.querySelectorAll('p')];
    expect(paragraphs.filter((paragraph) => kept?.elements.has(paragraph))).toEqual(paragraphs.slice(0, STORY.length));
  });

  it('is told in the elements that were there when it began, whatever the page does meanwhile', () => {
    const document = pageOf(UNCLEAR);
    const steps = readWithReadability(document);
    steps.next();
    const late = document.createElement('div');
    late.innerHTML = '<p>Something new at the top of the page.</p>';
    document.body.prepend(late);
    expect(textsOf(readOnce(document, runThrough(steps)))).toEqual(STORY);
  });

  it('is read though its name is that of what stands beside articles, also when the page changes', () => {
    const named = UNCLEAR.replace('id="report"', 'class="meta"');
    const document = pageOf(named);
    const root = document.querySelector('.meta');
    if (!root) throw new Error('no .meta');
    const kept: Kept = {
      elements: new Set([root, ...root.querySelectorAll('p')]),
      text: root.textContent.replace(/\s+/gu, ''),
    };
    const article = readOnce(document, kept);
    expect(textsOf(article)).toEqual(STORY);
    const again = runThrough(readBlocks(document.body, new ReadCache(), article.kept));
    expect(again.blocks.map(({ text }) => text)).toEqual([...STORY, ...REPLIES]);
  });

  it('does not count if it is next to nothing', () => {
    const document = pageOf(UNCLEAR);
    const [paragraph] = document.querySelectorAll('p');
    if (!paragraph) throw new Error('no paragraph');
    const kept: Kept = { elements: new Set([paragraph]), text: paragraph.textContent.replace(/\s+/gu, '') };
    expect(textsOf(readOnce(document, kept))).toEqual(REPLIES);
  });

  it('is nothing where nothing is written', () => {
    expect(runThrough(readWithReadability(pageOf('<nav><a href="/">Home</a></nav>')))?.text ?? '').not.toContain('.');
  });
});
