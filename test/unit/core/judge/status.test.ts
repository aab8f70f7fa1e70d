import { describe, expect, it } from 'vitest';
import { outcomeOf, type Row } from './outcome.ts';

/** How far things have come. */
const STATUSES: readonly Row[] = [
  ['They will sign the treaty.', 'They plan to sign the treaty.', 'agrees'],
  ['The deal was concluded.', 'The deal was sealed.', 'agrees'],
  ['The launch was postponed.', 'The launch was put off.', 'agrees'],
  ['The launch is scheduled for May.', 'The launch is due in May.', 'agrees'],
  ['The treaty was postponed.', 'The treaty was signed.', 'differs'],
  ['The treaty has yet to be signed.', 'The treaty was signed.', 'differs'],
  ['The summit was cancelled.', 'The summit will be held on Friday.', 'differs'],
  ['The merger collapsed.', 'The merger was completed.', 'differs'],
  ['The talks broke down.', 'The talks were concluded.', 'differs'],
  ['The project has been abandoned.', 'The project is due to start in May.', 'differs'],
  ['The treaty remains unsigned.', 'The treaty was sealed.', 'differs'],
  ['The launch has been called off.', 'The launch is scheduled for Monday.', 'differs'],
  ['The trade deal is still under discussion.', 'The trade deal has been signed.', 'differs'],
  ['The strike was suspended.', 'The strike will go on.', 'differs'],
  ['The reform is on hold.', 'The reform took effect in May.', 'differs'],
  ['The plan was dropped.', 'The plan went ahead.', 'differs'],
  ['The match was abandoned.', 'The match was played to the end.', 'differs'],
  ['The treaty has yet to be signed.', 'The treaty remains unsigned.', 'agrees'],
  ['The bridge was finished.', 'The bridge has been completed.', 'agrees'],
  ['The talks are still going on.', 'The talks are ongoing.', 'agrees'],
  ['The launch was scrapped.', 'The launch was axed.', 'agrees'],
  ['The treaty was not signed.', 'The treaty has yet to be signed.', 'agrees'],
  ['The law was passed.', 'The law has been shelved.', 'differs'],
  ['The bridge is still being built.', 'The bridge has been completed.', 'differs'],
  ['The tunnel is under construction.', 'The tunnel was finished in May.', 'differs'],
  ['The talks are still going on.', 'The talks have ended.', 'differs'],
  ['The talks are under way.', 'The talks collapsed.', 'differs'],
  ['The talks failed.', 'The talks succeeded.', 'differs'],
  ['The firm ditched the merger.', 'The firm completed the merger.', 'differs'],
  ['The merger fell through.', 'The merger was finalised.', 'differs'],
  ['The concert took place.', 'The concert was postponed.', 'differs'],
  ['The treaty was not signed.', 'The treaty was sealed.', 'differs'],
  ['The talks have not ended.', 'The talks have ended.', 'differs'],
  ['The bridge is unfinished.', 'The bridge has been completed.', 'differs'],
  ['The treaty is expected to be signed.', 'The treaty was sealed.', 'nothing'],
  ['The treaty could be signed.', 'The treaty was signed.', 'nothing'],
  ['Brand succeeded Stone as mayor.', 'Brand failed as mayor.', 'nothing'],
  ['The talks ended.', 'The talks collapsed.', 'nothing'],
  ['The mayor has not ruled out a ban.', 'The mayor is weighing a ban.', 'nothing'],
  ['The talks are still going on.', 'The talks have been praised.', 'nothing'],
  ['The match could be abandoned.', 'The match will be played on Friday.', 'nothing'],
  ['They will sign the treaty.', 'The treaty was signed.', 'nothing'],
  ['The plant is due to open.', 'The plant opened in May.', 'nothing'],
  ['Brand plans to visit Rome.', 'Brand visited Rome.', 'nothing'],
  ['The ship sailed.', 'The ship arrived.', 'nothing'],
  ['The tax is to be introduced next year.', 'The tax has been introduced.', 'nothing'],
];

describe('reasons of kind status', () => {
  it.each(STATUSES)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('status', page, source)).toBe(outcome);
  });
});
