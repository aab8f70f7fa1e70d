import { describe, expect, it } from 'vitest';
import { outcomeOf, type Row } from './outcome.ts';

/** Opposite words on one matter: an agreement shows in the words alone. */
const DIRECTIONS: readonly Row[] = [
  ['The central bank cut its rate.', 'The central bank raised its rate.', 'differs'],
  ['Prices fell in May.', 'Prices rose in May.', 'differs'],
  ['The army tightened the blockade.', 'The army loosened the blockade.', 'differs'],
  ['Brand praised the minister.', 'Brand scolded the minister.', 'differs'],
  ['The senate approved the budget.', 'The senate rejected the budget.', 'differs'],
  ['The court acquitted the mayor.', 'The court convicted the mayor.', 'differs'],
  ['The party supports the reform.', 'The party opposes the reform.', 'differs'],
  ['The ministry banned the drug.', 'The ministry allowed the drug.', 'differs'],
  ['The team won the final.', 'The team lost the final.', 'differs'],
  ['The firm sold the mine.', 'The firm bought the mine.', 'differs'],
  ['The school opened in June.', 'The school closed in June.', 'differs'],
  ['Imports of steel grew.', 'Exports of steel grew.', 'differs'],
  ['It was the largest fire in years.', 'It was the smallest fire in years.', 'differs'],
  ['The firm hired 20 engineers.', 'The firm sacked 20 engineers.', 'differs'],
  ['The state relaxed the rules.', 'The state tightened the rules.', 'differs'],
  ['The bank slashed its forecast.', 'The bank upgraded its forecast.', 'differs'],
  ['The dollar weakened.', 'The dollar strengthened.', 'differs'],
  ['Unemployment hit a record high.', 'Unemployment hit a record low.', 'differs'],
  ['The firm made a profit in May.', 'The firm made a loss in May.', 'differs'],
  ['She lives in northern Italy.', 'She lives in southern Italy.', 'differs'],
  ['The minister spoke in public.', 'The minister spoke in private.', 'differs'],
  ['The firm will expand its plant.', 'The firm will scale back its plant.', 'differs'],
  ['The firm will expand its plant.', 'The firm will scale its plant back.', 'differs'],
  ['The motion was carried.', 'The motion was defeated.', 'differs'],
  ['The suspect was released.', 'The suspect was arrested.', 'differs'],
  ['The road was reopened.', 'The road was blocked.', 'differs'],
  ['The tower survived the fire.', 'The tower was destroyed in the fire.', 'differs'],
  ['The firm recruited 20 engineers.', 'The firm laid off 20 engineers.', 'differs'],
  ['The firm hired 20 engineers.', 'The firm laid 20 engineers off.', 'differs'],
  ['The gallery withdrew the painting.', 'The gallery displayed the painting.', 'differs'],
  ['The mayor stepped down.', 'The mayor stayed in office.', 'differs'],
  ['The team took part in the race.', 'The team boycotted the race.', 'differs'],
  ['The court upheld the ban.', 'The court overturned the ban.', 'differs'],
  ['The state imposed a curfew.', 'The state lifted a curfew.', 'differs'],
  ['The bank took over its rival.', 'The bank sold its rival.', 'differs'],
  ['The law is legal.', 'The law is illegal.', 'differs'],
  ['The vote was unanimous.', 'The vote was split.', 'differs'],
  ['The course is voluntary.', 'The course is compulsory.', 'differs'],
  ['Ten people were killed in the fire.', 'Ten people were injured in the fire.', 'differs'],
  ['Her critics marched.', 'Her supporters marched.', 'differs'],
  ['The troops advanced.', 'The troops pulled back.', 'differs'],
  ['The plane took off in Rome.', 'The plane landed in Rome.', 'differs'],
  ['He beat the forecast.', 'He fell short of the forecast.', 'differs'],
  ['The firm took on 20 engineers.', 'The firm hired 20 engineers.', 'nothing'],
  ['The mayor stepped down.', 'The mayor resigned.', 'nothing'],
  ['The firm laid off 20 engineers.', 'The firm dismissed 20 engineers.', 'nothing'],
  ['The firm took on a job over the summer.', 'The firm sold a job over the summer.', 'nothing'],
  ['The suspect was not released.', 'The suspect was arrested.', 'nothing'],
  ['The road was blocked.', 'The road was closed.', 'nothing'],
  ['Prices rose in May.', 'Prices climbed in May.', 'nothing'],
  ['The central bank raised its rate.', 'The central bank lifted its rate.', 'nothing'],
  ['The senate approved the budget.', 'The senate passed the budget.', 'nothing'],
  ['Brand praised the minister.', 'Brand lauded the minister.', 'nothing'],
  ['The senate did not approve the budget.', 'The senate rejected the budget.', 'nothing'],
  ['Prices rose and wages fell.', 'Wages fell and prices rose.', 'nothing'],
];

/** What came before and after, first and last. */
const ORDERS: readonly Row[] = [
  ['The debate was held after the vote.', 'The debate was held before the vote.', 'differs'],
  ['The band played after the speech.', 'The band played before the speech.', 'differs'],
  ['The later flight was cancelled.', 'The earlier flight was cancelled.', 'differs'],
  ['The previous mayor opened the fair.', 'The following mayor opened the fair.', 'differs'],
  ['They dined after the talks.', 'They dined before the talks.', 'differs'],
  ['The vote came before the debate.', 'The vote came after the debate.', 'differs'],
  ['The early train was full.', 'The late train was full.', 'differs'],
  ['Brand spoke prior to the vote.', 'Brand spoke following the vote.', 'differs'],
  ['They dined after the talks.', 'They dined after the talks.', 'agrees'],
  ['They dined before the talks.', 'They dined ahead of the talks.', 'nothing'],
  ['They dined following the talks.', 'They dined after the talks.', 'nothing'],
  ['They dined.', 'They dined before the talks.', 'nothing'],
  ['The central bank cut its rate.', 'The central bank raised its rate.', 'nothing'],
  ['He resigned in May.', 'He resigned in June.', 'nothing'],
  ['The debate followed the vote.', 'The vote preceded the debate.', 'nothing'],
  ['The debate followed the vote.', 'The debate came after the vote.', 'nothing'],
];

describe('reasons of kind direction', () => {
  it.each(DIRECTIONS)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('direction', page, source)).toBe(outcome);
  });
});

describe('reasons of kind order', () => {
  it.each(ORDERS)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('order', page, source)).toBe(outcome);
  });
});
