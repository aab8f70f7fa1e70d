import type { DayRange } from './time-draft.ts';
import { monthRange } from './time-months.ts';

/** First and last month, generously: seasons begin with the month for some and with the sun for others. */
const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 6]],
  ['summer', [6, 9]],
  ['autumn', [9, 12]],
  ['fall', [9, 12]],
  ['winter', [12, 15]],
]);

/** The days of the season of that name in any year, a winter counting for the year it begins in; null if it is none. */
export function seasonAt(lower: string): ((year: number) => DayRange) | null {
  const season = SEASONS.get(lower);
  if (season === undefined) return null;
  const [first, last] = season;
  return (year) => ({
    from: monthRange(year, first).from,
    to: last > 12 ? monthRange(year + 1, last - 12).to : monthRange(year, last).to,
  });
}
