import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/core/check.ts';
import { packFromArticles } from '../../../src/core/pack/from-articles.ts';
import { knowledge } from './check-fixture.ts';

/** A text and the date it was published. */
type Dated = readonly [when: string, published: string | null];

/** What kind `date` finds between a page's sentence and a source's; each is read by the date of its own text. */
function outcome(page: string, published: string | null, source: string, ofSource: string | null): string {
  const pack = packFromArticles([{ id: 'a', text: source, published: ofSource }]);
  const [judged] = createChecker([pack], knowledge).read({ url: null, published, text: '' }).judge(page);
  const dates = judged?.match.quote.comparisons.find(({ kind }) => kind === 'date');
  if (dates === undefined) throw new Error(`“${page}” is not looked up beside “${source}”`);
  if (dates.differs.length > 0) return 'differs';
  return dates.agrees.length > 0 ? 'agrees' : 'nothing';
}

const passed = (when: string): string => `The parliament of Freedonia passed the new budget ${when}.`;
const votes = (when: string): string => `The parliament of Freedonia will vote on the new budget ${when}.`;

const PAST: readonly (readonly [what: string, page: Dated, source: Dated, outcome: string])[] = [
  ['a weekday is the last one', ['on Tuesday', '2025-11-03'], ['on 28 October', '2025-10-29'], 'agrees'],
  ['a weekday is that very day', ['on Tuesday', '2025-10-28'], ['on 28 October', '2025-10-29'], 'agrees'],
  ['a weekday is none a week before', ['on Tuesday', '2025-11-05'], ['on 28 October', '2025-10-29'], 'differs'],
  ['today is a day later too', ['today', '2025-10-29'], ['on 28 October', '2025-10-29'], 'agrees'],
  ['today is not two days later', ['today', '2025-10-30'], ['on 28 October', '2025-10-29'], 'differs'],
  ['yesterday is a day either way', ['yesterday', '2025-10-30'], ['on 28 October', '2025-10-29'], 'agrees'],
  ['yesterday is not two days away', ['yesterday', '2025-10-31'], ['on 28 October', '2025-10-29'], 'differs'],
  [
    'a date-time is of the day of its offset, east',
    ['on Wednesday', '2025-10-29T00:30:00+14:00'],
    ['on 29 October', '2025-10-30'],
    'agrees',
  ],
  [
    'a date-time is of the day of its offset, west',
    ['on Wednesday', '2025-10-28T23:30:00-11:00'],
    ['on 22 October', '2025-10-30'],
    'agrees',
  ],
  ['a source is read by its date', ['on 21 October', '2025-10-28'], ['on Tuesday', '2025-10-21'], 'agrees'],
  ['a source is not read by the page’s date', ['on 28 October', '2025-10-28'], ['on Tuesday', '2025-10-21'], 'differs'],
  [
    'a source’s date-time is of its offset',
    ['on 29 October', '2025-10-29'],
    ['on Wednesday', '2025-10-29T00:30:00+14:00'],
    'agrees',
  ],
  ['without the page’s date', ['on Wednesday', null], ['on 28 October 2025', '2025-10-28'], 'nothing'],
  ['without the source’s date', ['on 29 October', '2025-10-29'], ['on Tuesday', null], 'nothing'],
  ['without either, a whole date', ['on 28 October 2025', null], ['on 28 October 2025', null], 'agrees'],
];

const FUTURE: typeof PAST = [
  ['a weekday is the next one', ['on Thursday', '2025-10-27'], ['on 30 October', '2025-10-26'], 'agrees'],
  ['a weekday is no other one', ['on Friday', '2025-10-27'], ['on 30 October', '2025-10-26'], 'differs'],
  ['tomorrow is the day after', ['tomorrow', '2025-10-29'], ['on 30 October', '2025-10-26'], 'agrees'],
  ['tomorrow is a day either way', ['tomorrow', '2025-10-28'], ['on 30 October', '2025-10-26'], 'agrees'],
  ['tomorrow is not two days away', ['tomorrow', '2025-10-27'], ['on 30 October', '2025-10-26'], 'differs'],
  ['without the page’s date', ['tomorrow', null], ['on 30 October 2025', '2025-10-26'], 'nothing'],
];

describe('dates of page and source, by the definition', () => {
  it.each(PAST)('in the past: %s', (_what, [page, published], [source, ofSource], expected) => {
    expect(outcome(passed(page), published, passed(source), ofSource)).toBe(expected);
  });

  it.each(FUTURE)('in the future: %s', (_what, [page, published], [source, ofSource], expected) => {
    expect(outcome(votes(page), published, votes(source), ofSource)).toBe(expected);
  });
});
