import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberPairs } from '../../../../src/core/judge/pair-cache.ts';

describe('rememberPairs', () => {
  it('works a pair out once', () => {
    let asked = 0;
    const add = rememberPairs((one, other) => {
      asked += 1;
      return one - other;
    });
    expect([add(7, 3), add(7, 3), add(3, 7)]).toEqual([4, 4, -4]);
    expect(asked).toBe(2);
  });

  it('never takes one pair for another, however many there are', () => {
    const number = fc.integer({ min: 0, max: 2 ** 26 - 1 });
    const subtract = rememberPairs((one, other) => one - other);
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(subtract(one, other)).toBe(one - other);
      }),
    );
    const wrong = Array.from({ length: 600_000 }, (_, at) => [at % 3_001, at % 7_919] as const).filter(
      ([one, other]) => subtract(one, other) !== one - other,
    );
    expect(wrong).toEqual([]);
  });
});
