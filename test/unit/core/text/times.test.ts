import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfEpoch, parsePublished } from '../../../../src/core/text/calendar.ts';
import { findTimes, type TimeExpression } from '../../../../src/core/text/times.ts';
import { anyTextOf } from './any-text.ts';
import { cpuTimeOf } from './cpu-time.ts';

/** A Tuesday. */
const PUBLISHED = parsePublished('2025-10-28');

function isoOf(epochDay: number): string {
  const { year, month, day } = dayOfEpoch(epochDay);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days, relation unless "at", allowance; "?" for an unresolved time. */
function show(time: TimeExpression): string {
  const days = !time.resolved
    ? '?'
    : time.from === time.to
      ? isoOf(time.from)
      : `${isoOf(time.from)}..${isoOf(time.to)}`;
  const relation = time.relation === 'at' ? '' : `${time.relation} `;
  return `${relation}${days}${time.resolved && time.slack > 0 ? ` ±${time.slack}` : ''}${time.recurring ? ' recurring' : ''}`;
}

const FOUND: Record<string, readonly (readonly [string, string, string])[]> = {
  'written dates': [
    ['on 28 October 2025', '28 October 2025', '2025-10-28'],
    ['on October 28', 'October 28', '2025-10-28'],
    ['on October 28th, 2024', 'October 28th, 2024', '2024-10-28'],
    ['the 28th of October', '28th of October', '2025-10-28'],
    ['October the 28th', 'October the 28th', '2025-10-28'],
    ['in July the 2 governments met', 'July', '2025-07-01..2025-07-31'],
    ['Oct. 28 came', 'Oct. 28', '2025-10-28'],
    ['it is 28.Oct.2025 now', '28.Oct.2025', '2025-10-28'],
    ['2025-10-28', '2025-10-28', '2025-10-28'],
    ['28.10.2025', '28.10.2025', '2025-10-28'],
    ['10/28/2025', '10/28/2025', '2025-10-28'],
    ['28/10/2025', '28/10/2025', '2025-10-28'],
    ['03/04/2025', '03/04/2025', '?'],
    ['October 27-29', 'October 27-29', '2025-10-27..2025-10-29'],
    ['27 to 29 October', '27 to 29 October', '2025-10-27..2025-10-29'],
    ['on January 2', 'January 2', '2026-01-02'],
    ['the Fourth of July', 'Fourth of July', '2025-07-04'],
    ['on May 5', 'May 5', '2025-05-05'],
    ['on Saturday, Nov 1', 'Saturday, Nov 1', '2025-11-01'],
    ['on Tuesday, Oct. 28, 2025', 'Tuesday, Oct. 28, 2025', '2025-10-28'],
    ['on Tuesday (28 October)', 'Tuesday (28 October)', '2025-10-28'],
    ['this Tuesday (28.Oct.2025)', 'this Tuesday (28.Oct.2025)', '2025-10-28'],
    ['who last Tuesday (Oct 21) won', 'last Tuesday (Oct 21)', '2025-10-21'],
  ],
  weekdays: [
    ['They signed on Tuesday', 'Tuesday', '2025-10-28'],
    ['They met on Thursday', 'Thursday', '2025-10-23'],
    ['They will meet on Thursday', 'Thursday', '2025-10-30'],
    ['He wants to meet them on Thursday', 'Thursday', '2025-10-30'],
    ['On Wednesday, he wanted to travel to Rome', 'Wednesday', '2025-10-29'],
    ['A decision is due on Friday', 'Friday', '2025-10-31'],
    ['It is scheduled for Friday', 'Friday', '2025-10-31'],
    ['They plan to sign on Monday', 'Monday', '2025-11-03'],
    ['The talks begin on Saturday', 'Saturday', '2025-11-01'],
    ['Brand leaves for Oslo on Wednesday', 'Wednesday', '2025-10-29'],
    ['Brand left for Oslo on Wednesday', 'Wednesday', '2025-10-22'],
    ['It is expected to be signed Friday', 'Friday', '2025-10-31'],
    ['He was received on Monday evening', 'Monday evening', '2025-10-27'],
    ['A truce announced Sunday would last', 'Sunday', '2025-10-26'],
    ['There will be talks with Roe since Brown came back to the House on Thursday', 'Thursday', '2025-10-30'],
    ['He took up an offer to visit in April', 'April', '2026-04-01..2026-04-30'],
    ['last Tuesday', 'last Tuesday', '2025-10-21'],
    ['next Thursday', 'next Thursday', '2025-10-30'],
    ['on Tuesdays', 'Tuesdays', '? recurring'],
    ['every Tuesday', 'Tuesday', '? recurring'],
    ['he stayed from Monday to Friday', 'Monday to Friday', '2025-10-20..2025-10-24'],
  ],
  'near the day of publication': [
    ['today', 'today', '2025-10-28 ±1'],
    ['they met yesterday', 'yesterday', '2025-10-27 ±1'],
    ['tomorrow morning', 'tomorrow morning', '2025-10-29 ±1'],
    ['tonight', 'tonight', '2025-10-28 ±1'],
    ['last night', 'last night', '2025-10-27 ±1'],
    ['this evening', 'this evening', '2025-10-28 ±1'],
    ['the day after tomorrow', 'day after tomorrow', '2025-10-30 ±1'],
    ['this week', 'this week', '2025-10-27..2025-11-02 ±1'],
    ['last week', 'last week', '2025-10-20..2025-10-26 ±1'],
    ['they met over the weekend', 'weekend', '2025-10-25..2025-10-26 ±1'],
    ['next month', 'next month', '2025-11-01..2025-11-30'],
    ['last year', 'last year', '2024-01-01..2024-12-31'],
    ['last summer', 'last summer', '2025-06-01..2025-09-30'],
    ['next March', 'next March', '2026-03-01..2026-03-31'],
    ['last October', 'last October', '2024-10-01..2024-10-31'],
    ['a week ago', 'a week ago', '2025-10-21 ±2'],
    ['three days ago', 'three days ago', '2025-10-25 ±1'],
    ['he will leave in two weeks', 'in two weeks', '2025-11-11 ±2'],
    ['over the past two weeks', 'past two weeks', '2025-10-14..2025-10-28 ±2'],
  ],
  periods: [
    ['early October', 'early October', '2025-10-01..2025-10-13'],
    ['at the beginning of October', 'beginning of October', '2025-10-01..2025-10-13'],
    ['in mid-October', 'mid-October', '2025-10-10..2025-10-22'],
    ['late last year', 'late last year', '2024-08-07..2024-12-31'],
    ['They agreed in July', 'July', '2025-07-01..2025-07-31'],
    ['It will end in July', 'July', '2026-07-01..2026-07-31'],
    ['June 2019', 'June 2019', '2019-06-01..2019-06-30'],
    ['in 2022', '2022', '2022-01-01..2022-12-31'],
    ['2019-20', '2019-20', '2019-01-01..2020-12-31'],
    ['between 2019 and 2021', '2019 and 2021', '2019-01-01..2021-12-31'],
    ['the 1990s', '1990s', '1990-01-01..1999-12-31'],
    ["the 1970's", "1970's", '1970-01-01..1979-12-31'],
    ['the third quarter of 2024', 'third quarter of 2024', '2024-07-01..2024-09-30'],
    ['Q3 2025', 'Q3 2025', '2025-07-01..2025-09-30'],
    ['the spring of 2028', 'spring of 2028', '2028-03-01..2028-06-30'],
    ['in May Brown said', 'May', '2025-05-01..2025-05-31'],
  ],
  relations: [
    ['by March', 'March', 'by 2026-03-01..2026-03-31'],
    ['since June 2019', 'June 2019', 'since 2019-06-01..2019-06-30'],
    ['before the spring of 2028', 'spring of 2028', 'before 2028-03-01..2028-06-30'],
    ['until 2028', '2028', 'until 2028-01-01..2028-12-31'],
    ['after 2020', '2020', 'after 2020-01-01..2020-12-31'],
    ['as of 1 November', '1 November', 'since 2025-11-01'],
  ],
  'hanging on another time': [
    ['Two days later he left', 'Two days later', '?'],
    ['the following day', 'following day', '?'],
    ['the previous week', 'previous week', '?'],
  ],
};

const NONE = [
  'You may go',
  'the March of the Penguins',
  'April Smith won',
  'May said so',
  'Sun said so',
  'They march on',
  'Black Friday',
  'the Sunday Times',
  '2000 soldiers',
  '$2025',
  'two years earlier than planned',
  'built in two weeks',
  'a two-day visit',
  'they fall',
  'in spring water',
  'the second half',
  'Jan Novak won',
  '1,990 ships',
  '04:03',
  'a second quarter-finalist',
];

describe('findTimes', () => {
  for (const [group, cases] of Object.entries(FOUND)) {
    it.each(cases)(`${group}: %s`, (text, expression, expected) => {
      expect(findTimes(text, PUBLISHED).map((time) => [text.slice(time.start, time.end), show(time)])).toEqual([
        [expression, expected],
      ]);
    });
  }

  it.each(NONE)('none: %s', (text) => {
    expect(findTimes(text, PUBLISHED)).toEqual([]);
  });

  it.each(['Tuesday', 'today', 'last week', 'in July', 'three days ago', 'this year', 'October 28'])(
    'without a reference %s is unresolved',
    (text) => {
      expect(findTimes(text, null).map(show)).toEqual(['?']);
    },
  );

  it.each([
    ['28 October 2025', '2025-10-28'],
    ['in 2022', '2022-01-01..2022-12-31'],
    ['June 2019', '2019-06-01..2019-06-30'],
  ])('without a reference %s is resolved', (text, expected) => {
    expect(findTimes(text, null).map(show)).toEqual([expected]);
  });

  it('keeps day and month where the year is unknown', () => {
    expect(findTimes('on Tuesday, 28 October', null).map(({ monthDay }) => monthDay)).toEqual([{ month: 10, day: 28 }]);
  });

  it('reads dates run together', () => {
    expect(findTimes('October 28, 2025, 04:03October 28, 2025, 06:05', PUBLISHED).map(show)).toEqual([
      '2025-10-28',
      '?',
      '2025-10-28',
      '?',
    ]);
  });

  it('never throws and has valid spans in order, for any text', () => {
    const words =
      'on the Tuesday Oct . , 28 October 2025 2025-10-28 10/28/2025 early mid - last next this week year in two days ago later by since between and to quarter first half spring of fall 1990s a past 5 p.m. : 30 GMT noon evening the fifties 20th century at';
    const anyText = anyTextOf(words.split(' '));
    fc.assert(
      fc.property(anyText, fc.constantFrom(PUBLISHED, null), (text, published) => {
        const times = findTimes(text, published);
        const invalid = times.filter((time, index) => {
          const placed = time.start >= (times[index - 1]?.end ?? 0) && time.end > time.start && time.end <= text.length;
          return !placed || (time.resolved && time.from > time.to);
        });
        expect(invalid).toEqual([]);
      }),
    );
  });

  it('reads every day back from every form it is written in', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 40_000 }), (epochDay) => {
        const { year, month, day } = dayOfEpoch(epochDay);
        const name = months[month - 1] ?? '';
        for (const text of [
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `${name.slice(0, 3)} ${day}, ${year}`,
          isoOf(epochDay),
        ]) {
          expect(findTimes(text, null).map(show)).toEqual([isoOf(epochDay)]);
        }
      }),
    );
  });

  it.each(['Tuesday ', 'in one ', 'from May to ', 'October 28 ', 'the ', 'by the end of '])(
    'stays linear on a long run of %s',
    (unit) => {
      expect(cpuTimeOf(() => findTimes(unit.repeat(60_000 / unit.length), PUBLISHED))).toBeLessThan(4_000);
    },
  );
});
