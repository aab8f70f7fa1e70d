import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import { PARTS_OF_SPEECH, RELATIONS } from '../../../../src/core/grammar/types.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { anyTextOf } from '../text/any-text.ts';
import { parseText, readGrammarFile } from './read-grammar.ts';

const anyText = anyTextOf([
  'the',
  'Tokyo',
  'signed',
  'by',
  'not',
  'that',
  ',',
  '.',
  '"',
  '$5bn',
  '15%',
  'who',
  'n’t',
  '-',
  'and',
  '東京',
  '…',
]);

describe('the tree of any text', () => {
  it('has one root, a head in range for every other token, and no circle', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const count = tokenize(text).length;
        const { heads, relations, pos, tags } = parseText(text);
        expect([heads.length, relations.length, pos.length, tags.length]).toEqual([count, count, count, count]);
        expect(heads.filter((head) => head === -1)).toHaveLength(Math.min(1, count));
        expect(heads.every((head) => Number.isInteger(head) && head >= -1 && head < count)).toBe(true);
        expect(heads.filter((_, index) => stepsToRoot(heads, index) > count)).toEqual([]);
        expect(relations.map((relation, index) => relation === 'root' && heads[index] !== -1)).not.toContain(true);
        expect(relations.every((relation) => RELATIONS.includes(relation))).toBe(true);
        expect(pos.every((part) => PARTS_OF_SPEECH.includes(part))).toBe(true);
      }),
    );
  });

  it('is the same whatever was parsed before', () => {
    const fresh = createGrammar(readGrammarFile());
    fc.assert(
      fc.property(anyText, anyText, (text, before) => {
        parseText(before);
        expect(parseText(text)).toEqual(fresh.parse(tokenize(text)));
      }),
      { numRuns: 50 },
    );
  });

  it('is there for a thousand words without a stop', () => {
    const { heads } = parseText('the minister who said that '.repeat(200));
    expect(heads).toHaveLength(1000);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
  });
});

function stepsToRoot(heads: readonly number[], from: number): number {
  let steps = 0;
  for (let at = from; at >= 0 && steps <= heads.length; at = heads[at] ?? -1) steps += 1;
  return steps;
}
