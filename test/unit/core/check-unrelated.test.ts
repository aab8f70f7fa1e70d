import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkerOf, checkSentence } from './check-fixture.ts';

const SOURCE = [
  'The parliament of Freedonia passed the new budget on Tuesday by 212 votes to 180.',
  'Prime Minister Ella Brand called it a victory for families and promised to cut income tax by two percent.',
  'The opposition leader, Hugo Stone, said the budget would add 40 billion crowns to the national debt.',
].join('\n');

/** Paragraphs about other things, without names or figures of the source. */
const UNRELATED = [
  'A lorry carrying oranges overturned near Valencia, and drivers helped themselves to the fruit.',
  'Grimsby won away for the first time since August when Danny Pike scored in stoppage time.',
  'The comet will be visible to the naked eye before dawn, low over the eastern horizon.',
  'Her third novel, set on a lighthouse, has been shortlisted for the Harbour Prize.',
  'Wheat harvests in Kansas fell short after a dry spring, farmers told the Plains Herald.',
  'The museum has bought a sketch by Rembrandt that hung unnoticed in a kitchen in Leiden.',
  'Doctors warn that pollen counts will stay high until the end of the month.',
  'A ginger cat called Biscuit was found 900 miles from home, on a trawler off Iceland.',
];

const SENTENCES = [
  'The parliament of Freedonia passed the budget on Tuesday.',
  'The budget was passed by 212 votes to 180.',
  'Ella Brand promised to cut income tax by two percent.',
  'Hugo Stone said the budget would add 40 billion crowns to the debt.',
  'Brand will travel to the coast next week to open a school.',
  'The national museum is closed on Mondays.',
  'Nobody in the gallery applauded.',
];

describe('a source about something else', () => {
  const before = checkerOf({ id: 'a', text: SOURCE });
  const stances = SENTENCES.map((sentence) => checkSentence(before, sentence).stance);

  it('is compared with sentences that are corroborated or silent, not contradicted', () => {
    expect(new Set(stances)).toEqual(new Set(['corroborates', 'none']));
  });

  it('never creates a conflict', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...UNRELATED), { minLength: 1 }), (paragraphs) => {
        const checker = checkerOf({ id: 'a', text: SOURCE }, { id: 'b', text: paragraphs.join('\n') });
        for (const sentence of SENTENCES) {
          const { stance, evidence } = checkSentence(checker, sentence);
          expect(stance, sentence).not.toBe('conflicts');
          expect(
            evidence.filter(({ source }) => source === 'b'),
            sentence,
          ).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
