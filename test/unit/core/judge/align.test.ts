import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATCHED } from '../../../../src/core/judge/alignment.ts';
import { anyTextOf } from '../text/any-text.ts';
import { aligned } from './fixture.ts';

/** How alike the two texts' only terms are. */
function likeness(page: string, source: string): number {
  const { ofPage } = aligned(page, source);
  return ofPage[0]?.likeness ?? 0;
}

describe('createAligner', () => {
  it.each([
    ['bridges', 'bridge', 'the same word'],
    ['Ella Brand', 'the Freedonian premier', 'the same person'],
    ['550 billion dollars', '$550bn', 'the same sum'],
    ['on 28 October 2025', 'on Tuesday', 'the same day'],
  ])('%s and %s are %s', (page, source) => {
    expect(likeness(page, source)).toBe(1);
  });

  it.each([
    ['rose', 'fell'],
    ['praised', 'condemned'],
    ['Brand', 'Stone'],
    ['15 percent', '25 percent'],
    ['on Tuesday', 'on Friday'],
    ['percent', 'banana'],
  ])('%s and %s have nothing in common', (page, source) => {
    expect(likeness(page, source)).toBeLessThan(MATCHED);
  });

  it('ranks what is alike: the same, a synonym, a relative, a stranger', () => {
    const ranked = ['ship', 'vessel', 'harbour', 'budget'].map((word) => likeness('ship', word));
    expect(ranked).toEqual([...ranked].sort((one, other) => other - one));
    expect(new Set(ranked).size).toBe(ranked.length);
  });

  it('gives a place within another half', () => {
    expect(likeness('Osaka', 'Japan')).toBe(0.5);
  });

  it('matches every term, both ways alike, with itself best', () => {
    const pieces = ['Brand', 'Stone', 'signed', 'the treaty', '15 percent', 'on Tuesday', 'not', 'Osaka', ','];
    fc.assert(
      fc.property(anyTextOf(pieces), anyTextOf(pieces), (one, other) => {
        const there = aligned(one, other);
        const back = aligned(other, one);
        expect(there.ofPage).toHaveLength(there.page.terms.length);
        expect(there.ofPage.map((match) => match.likeness)).toEqual(back.ofSource.map((match) => match.likeness));
        for (const { likeness: value, term } of [...there.ofPage, ...there.ofSource]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(term === -1).toBe(value === 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
