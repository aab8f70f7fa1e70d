import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayOfEpoch,
  daysInMonth,
  epochDayOf,
  parsePublished,
  weekdayOf,
} from '../../../../src/core/text/calendar.ts';

describe('parsePublished', () => {
  it.each([
    ['2025-10-28', { year: 2025, month: 10, day: 28 }],
    ['2025-10-28T23:30:00-05:00', { year: 2025, month: 10, day: 28 }],
    ['2025-10-28T00:10:00+09:00', { year: 2025, month: 10, day: 28 }],
    ['2025-10-28T04:03Z', { year: 2025, month: 10, day: 28 }],
    ['2025-10-28 04:03', { year: 2025, month: 10, day: 28 }],
    ['20251028', { year: 2025, month: 10, day: 28 }],
    ['2025-02-30', null],
    ['28 October 2025', null],
    ['2025-10-288', null],
    ['', null],
  ])('%s', (iso, expected) => {
    expect(parsePublished(iso)).toEqual(expected);
  });
});

describe('calendar arithmetic', () => {
  it('round-trips for every day of seven thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 1_800_000 }), (epochDay) => {
        const day = dayOfEpoch(epochDay);
        expect(epochDayOf(day)).toBe(epochDay);
        expect(calendarDay(day.year, day.month, day.day)).toEqual(day);
        expect(weekdayOf(epochDay + 1)).toBe((weekdayOf(epochDay) + 1) % 7);
      }),
    );
  });

  it('knows weekdays and lengths of months', () => {
    expect(weekdayOf(epochDayOf({ year: 2025, month: 10, day: 28 }))).toBe(2);
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2100, 2), daysInMonth(2025, 12)]).toEqual([
      29, 28, 28, 31,
    ]);
  });
});
