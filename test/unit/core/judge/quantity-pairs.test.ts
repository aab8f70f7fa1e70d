import { describe, expect, it } from 'vitest';
import { outcomeOf, type Row } from './outcome.ts';

/** Numbers with their units. */
const NUMBERS: readonly Row[] = [
  ['The tariff is 15 percent.', 'The tariff is 15 pc.', 'agrees'],
  ['Half of the villagers fled.', '50 percent of the villagers fled.', 'agrees'],
  ['A third of the harvest was lost.', '33 percent of the harvest was lost.', 'agrees'],
  ['One in fifty pupils was absent.', '2 percent of pupils were absent.', 'agrees'],
  ['The firm paid US$550 billion.', 'The firm paid $550bn.', 'agrees'],
  ['The bridge cost nearly £40 million.', 'The bridge cost £39.6m.', 'agrees'],
  ['About 1,200 people marched.', '1,187 people marched.', 'agrees'],
  ['The fund holds 5 crore rupees.', 'The fund holds 50 million rupees.', 'agrees'],
  ['The strike lasted 14 days.', 'The strike lasted two weeks.', 'agrees'],
  ['More than 200 people were hurt.', '230 people were hurt.', 'agrees'],
  ['Up to 40 houses burned.', '35 houses burned.', 'agrees'],
  ['Between 10 and 15 ships left.', '12 ships left.', 'agrees'],
  ['The fund is worth ¥3 trillion.', 'The fund is worth 3 trillion yen.', 'agrees'],
  ['The fund is worth €1.5bn.', 'The fund is worth 1,500 million euros.', 'agrees'],
  ['The lake is 10 km long.', 'The lake is ten kilometres long.', 'agrees'],
  ['Some 3 lakh people fled.', '300,000 people fled.', 'agrees'],
  ['The tariff is 25 percent.', 'The tariff is 15 percent.', 'differs'],
  ['The bridge cost £60 million.', 'The bridge cost £40 million.', 'differs'],
  ['More than 200 people were hurt.', '150 people were hurt.', 'differs'],
  ['At most ten ships left.', '12 ships left.', 'differs'],
  ['A dozen ships left.', 'Seven ships left.', 'differs'],
  ['The strike lasted three weeks.', 'The strike lasted two weeks.', 'differs'],
  ['It was her second visit.', 'It was her third visit.', 'differs'],
  ['Two thirds of the villagers fled.', 'A third of the villagers fled.', 'differs'],
  ['Prices tripled.', 'Prices doubled.', 'differs'],
  ['She won the race twice.', 'She won the race three times.', 'differs'],
  ['Ten of the 30 ships sank.', '20 of the 30 ships sank.', 'differs'],
  ['At least 12 people died.', 'Ten people died.', 'differs'],
  ['She was the second woman to win.', 'She was the first woman to win.', 'differs'],
  ['Prices doubled.', 'The bridge cost £40 million.', 'nothing'],
  ['Twelve ships left.', 'Twelve ministers met.', 'nothing'],
  ['The tariff is 15 percent.', 'The bridge cost £15 million.', 'nothing'],
  ['Dozens of ships left.', 'The tariff is 15 percent.', 'nothing'],
  ['Five ministers met.', 'Seven bridges were built.', 'nothing'],
];

describe('reasons of kind quantity', () => {
  it.each(NUMBERS)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('quantity', page, source)).toBe(outcome);
  });
});
