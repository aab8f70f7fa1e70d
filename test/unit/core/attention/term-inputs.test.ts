import { describe, expect, it } from 'vitest';
import { termInputs } from '../../../../src/core/attention/term-inputs.ts';
import { FLAGS_OF_TERM, MOST_TERMS } from '../../../../src/core/attention/types.ts';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { readEnglish } from '../../knowledge.ts';
import { aligned } from '../judge/fixture.ts';

const english = createEnglish(readEnglish());

function read(sentence: string) {
  const statement = aligned(sentence, '').page;
  return {
    inputs: termInputs(statement, english),
    words: statement.terms.map(({ start, end }) => sentence.slice(start, end)),
  };
}

describe('termInputs', () => {
  it('tells words, quantities, times, people and places apart', () => {
    const { inputs, words } = read('Ella Brand sold 40 ships in Osaka on Tuesday.');
    const kindOf = (word: string): number => inputs.kinds[words.findIndex((other) => other.includes(word))] ?? -1;
    expect([kindOf('sold'), kindOf('40'), kindOf('Tuesday'), kindOf('Brand'), kindOf('Osaka')]).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it('knows rows of words only', () => {
    const { inputs, words } = read('Ella Brand sold the ship.');
    expect(inputs.rows[words.indexOf('Ella Brand')]).toBe(-1);
    expect(inputs.rows[words.indexOf('ship')]).toBe(english.indexOf('ship'));
  });

  it('flags what is denied', () => {
    const denied = ({ inputs, words }: ReturnType<typeof read>): number =>
      inputs.flags[words.findIndex((word) => word.startsWith('sell') || word === 'sold') * FLAGS_OF_TERM] ?? -1;
    expect([denied(read('Brand did not sell the ship.')), denied(read('Brand sold the ship.'))]).toEqual([1, 0]);
  });

  it('reads no more than it can hold, and no head beyond that', () => {
    const { inputs } = read(`${'The minister sold a ship to the bank and '.repeat(20)}left.`);
    expect(inputs.count).toBe(MOST_TERMS);
    expect(inputs.heads.every((head) => head < MOST_TERMS)).toBe(true);
  });
});
