import { calendarDay, dayOfEpoch, epochDayOf, weekdayOf } from './calendar.ts';
import type { DayRange, Direction } from './time-draft.ts';

/** The year in which a day of a month is nearest to the day of publication; null if that is unknown. */
export function nearestMonthDay(reference: number | null, month: number, day: number): number | null {
  if (reference === null) return null;
  const { year } = dayOfEpoch(reference);
  let nearest: { year: number; distance: number } | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const date = calendarDay(candidate, month, day);
    if (date === null) continue;
    const distance = Math.abs(epochDayOf(date) - reference);
    if (nearest === null || distance < nearest.distance) nearest = { year: candidate, distance };
  }
  return nearest?.year ?? null;
}

/** The nearest such weekday: in the past and the future the day of publication itself counts. 0 is Sunday. */
export function nearestWeekday(weekday: number, reference: number, direction: Direction): number {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (direction === 'future') return reference + ahead;
  const back = (7 - ahead) % 7;
  if (direction === 'past') return reference - back;
  return ahead < back ? reference + ahead : reference - back;
}

/** The nearest occurrence of a period of every year, given its days in any one year. A period that holds the reference counts. */
export function nearestPeriod(rangeIn: (year: number) => DayRange, reference: number, direction: Direction): DayRange {
  const { year } = dayOfEpoch(reference);
  const ranges = [year - 1, year, year + 1].map(rangeIn);
  const past = ranges.filter(({ from }) => from <= reference).at(-1);
  const future = ranges.find(({ to }) => to >= reference);
  const [current = { from: reference, to: reference }] = ranges.slice(1);
  if (direction === 'past') return past ?? current;
  if (direction === 'future') return future ?? current;
  if (past === undefined || future === undefined) return past ?? future ?? current;
  return reference - past.to <= future.from - reference ? past : future;
}
