import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/pack/from-articles.ts';
import { checkerOf, checkSentence, filler } from './check-fixture.ts';

const FACT = 'The parliament of Freedonia passed the new budget on Tuesday.';
const OTHER = 'The parliament of Freedonia rejected the new budget on Tuesday.';

function article(id: string, fact: string, more: Partial<Article> = {}): Article {
  return { id, text: `${fact}\n${filler(id)}`, ...more };
}

describe('independent', () => {
  it.each<[string, number, Article[]]>([
    ['one source', 1, [article('a', FACT)]],
    ['two sources', 2, [article('a', FACT), article('b', FACT)]],
    ['three sources', 3, [article('a', FACT), article('b', FACT), article('c', FACT)]],
    ['a source and its copy', 1, [article('a', FACT), { id: 'b', text: `${FACT}\n${filler('a')}` }]],
    [
      'two articles of one publisher',
      1,
      [article('a', FACT, { publisher: 'The Gazette' }), article('b', FACT, { publisher: 'the gazette ' })],
    ],
    [
      'two publishers',
      2,
      [article('a', FACT, { publisher: 'The Gazette' }), article('b', FACT, { publisher: 'The Herald' })],
    ],
    [
      'one address twice',
      1,
      [article('a', FACT, { url: 'https://example.org/a' }), article('b', FACT, { url: 'http://www.example.org/a/' })],
    ],
  ])('counts voices: %s', (_what, voices, articles) => {
    const verdict = checkSentence(checkerOf(...articles), FACT);
    expect(verdict.stance).toBe('corroborates');
    expect(verdict.independent).toBe(voices);
    expect(new Set(verdict.evidence.map(({ source }) => source)).size).toBe(articles.length);
  });

  it('counts those who contradict where the sentence is contradicted', () => {
    const verdict = checkSentence(checkerOf(article('a', OTHER), article('b', OTHER)), FACT);
    expect(verdict.stance).toBe('conflicts');
    expect(verdict.independent).toBe(2);
  });

  it('is 0 for a sentence that no source speaks of', () => {
    expect(checkSentence(checkerOf(article('a', FACT)), 'It rained in the hills all night.').independent).toBe(0);
  });
});
