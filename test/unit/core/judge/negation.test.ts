import { describe, expect, it } from 'vitest';
import { outcomeOf, type Row } from './outcome.ts';

/** What one asserts and the other denies. */
const POLARITY: readonly Row[] = [
  ['Brand did not sign the treaty.', 'Brand never signed the treaty.', 'agrees'],
  ['No ships were lost.', 'Not a single ship was lost.', 'agrees'],
  ['The mayor refused to resign.', 'The mayor would not resign.', 'agrees'],
  ['Brand did not sign the treaty.', 'Brand signed the treaty.', 'differs'],
  ['Brand signed the treaty.', 'Brand never signed the treaty.', 'differs'],
  ['The mayor refused to resign.', 'The mayor resigned.', 'differs'],
  ['The mayor declined to comment.', 'The mayor commented.', 'differs'],
  ['The talks failed to produce a treaty.', 'The talks produced a treaty.', 'differs'],
  ['The firm denied paying bribes.', 'The firm paid bribes.', 'differs'],
  ['Nobody was injured in the fire.', 'Ten people were injured in the fire.', 'differs'],
  ['The ship left without a pilot.', 'The ship left with a pilot.', 'differs'],
  ['The bridge is far from finished.', 'The bridge is finished.', 'differs'],
  ['No treaty was signed.', 'A treaty was signed.', 'differs'],
  ["The court didn't convict him.", 'The court convicted him.', 'differs'],
  ['The minister stayed behind and did not travel to Rome.', 'The minister travelled to Rome.', 'differs'],
  ['Neither side signed the treaty.', 'Both sides signed the treaty.', 'differs'],
  ['The firm has no plans to sell the mine.', 'The firm plans to sell the mine.', 'differs'],
  ['The minister ruled out a tax rise.', 'The minister announced a tax rise.', 'differs'],
  ['The talks ended without a treaty.', 'The talks ended with a treaty.', 'differs'],
  ['None of the ships sank.', 'Three of the ships sank.', 'differs'],
  ['Hardly any villagers fled.', 'Many villagers fled.', 'differs'],
  ['The firm stopped short of apologising.', 'The firm apologised.', 'differs'],
  ['She avoided mentioning the scandal.', 'She mentioned the scandal.', 'differs'],
  ['Prisoners cannot vote.', 'Prisoners can vote.', 'differs'],
  ['The minister stayed away from the funeral.', 'The minister attended the funeral.', 'differs'],
  ['The team could not prevent a defeat.', 'The team prevented a defeat.', 'differs'],
  ['The ship carried no passengers.', 'The ship carried 40 passengers.', 'differs'],
  ['Brand signed the treaty.', 'Brand signed the treaty.', 'nothing'],
  ['Not only Brand but also Stone signed the treaty.', 'Brand signed the treaty.', 'nothing'],
  ['The bank did not fail to pay.', 'The bank paid.', 'nothing'],
  ['It did not rain.', 'The court convicted him.', 'nothing'],
  ['Brand, who is not a lawyer, signed the treaty.', 'Brand signed the treaty.', 'nothing'],
  ['Brand signed the treaty, but not the protocol.', 'Brand signed the treaty.', 'nothing'],
];

describe('reasons of kind negation', () => {
  it.each(POLARITY)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('negation', page, source)).toBe(outcome);
  });
});
