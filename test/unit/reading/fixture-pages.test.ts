import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../src/reading/ranges-of.ts';
import { readArticle } from '../../../src/reading/read-at-once.ts';

const directory = new URL('../../fixtures/pages/', import.meta.url);
const names = readdirSync(directory).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []));

interface Expected {
  readonly sentences: readonly { readonly text: string }[];
  readonly mustNot: readonly string[];
}

function isExpected(value: unknown): value is Expected {
  return typeof value === 'object' && value !== null && 'sentences' in value && 'mustNot' in value;
}

function load(name: string): { document: Document; expected: Expected } {
  const html = readFileSync(new URL(`${name}.html`, directory), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, directory), 'utf8'));
  if (!isExpected(expected)) throw new Error(`${name}.expected.json has another shape`);
  return { document: new JSDOM(html, { url: 'https://www.example.org/here?utm=1#top' }).window.document, expected };
}

// Text that stands beside the article on the fixture pages.
const BESIDE_THE_ARTICLE = [
  /cookies/i,
  /^Advertisement/i,
  /flutter in front of the conference venue/,
  /A collector’s putter/,
  /The skyline as seen/,
  /took questions for half an hour/,
  /Work on the East Stand is due/,
  /Reporting by/,
  /Australia (?:and U.S. sign|’s) \$8.5/,
  /Seoul’s \$350 billion question/,
  /golden crown fit for a king/,
  /Why clubs are hedging/,
  /What Nippon Steel really wants/,
  /Storm warning/,
  /small print before anybody/,
  /stuck in traffic/,
  /price of petrol/,
  /A trillion here/,
  /We lost at home/,
  /mates at the nineteenth hole/,
  /^By /,
  /©/,
  /All rights reserved/,
];

describe.each(names)('%s', (name) => {
  const { document, expected } = load(name);
  const before = document.documentElement.outerHTML;
  const read = readArticle(document);
  if (!read.ok) throw new Error(`${name} is not read`);
  const { blocks, metadata, root } = read.value;

  it('is read whole: every sentence with a label stands in one of its blocks', () => {
    // The live blog's posts are inserted by script, which does not run here: only its opening paragraph is there.
    const wanted = name === 'live-blog' ? expected.sentences.slice(0, 1) : expected.sentences;
    const lost = wanted.filter(({ text }) => !blocks.some((block) => block.text.includes(text)));
    expect(lost).toEqual([]);
  });

  it('is read without captions, cookie banners, advertisements, teasers and comments', () => {
    const beside = blocks.filter((block) => BESIDE_THE_ARTICLE.some((pattern) => pattern.test(block.text)));
    expect(beside.map((block) => block.text)).toEqual([]);
  });

  it('has the article element as its root', () => {
    expect(root.localName).toBe('article');
  });

  it('says who published it, when and where', () => {
    expect(metadata.published).toMatch(/^2025-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
    expect(metadata.language).toMatch(/^en-(?:US|GB)$/);
    expect(metadata.publisher).not.toBeNull();
    expect(metadata.byline).not.toBeNull();
    expect(metadata.url).toBe(document.querySelector('link[rel=canonical]')?.getAttribute('href'));
  });

  it('gives Ranges that read as the sentences', () => {
    for (const block of blocks) {
      for (const { text } of expected.sentences) {
        const start = block.text.indexOf(text);
        if (start < 0) continue;
        const [range, ...others] = rangesOf(block, start, start + text.length);
        expect(others).toEqual([]);
        expect(range?.toString().replace(/\s+/gu, ' ')).toBe(text);
      }
    }
  });

  it('is left as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
