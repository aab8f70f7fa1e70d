/** A day of the Gregorian calendar, without time of day or zone. `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export function epochDayOf({ year, month, day }: CalendarDay): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** The inverse of `epochDayOf`. */
export function dayOfEpoch(epochDay: number): CalendarDay {
  const date = new Date(epochDay * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(epochDay: number): number {
  return (((epochDay + 4) % 7) + 7) % 7;
}

/** How many days a month has; 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return dayOfEpoch(epochDayOf({ year, month: month + 1, day: 0 })).day;
}

/** Null for a day the calendar does not have, such as 30 February. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? { year, month, day } : null;
}

const ISO_DAY = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s])/;

/**
 * The day a text was published, of an ISO 8601 date or date-time. A date-time counts as the calendar day of its own offset,
 * which is the day it is written with. Null if it is no such date.
 */
export function parsePublished(iso: string): CalendarDay | null {
  const match = ISO_DAY.exec(iso);
  return match === null ? null : calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
