import { compareHours } from './day-hours.ts';
import type { DayRange } from './time-draft.ts';
import type { TimeExpression, TimeRelation } from './time-expression.ts';

/** `contains`: one lies within the other. `unknown`: at least one could not be placed on the calendar. */
export type TimeComparison = 'same' | 'contains' | 'overlaps' | 'differs' | 'unknown';

/** How two times go together, allowances and "by", "since" … included. Symmetric. */
export function compareTimes(one: TimeExpression, other: TimeExpression): TimeComparison {
  if (one.recurring || other.recurring) return 'unknown';
  if (one.precision === 'clock' || other.precision === 'clock') return compareClocks(one, other);
  const relation = compareDays(one, other);
  return isOtherPartOfDay(one, other, relation) ? 'differs' : relation;
}

/** Times of day without their day: a difference means something only where neither text names one. */
function compareClocks(one: TimeExpression, other: TimeExpression): TimeComparison {
  if (one.hours === null || other.hours === null || one.relation !== 'at' || other.relation !== 'at') return 'unknown';
  const relation = compareHours(one.hours, other.hours);
  return relation === 'differs' && one.precision !== other.precision ? 'unknown' : relation;
}

/** Morning and evening of the same day. */
function isOtherPartOfDay(one: TimeExpression, other: TimeExpression, relation: TimeComparison): boolean {
  if (one.hours === null || other.hours === null || one.relation !== 'at' || other.relation !== 'at') return false;
  const isSameDay = relation === 'same' && (one.from === other.from || one.from === null || other.from === null);
  return isSameDay && compareHours(one.hours, other.hours) === 'differs';
}

function compareDays(one: TimeExpression, other: TimeExpression): TimeComparison {
  if (!one.resolved || !other.resolved) return compareMonthDays(one, other);
  if (one.relation === 'at' && other.relation === 'at') return compareRanges(one, other, one.slack + other.slack);
  if (sideOf(one.relation) === sideOf(other.relation)) return compareBounds(one, other, one.slack + other.slack);
  return isApart(reach(one, one.relation), reach(other, other.relation), one.slack + other.slack)
    ? 'differs'
    : 'overlaps';
}

/** Months, and days of them, compare without a year. */
function compareMonthDays(one: TimeExpression, other: TimeExpression): TimeComparison {
  if (one.monthDay === null || other.monthDay === null) return 'unknown';
  if (one.relation !== 'at' || other.relation !== 'at') return 'unknown';
  if (one.monthDay.month !== other.monthDay.month) return 'differs';
  if (one.monthDay.day === other.monthDay.day) return 'same';
  return one.monthDay.day === null || other.monthDay.day === null ? 'contains' : 'differs';
}

function compareRanges(one: DayRange, other: DayRange, slack: number): TimeComparison {
  if (Math.abs(one.from - other.from) <= slack && Math.abs(one.to - other.to) <= slack) return 'same';
  if (isWithin(one, other) || isWithin(other, one)) return 'contains';
  return isApart(one, other, slack) ? 'differs' : 'overlaps';
}

/** Two deadlines, or two beginnings, are the same or not, though an event may lie before both deadlines. */
function compareBounds(one: DayRange, other: DayRange, slack: number): TimeComparison {
  const relation = compareRanges(one, other, slack);
  return relation === 'contains' ? 'overlaps' : relation;
}

function isWithin(inner: DayRange, outer: DayRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function isApart(one: DayRange, other: DayRange, slack: number): boolean {
  return Math.max(one.from, other.from) - Math.min(one.to, other.to) > slack;
}

type Side = 'at' | 'up-to' | 'onwards' | 'before' | 'after';

function sideOf(relation: TimeRelation): Side {
  if (relation === 'by' || relation === 'until') return 'up-to';
  return relation === 'since' ? 'onwards' : relation;
}

/** All days that "before Tuesday", "since June" … allow. The named days count: Tuesday's event may be what it was after. */
function reach({ from, to }: DayRange, relation: TimeRelation): DayRange {
  if (relation === 'at') return { from, to };
  if (relation === 'since' || relation === 'after') return { from, to: Number.POSITIVE_INFINITY };
  return { from: Number.NEGATIVE_INFINITY, to };
}
