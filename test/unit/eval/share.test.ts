import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, shareOf, wilson } from '../../eval/share.ts';

describe('wilson', () => {
  // The usual examples, as other programs give them.
  it.each([
    [{ part: 0, whole: 10 }, 0, 0.2775],
    [{ part: 5, whole: 10 }, 0.2366, 0.7634],
    [{ part: 10, whole: 10 }, 0.7225, 1],
    [{ part: 92, whole: 100 }, 0.85, 0.9589],
    [{ part: 1, whole: 5000 }, 0, 0.0011],
  ])('%j', (share, low, high) => {
    const [from, to] = wilson(share);
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  it('says nothing of nothing', () => {
    expect(wilson({ part: 0, whole: 0 })).toEqual([0, 1]);
    expect(ratio({ part: 0, whole: 0 })).toBeNull();
  });

  it('holds the share, within 0 and 1, and narrows with more of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (whole, any) => {
        const part = Math.min(any, whole);
        const [low, high] = wilson({ part, whole });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(part / whole + 1e-12);
        expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12);
        const [lowOfMore, highOfMore] = wilson({ part: part * 10, whole: whole * 10 });
        expect(highOfMore - lowOfMore).toBeLessThan(high - low);
      }),
    );
  });
});

describe('shareOf', () => {
  it('counts of all, or of those picked', () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    expect(shareOf(numbers, (n) => n > 4)).toEqual({ part: 2, whole: 6 });
    expect(
      shareOf(
        numbers,
        (n) => n > 4,
        (n) => n % 2 === 0,
      ),
    ).toEqual({ part: 1, whole: 3 });
  });
});
