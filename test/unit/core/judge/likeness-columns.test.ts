import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_MATCH } from '../../../../src/core/judge/alignment.ts';
import { likenessColumn, rememberColumns } from '../../../../src/core/judge/likeness-columns.ts';

describe('likenessColumn', () => {
  it('knows all that are alike, and the first of the likest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<number>(0, 0.2, 0.5, 1)), (all) => {
        const { best, terms, likenesses } = likenessColumn(all.length, (term) => all[term] ?? 0);
        expect(all.map((_, term) => likenesses[terms.indexOf(term)] ?? 0)).toEqual(all);
        const most = Math.max(0, ...all);
        expect(best).toEqual(most === 0 ? NO_MATCH : { term: all.indexOf(most), likeness: most });
      }),
    );
  });
});

describe('rememberColumns', () => {
  it('asks once for each word beside one sentence, and afresh beside the next', () => {
    const asked: [number[], number][] = [];
    const columnOf = rememberColumns((page, symbol) => {
      asked.push([[...page.terms], symbol]);
      return { found: page.terms.indexOf(symbol) };
    });
    const sentence = (...terms: number[]) => ({
      terms: Int32Array.from(terms),
      context: new Int32Array(),
      hasFreePronoun: false,
    });
    const first = sentence(4, -1, 6);
    expect(columnOf(first, 6)).toEqual({ found: 2 });
    expect(columnOf(first, 6)).toBe(columnOf(first, 6));
    expect(columnOf(sentence(6), 6)).toEqual({ found: 0 });
    expect(asked).toEqual([
      [[4, -1, 6], 6],
      [[6], 6],
    ]);
  });
});
