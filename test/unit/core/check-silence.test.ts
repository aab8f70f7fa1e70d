import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../../src/core/judge/features.ts';
import { checkerOf, checkSentence, DAY, knowledge } from './check-fixture.ts';

const SOURCE =
  'Ella Brand received Hugo Stone in Tokyo on Tuesday. They signed a treaty on fisheries worth 40 million euros.';

describe('silence comes first', () => {
  const checker = checkerOf({ id: 'a', text: SOURCE });

  it.each([
    ['a question', 'Did Ella Brand sign the treaty on fisheries in Tokyo on Thursday?'],
    ['a fragment', 'Heavy stuff.'],
    ['matters of no source', 'Tulips like the sun.'],
    ['another event on another day in another place', 'Ella Brand met Ivo Marsh in Oslo on Friday.'],
  ])('says nothing of %s', (_, sentence) => {
    expect(checkSentence(checker, sentence).stance).toBe('none');
  });

  it('leaves pages alone that are much older than every source', () => {
    const sentence = 'Ella Brand received Hugo Stone in Tokyo on Tuesday.';
    expect(checkSentence(checker, sentence, DAY).stance).toBe('corroborates');
    expect(checkSentence(checker, sentence, '2025-02-07').stance).toBe('none');
  });

  it('was trained on the features it is asked with', () => {
    expect(knowledge.stance.features).toEqual(FEATURE_NAMES);
  });
});
