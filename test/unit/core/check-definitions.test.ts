import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/pack/from-articles.ts';
import { checkerOf, checkSentence, DAY, filler } from './check-fixture.ts';

const FACT = 'The parliament of Freedonia passed the new budget on Tuesday.';
const DENIAL = 'The parliament of Freedonia rejected the new budget on Tuesday.';

function article(id: string, fact: string, more: Partial<Article> = {}): Article {
  return { id, text: `${fact}\n${filler(id)}`, ...more };
}

describe('copies: a page is no evidence for itself', () => {
  const original = article('a', FACT, { url: 'https://example.org/a' });
  const reprint = { ...original, id: 'b', url: 'https://example.com/b' };
  const checker = checkerOf(original, reprint, article('c', FACT));

  function sourcesFor(url: string | null, text: string): string[] {
    return checker
      .read({ url, published: DAY, text })
      .check(FACT)
      .flatMap(({ evidence }) => evidence.map(({ source }) => source));
  }

  it('nor is a reprint of it under another address', () => {
    expect(sourcesFor('https://example.org/a', original.text)).toEqual(['c']);
  });

  it('a short page is left out by its address alone', () => {
    expect(sourcesFor('http://www.example.org/a/?page=2#top', FACT).sort()).toEqual(['b', 'c']);
    expect(sourcesFor('https://example.net/x', FACT).sort()).toEqual(['a', 'b', 'c']);
  });

  it('says nothing where no other source is left', () => {
    const [verdict] = checkerOf(original).read({ url: null, published: DAY, text: original.text }).check(FACT);
    expect(verdict?.stance).toBe('none');
  });
});

describe('voices: only those that share the stance count', () => {
  it('leaves out the voice that speaks against it', () => {
    const verdict = checkSentence(checkerOf(article('a', FACT), article('b', FACT), article('c', DENIAL)), FACT);
    expect(verdict).toMatchObject({ stance: 'corroborates', disputed: true, independent: 2 });
  });

  it('counts a publisher that says both once', () => {
    const both = checkerOf(
      article('a', FACT, { publisher: 'The Gazette' }),
      article('b', DENIAL, { publisher: 'The Gazette' }),
    );
    expect(checkSentence(both, FACT).independent).toBe(1);
  });

  it('takes what hangs together by two different ties for one', () => {
    const chain = checkerOf(
      article('a', FACT, { publisher: 'The Gazette' }),
      article('b', FACT, { publisher: 'the gazette', url: 'https://example.org/b' }),
      article('c', FACT, { publisher: 'The Herald', url: 'https://www.example.org/b/' }),
    );
    expect(checkSentence(chain, FACT).independent).toBe(1);
  });
});

describe('disputed: one and the same point', () => {
  it('a sentence right on one point and contradicted on another is a conflict', () => {
    const checker = checkerOf(
      article('a', 'The parliament of Freedonia passed the new budget on Tuesday.'),
      article('b', 'The new budget of Freedonia was passed by 212 votes.'),
    );
    const verdict = checkSentence(
      checker,
      'The parliament of Freedonia passed the new budget on Tuesday by 150 votes.',
    );
    expect(verdict).toMatchObject({ stance: 'conflicts', disputed: false });
  });

  it('is the same whichever source comes first', () => {
    for (const sources of [
      [article('a', FACT), article('b', DENIAL)],
      [article('b', DENIAL), article('a', FACT)],
    ]) {
      const verdict = checkSentence(checkerOf(...sources), FACT);
      expect(verdict).toMatchObject({ stance: 'corroborates', disputed: true });
    }
  });
});

describe('a plan reported before the event', () => {
  const EVENT = 'Ella Brand and Hugo Stone signed a treaty on fisheries in Tokyo on Tuesday.';
  const PLANS = [
    'Ella Brand and Hugo Stone will sign a treaty on fisheries in Tokyo on Tuesday.',
    'Ella Brand and Hugo Stone are expected to sign a treaty on fisheries in Tokyo.',
    'Ella Brand plans to sign a treaty on fisheries with Hugo Stone in Tokyo on Tuesday.',
    'A treaty on fisheries is to be signed by Ella Brand and Hugo Stone on Tuesday.',
    'Ella Brand and Hugo Stone have yet to sign a treaty on fisheries.',
    'Ella Brand and Hugo Stone have not signed a treaty on fisheries yet.',
  ];

  it.each(PLANS)('does not conflict with the event reported after it: %s', (plan) => {
    const after = checkerOf({ id: 'a', text: EVENT, published: '2025-10-28' });
    expect(checkSentence(after, plan, '2025-10-26').stance).not.toBe('conflicts');
  });

  it.each(PLANS.slice(0, 4))('nor does the event conflict with the plan: %s', (plan) => {
    const before = checkerOf({ id: 'a', text: plan, published: '2025-10-26' });
    expect(checkSentence(before, EVENT, '2025-10-28').stance).not.toBe('conflicts');
  });

  it('but a report afterwards that nothing was signed does', () => {
    const after = checkerOf({ id: 'a', text: EVENT, published: '2025-10-28' });
    const denial = 'Ella Brand and Hugo Stone did not sign a treaty on fisheries in Tokyo on Tuesday.';
    expect(checkSentence(after, denial, '2025-10-29').stance).toBe('conflicts');
  });
});
