import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { createGazetteer, createNameIndex } from '../../../../src/core/names/name-index.ts';
import { createMeanings } from '../../../../src/core/retrieve/meanings.ts';
import { createScanner } from '../../../../src/core/statement/scan.ts';
import { readEnglish } from '../../knowledge.ts';

const english = createEnglish(readEnglish());
const scan = createScanner(english, createNameIndex([], createGazetteer(english.places)), null);
const ROWS = ['A storm sank two fishing boats.', 'The central bank raised its key rate.', 'Xyzzy.'];
const meanings = createMeanings(ROWS.length, english);
for (const [row, text] of ROWS.entries()) meanings.put(row, scan(text));

const likenesses = (text: string, least = 0): number[] => {
  const direction = meanings.towards(scan(text));
  return ROWS.map((_, row) => meanings.likeness(direction, row, least));
};

describe('createMeanings', () => {
  it('finds a sentence most like what it repeats', () => {
    const [storm, bank, unknown] = likenesses('A storm sank two fishing boats.');
    expect(storm).toBeCloseTo(1, 5);
    expect(bank).toBeLessThan(0.6);
    expect(unknown).toBe(0);
  });

  it('is 0 where no word is known', () => {
    expect(likenesses('Xyzzy.')).toEqual([0, 0, 0]);
  });

  it('passes nothing over that reaches what is asked', () => {
    const words = fc.constantFrom('ship', 'storm', 'rate', 'bank', 'minister', 'harbour', 'flood', 'banana');
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, least) => {
          const text = all.join(' ');
          const whole = likenesses(text);
          for (const [row, likeness] of likenesses(text, least).entries()) {
            if ((whole[row] ?? 0) >= least) expect(likeness).toBe(whole[row]);
            else expect([0, whole[row]]).toContain(likeness);
          }
        },
      ),
    );
  });
});
