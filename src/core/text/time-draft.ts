import type { Hours } from './day-hours.ts';
import type { MonthDay, TimePrecision } from './time-expression.ts';
import type { Token } from './tokens.ts';

/** First and last day, both included, as days since 1 January 1970. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Where the event stands, told by the verb of its clause. */
export type Direction = 'past' | 'future' | 'unknown';

export interface TimeContext {
  readonly tokens: readonly Token[];
  /** The day of publication, as days since 1 January 1970; null if unknown. */
  readonly reference: number | null;
  /** Tense around the tokens [index, next). */
  direction(index: number, next: number): Direction;
}

/** What a reader makes of the tokens from its index up to `next`. */
export interface TimeDraft {
  readonly next: number;
  readonly precision: TimePrecision;
  /** Null if unresolved. */
  readonly range: DayRange | null;
  readonly slack?: number;
  readonly monthDay?: MonthDay | null;
  readonly recurring?: boolean;
  readonly hours?: Hours;
}

/** Reads a time that begins at a token; null if none does. */
export type TimeReader = (context: TimeContext, index: number) => TimeDraft | null;
