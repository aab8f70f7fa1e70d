import type { Span } from '../pack/types.ts';
import type { Hours } from './day-hours.ts';

export type TimePrecision =
  | 'day'
  | 'weekday'
  | 'part-of-month'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'week'
  | 'decade'
  | 'century'
  | 'clock'
  | 'relative';

/** How the text ties an event to the time: at it, or to one side of it. */
export type TimeRelation = 'at' | 'before' | 'after' | 'since' | 'until' | 'by';

/** A month, or a day of it, without its year. `month` is 1 to 12, `day` null for the whole month. */
export interface MonthDay {
  readonly month: number;
  readonly day: number | null;
}

interface TimeBase extends Span {
  readonly precision: TimePrecision;
  /** "every Tuesday". */
  readonly recurring: boolean;
  /** Days by which it may be off either way. */
  readonly slack: number;
  readonly relation: TimeRelation;
  /** Set if the text names a month, with or without a day, whether or not the year is known. */
  readonly monthDay: MonthDay | null;
  /** The part of the day, where the text names one. Of precision `clock` it is all that is known. */
  readonly hours: Hours | null;
}

/** A time placed on the calendar: first and last day, both included, as days since 1 January 1970. */
export interface ResolvedTime extends TimeBase {
  readonly resolved: true;
  readonly from: number;
  readonly to: number;
}

/** A time that hangs on something the text or its date does not say. */
export interface UnresolvedTime extends TimeBase {
  readonly resolved: false;
  readonly from: null;
  readonly to: null;
}

export type TimeExpression = ResolvedTime | UnresolvedTime;
