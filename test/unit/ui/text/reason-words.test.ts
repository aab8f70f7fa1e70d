import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../src/core/finding.ts';
import { reasonWords } from '../../../../src/ui/text/reason-words.ts';

const SENTENCE = 'It cost 40 million on Monday.';
const QUOTE = 'The bill: 52 million, paid on Monday.';
const COST: Reason = { kind: 'quantity', agrees: false, page: { start: 8, end: 18 }, source: { start: 10, end: 20 } };
const DAY: Reason = { kind: 'date', agrees: true, page: { start: 22, end: 28 }, source: { start: 30, end: 36 } };

describe('reasonWords', () => {
  it('gives the words on both sides, what differs first', () => {
    expect(reasonWords([DAY, COST], SENTENCE, QUOTE)).toEqual([
      { kind: 'quantity', agrees: false, page: '40 million', source: '52 million' },
      { kind: 'date', agrees: true, page: 'Monday', source: 'Monday' },
    ]);
  });

  it('says the same thing once', () => {
    expect(reasonWords([COST, DAY, COST, DAY], SENTENCE, QUOTE)).toHaveLength(2);
  });

  it('keeps a reason that has words on one side only, and leaves out one that has none', () => {
    const added: Reason = { kind: 'negation', agrees: false, page: null, source: { start: 0, end: 3 } };
    const empty: Reason = { kind: 'wording', agrees: true, page: { start: 3, end: 3 }, source: null };
    expect(reasonWords([added, empty], SENTENCE, QUOTE)).toEqual([
      { kind: 'negation', agrees: false, page: null, source: 'The' },
    ]);
  });

  it('cuts long words with an ellipsis', () => {
    const long = 'word '.repeat(40);
    const [words] = reasonWords(
      [{ kind: 'wording', agrees: true, page: { start: 0, end: long.length }, source: null }],
      long,
      '',
    );
    expect(words?.page).toBe(`${'word '.repeat(13)}word…`);
  });
});
