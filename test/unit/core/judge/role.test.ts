import { describe, expect, it } from 'vitest';
import { outcomeOf, type Row } from './outcome.ts';

/** Who did it to whom. */
const ROLES: readonly Row[] = [
  ['Brand received Stone at the palace.', 'Brand received Stone at the palace.', 'agrees'],
  ['Stone was received by Brand at the palace.', 'Brand received Stone at the palace.', 'agrees'],
  ['Brand will nominate Stone for the prize.', 'Stone is to be nominated by Brand for the prize.', 'agrees'],
  ['Brand sued Marsh over the contract.', 'Marsh was sued by Brand over the contract.', 'agrees'],
  ['France exported wheat to Italy.', 'France exported wheat to Italy.', 'agrees'],
  ['Brand lent Stone a million euros.', 'Brand lent Stone a million euros.', 'agrees'],
  ['Brand succeeded Marsh.', 'Marsh was succeeded by Brand.', 'agrees'],
  ['Brand was handed the prize by Stone.', 'Stone handed Brand the prize.', 'agrees'],
  ['Stone received Brand at the palace.', 'Brand received Stone at the palace.', 'differs'],
  ['Brand was received by Stone at the palace.', 'Brand received Stone at the palace.', 'differs'],
  ['Stone will nominate Brand for the prize.', 'Brand will nominate Stone for the prize.', 'differs'],
  ['Marsh sued Brand over the contract.', 'Brand sued Marsh over the contract.', 'differs'],
  ['Italy exported wheat to France.', 'France exported wheat to Italy.', 'differs'],
  ['Stone defeated Marsh in the final.', 'Marsh defeated Stone in the final.', 'differs'],
  ['Marsh was defeated by Stone in the final.', 'Stone was defeated by Marsh in the final.', 'differs'],
  ['Brand thanked Marsh.', 'Marsh thanked Brand.', 'differs'],
  ['Stone paid Marsh 40 euros.', 'Marsh paid Stone 40 euros.', 'differs'],
  ['Marsh took over from Brand.', 'Brand took over from Marsh.', 'differs'],
  ['Brand handed Stone the prize.', 'Stone handed Brand the prize.', 'differs'],
  ['China bought gas from Russia.', 'Russia bought gas from China.', 'differs'],
  ['Brand resigned.', 'Stone resigned.', 'nothing'],
  ['Brand received Stone.', 'Brand received Marsh.', 'agrees'],
  ['Brand resigned.', 'Brand received Stone.', 'nothing'],
];

describe('reasons of kind role', () => {
  it.each(ROLES)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('role', page, source)).toBe(outcome);
  });
});
