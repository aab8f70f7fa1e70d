import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { cpuTimeOf } from '../text/cpu-time.ts';
import { readGrammarFile } from './read-grammar.ts';

const file = readGrammarFile();
const sentence = tokenize(
  'The minister, who is travelling with the president, said on Monday that the two countries had not agreed to cut tariffs.',
);

/** The least of some tries: a busy machine makes the others longer. */
function leastTime(tries: number, task: () => void): number {
  return Math.min(...Array.from({ length: tries }, () => cpuTimeOf(task)));
}

describe('how long it takes', () => {
  // 100,000 tokens a second and 60 ms on an idle machine; here with room for a busy one.
  it('to parse a thousand sentences', () => {
    const grammar = createGrammar(file);
    const parseMany = (): void => {
      for (let count = 0; count < 1000; count += 1) grammar.parse(sentence);
    };
    expect(leastTime(5, parseMany)).toBeLessThan((1000 * sentence.length) / 40);
  });

  it('to get ready', () => {
    expect(leastTime(5, () => createGrammar(file))).toBeLessThan(150);
  });
});
