import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/core/check.ts';
import { readSummitPack } from '../packs/summit-pack.ts';
import { checkerOf, checkSentence, DAY, knowledge } from './check-fixture.ts';

type Point = readonly [what: string, one: string, other: string, neither: string];

const NUMBERS: Point = [
  'numbers',
  'The storm left 15 people dead, officials said.',
  'The storm left 17 people dead, officials said.',
  'The storm left 40 people dead, officials said.',
];
const DAYS: Point = [
  'days',
  'The parliament of Freedonia passed the budget on 20 October.',
  'The parliament of Freedonia passed the budget on 22 October.',
  'The parliament of Freedonia passed the budget on 2 October.',
];
const SUMS: Point = [
  'sums',
  'The bridge cost 40 million euros to build.',
  'The bridge cost 60 million euros to build.',
  'The bridge cost 90 million euros to build.',
];

const VERDICTS: Point = [
  'verdicts',
  'The court acquitted the mayor of fraud on Friday.',
  'The court convicted the mayor of fraud on Friday.',
  'The court acquitted the bishop of fraud on Friday.',
];

describe.each([NUMBERS, DAYS, SUMS])('two sources that disagree about %s', (_what, one, other, neither) => {
  const checker = checkerOf({ id: 'a', text: one }, { id: 'b', text: other });

  it('corroborate what either of them says', () => {
    for (const said of [one, other]) expect(checkSentence(checker, said).stance).toBe('corroborates');
  });

  it('contradict what neither of them says', () => {
    const verdict = checkSentence(checker, neither);
    expect(verdict.stance).toBe('conflicts');
    expect(verdict.disputed).toBe(false);
    expect(verdict.evidence.map(({ source }) => source).sort()).toEqual(['a', 'b']);
  });
});

function expectDisputed(one: string, other: string): void {
  const verdict = checkSentence(checkerOf({ id: 'a', text: one }, { id: 'b', text: other }), one);
  expect(verdict.disputed).toBe(true);
  expect(verdict.evidence.map(({ source, stance }) => `${source} ${stance}`)).toEqual([
    'a corroborates',
    'b conflicts',
  ]);
}

describe('a sentence that repeats one of two sources that disagree', () => {
  it.each([NUMBERS, DAYS, SUMS, VERDICTS])('is disputed where they disagree about %s', (_what, one, other) => {
    expectDisputed(one, other);
    expectDisputed(other, one);
  });
});

describe('a claim of the packaged pack that one source makes and another denies', async () => {
  const pack = await readSummitPack();
  const checker = createChecker([pack], knowledge);
  const claim = pack.claims.find(({ evidence }) => new Set(evidence.map(({ stance }) => stance)).size === 2);
  const asserting = claim?.evidence.find(({ stance }) => stance === 'corroborates')?.source;
  const denying = claim?.evidence.find(({ stance }) => stance === 'conflicts')?.source;
  const said = claim?.wordings[0] ?? '';

  it('is disputed, with evidence of both stances', () => {
    const verdict = checkSentence(checker, said);
    expect(verdict.stance).toBe('corroborates');
    expect(verdict.disputed).toBe(true);
    const stances = new Map(verdict.evidence.map(({ source, stance }) => [source, stance]));
    expect(stances.get(asserting ?? verdict.evidence[0]?.source ?? never())).toBe('corroborates');
    expect(stances.get(denying ?? never())).toBe('conflicts');
  });

  it('is not disputed for the page that is the denying source itself', () => {
    const denier = pack.sources.find(({ id }) => id === denying);
    const [verdict] = checker.read({ url: null, published: DAY, text: denier?.text ?? '' }).check(said);
    expect(verdict?.stance).toBe('corroborates');
    expect(verdict?.disputed).toBe(false);
  });

  it('is a conflict for the page that is the only asserting source itself', () => {
    const asserter = pack.sources.find(({ id }) => id === asserting);
    const [verdict] = checker.read({ url: null, published: DAY, text: asserter?.text ?? '' }).check(said);
    expect(verdict?.stance).toBe('conflicts');
    expect(verdict?.score).toBeGreaterThan(0);
  });
});

function never(): never {
  throw new Error('the packaged pack has no disputed claim any more');
}
