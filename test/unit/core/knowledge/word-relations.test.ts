import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANTONYM, createWordRelations, KIND_OF, SYNONYM } from '../../../../src/core/knowledge/word-relations.ts';
import { readEnglish } from '../../knowledge.ts';

const STEMS = 6;
const pairs = fc
  .array(fc.tuple(fc.nat(STEMS - 1), fc.nat(STEMS - 1)), { maxLength: 8 })
  .map((all) => all.filter(([one, other]) => one !== other).flat());

function has(flat: readonly number[], one: number, other: number): boolean {
  return flat.some((index, at) => at % 2 === 0 && index === one && flat[at + 1] === other);
}

describe('createWordRelations', () => {
  it('knows of every pair what the lists say, synonyms and antonyms both ways', () => {
    fc.assert(
      fc.property(pairs, pairs, pairs, (synonyms, antonyms, broader) => {
        const relations = createWordRelations({ ...readEnglish(), synonyms, antonyms, broader }, STEMS);
        for (let one = 0; one < STEMS; one += 1) {
          for (let other = 0; other < STEMS; other += 1) {
            const expected =
              (has(synonyms, one, other) || has(synonyms, other, one) ? SYNONYM : 0) |
              (has(antonyms, one, other) || has(antonyms, other, one) ? ANTONYM : 0) |
              (has(broader, one, other) ? KIND_OF : 0);
            expect(relations.between(one, other)).toBe(expected);
            expect(relations.antonymsOf(one).includes(other)).toBe((expected & ANTONYM) !== 0);
          }
        }
      }),
    );
  });

  it('relates no word that is unknown', () => {
    const relations = createWordRelations({ ...readEnglish(), synonyms: [0, 1], antonyms: [], broader: [] }, 2);
    expect([relations.between(-1, 0), relations.between(0, -1), relations.between(-1, -1)]).toEqual([0, 0, 0]);
  });
});
