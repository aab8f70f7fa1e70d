import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShortlist } from '../../../../src/core/retrieve/shortlist.ts';

describe('createShortlist', () => {
  it('keeps what sorting everything would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 6 }), (scores, places) => {
        const shortlist = createShortlist(places);
        // Offered from the last to the first: the order of offers must not matter.
        for (let item = scores.length - 1; item >= 0; item -= 1) shortlist.offer(item, scores[item] ?? 0);
        const sorted = [...scores.keys()].sort(
          (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
        );
        expect(shortlist.best()).toEqual(sorted.slice(0, places));
      }),
    );
  });

  it('says what gets a place', () => {
    const shortlist = createShortlist(2);
    expect(shortlist.least()).toBe(Number.NEGATIVE_INFINITY);
    for (const [item, score] of [0.2, 0.7, 0.4].entries()) shortlist.offer(item, score);
    expect(shortlist.least()).toBe(0.4);
  });
});
