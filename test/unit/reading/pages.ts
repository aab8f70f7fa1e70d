import { JSDOM } from 'jsdom';
import type { PageBlock } from '../../../src/reading/blocks.ts';
import { rangesOf } from '../../../src/reading/ranges-of.ts';
import type { Article } from '../../../src/reading/read-article.ts';
import { readArticle } from '../../../src/reading/read-at-once.ts';

/** A document as a browser would have it, with no layout. */
export function pageOf(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
  return new JSDOM(html, { url: 'https://news.example/story' }).window.document;
}

/** The article of a document; fails the test where there is none. */
export function articleOf(document: Document): Article {
  const read = readArticle(document);
  if (!read.ok) throw new Error('The page is not read as an article');
  return read.value;
}

export function textsOf(body: string): readonly string[] {
  return articleOf(pageOf(body)).blocks.map(({ text }) => text);
}

/** What the Ranges of a stretch of a block hold, hidden characters and white space put as they read. */
export function readRanges(block: PageBlock, start: number, end: number): string {
  return rangesOf(block, start, end)
    .map((range) => range.toString())
    .join('')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ');
}

export const SENTENCES = [
  'The two governments signed a framework on Tuesday after long negotiations in the capital.',
  'Officials said that the agreement would secure supplies of minerals for both countries.',
  'A spokesman added that further talks were planned for the spring of next year.',
  'Analysts were divided over how quickly the money would flow to the projects.',
  'The minister thanked his counterpart and promised to return before the summer.',
] as const;
