import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/core/check.ts';
import { readSummitPack } from '../packs/summit-pack.ts';
import { knowledge } from './check-fixture.ts';

const pack = await readSummitPack();
const checker = createChecker([pack], knowledge);

/** The sources that a text gets evidence from, and those that count as the text itself. */
function readAs(url: string | null, text: string, checked = text): { quoted: string[]; excluded: string[] } {
  const reading = checker.read({ url, published: '2025-10-28', text });
  const quoted = reading.check(checked).flatMap(({ evidence }) => evidence.map(({ source }) => source));
  return { quoted: [...new Set<string>(quoted)].sort(), excluded: reading.excluded.map(({ source }) => source) };
}

function firstWords(text: string, count: number): string {
  return text.split(/\s+/).slice(0, count).join(' ');
}

/** The text with every so many-th word replaced, so that no run of words between them is longer. */
function withEveryNthWordChanged(text: string, n: number): string {
  return text
    .split(/\s+/)
    .map((word, index) => (index % n === n - 1 ? `changed${index}` : word))
    .join(' ');
}

/** The text with its first third of words replaced and the rest as it stands. */
function withFirstThirdChanged(text: string): string {
  const words = text.split(/\s+/);
  return words.map((word, index) => (index < words.length / 3 ? `changed${index}` : word)).join(' ');
}

describe.each(pack.sources)('source $id read as a page', ({ id, text }) => {
  it('is no evidence for itself by its text alone, but others are', () => {
    const { quoted, excluded } = readAs(null, text);
    expect(excluded).toEqual([id]);
    expect(quoted).not.toContain(id);
    expect(quoted.length).toBeGreaterThan(0);
  });

  it('is recognised by 80 of its words, and not by 79', () => {
    expect(readAs(null, firstWords(text, 90), '').excluded).toEqual([id]);
    expect(readAs(null, firstWords(text, 60), '').excluded).toEqual([]);
  });

  it('would otherwise be evidence for itself', () => {
    expect(readAs(null, 'Another page.', text).quoted).toContain(id);
  });

  it('is still the same with a third of it rewritten in one piece', () => {
    expect(readAs(null, withFirstThirdChanged(text), '').excluded).toEqual([id]);
  });

  it('is another text when every third word is changed: no run of eight words is left', () => {
    expect(readAs(null, withEveryNthWordChanged(text, 3), '').excluded).toEqual([]);
  });
});

describe.each(pack.sources.filter(({ url }) => url !== null))('source $id read at its address', ({ id, url, text }) => {
  const address = url ?? '';

  it.each([
    ['as it stands', address],
    ['by http, with a query and a fragment', `${address.replace('https:', 'http:')}?utm_source=feed#top`],
    ['with the final slash the other way', address.endsWith('/') ? address.slice(0, -1) : `${address}/`],
    ['with www the other way', address.replace(/:\/\/(www\.)?/, (_, www) => (www ? '://' : '://www.'))],
  ])('is no evidence for itself, however little of it has been read: %s', (_what, page) => {
    const { quoted, excluded } = readAs(page, 'Its first line.', firstWords(text, 150));
    expect(excluded).toEqual([id]);
    expect(quoted).not.toContain(id);
  });
});

it('a page at another address with a short text is none of the sources', () => {
  expect(readAs('https://example.org/', 'Trump landed in Tokyo on Monday.').excluded).toEqual([]);
});
