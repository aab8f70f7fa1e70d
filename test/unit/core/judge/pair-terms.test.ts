import { describe, expect, it } from 'vitest';
import { createPairTerms } from '../../../../src/core/judge/pair-terms.ts';
import { aligned, memoryOf } from './fixture.ts';

const pairTerms = createPairTerms(memoryOf);

/** Likeness and opposition of the only term of each statement that contains the word. */
function between(page: string, source: string, one: string, other: string): [likeness: number, opposition: number] {
  const alignment = aligned(page, source);
  const { likeness, opposition } = pairTerms(alignment.page, alignment.source);
  const find = (statement: typeof alignment.page, word: string): number =>
    statement.terms.findIndex(({ start, end }) => statement.text.slice(start, end).includes(word));
  const at = find(alignment.page, one) * alignment.source.terms.length + find(alignment.source, other);
  return [likeness[at] ?? -1, opposition[at] ?? -1];
}

describe('createPairTerms', () => {
  it.each([
    ['the same word', 'Prices rose.', 'Prices fell.', 'Prices', 'Prices', [1, 0]],
    ['opposites', 'Prices rose.', 'Prices fell.', 'rose', 'fell', [0, 1]],
    ['a word and its denial', 'It was legal.', 'It was illegal.', 'legal', 'illegal', [0, 1]],
    ['equal amounts', 'It cost 15 percent.', 'It cost 15%.', '15', '15', [1, 0]],
    ['other amounts', 'It cost 15 percent.', 'It cost 20 percent.', '15', '20', [0, 1]],
    ['amounts of other things', 'It took 15 percent.', 'It took 20 days.', '15', '20', [0, 0]],
    ['the same day', 'He came on Tuesday.', 'He came on 28 October 2025.', 'Tuesday', '28', [1, 0]],
    ['other days', 'He came on 26 October 2025.', 'He came on 28 October 2025.', '26', '28', [0, 1]],
    ['one person', 'Ella Brand left.', 'Brand left.', 'Brand', 'Brand', [1, 0]],
    ['two people', 'Ella Brand left.', 'Hugo Stone left.', 'Brand', 'Stone', [0, 1]],
    ['a person and a place', 'Ella Brand left.', 'He left Osaka.', 'Brand', 'Osaka', [0, 0]],
  ])('%s', (_, page, source, one, other, expected) => {
    expect(between(page, source, one, other)).toEqual(expected);
  });
});
