import { type CalendarDay, epochDayOf } from './calendar.ts';
import { hoursOfDay } from './day-hours.ts';
import { tenseAround } from './tense.ts';
import { readClock } from './time-clock.ts';
import { readDate } from './time-dates.ts';
import { readToday, readWeekday } from './time-days.ts';
import type { DayRange, Direction, TimeContext, TimeDraft } from './time-draft.ts';
import type { TimeExpression } from './time-expression.ts';
import { readOffset } from './time-offsets.ts';
import { readPeriod } from './time-periods.ts';
import { relationBefore } from './time-relation.ts';
import { readRelativePeriod } from './time-relative.ts';
import { type Token, tokenize } from './tokens.ts';

export { compareTimes, type TimeComparison } from './compare-times.ts';
export type { MonthDay, TimeExpression, TimePrecision, TimeRelation } from './time-expression.ts';

/** The longest reading wins by order: a date before its month, a weekday with its date before the date. */
const READERS = [readWeekday, readDate, readToday, readOffset, readRelativePeriod, readPeriod, readClock];

/**
 * Every time a text names, in order, without overlap: days, weekdays, months, years, "last week", "two days ago".
 * `reference` is the day of publication, against which they are read; without it only times that say their year are
 * resolved. `tokens` are those of the text, for whoever has them already.
 */
export function findTimes(
  text: string,
  reference: CalendarDay | null,
  tokens: readonly Token[] = tokenize(text),
): TimeExpression[] {
  const context: TimeContext = {
    tokens,
    reference: reference === null ? null : epochDayOf(reference),
    direction: (index, next) => directionAt(tokens, index, next),
  };
  const times: TimeExpression[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const draft = mayBegin(tokens[index]) ? readAt(context, index) : null;
    if (draft === null) continue;
    const whole = withSecondEnd(context, index, draft);
    times.push(expressionOf(tokens, index, whole));
    index = whole.next - 1;
  }
  return times;
}

/** Words no time begins with are by far the most: one look tells. */
const BEGINNINGS = new Set(
  (
    'a an in this last next coming past previous following preceding same that today tonight tomorrow yesterday day earlier early mid late ' +
    'beginning start middle end half week weekend month year quarter decade first second third fourth fifth sixth seventh eighth ninth ' +
    'tenth twelfth eleventh twentieth q1 q2 q3 q4 spring summer autumn fall winter one two three four five six seven eight nine ten ' +
    'eleven twelve dozen dozens hundred hundreds thousand thousands days noon midday midnight dawn dusk morning afternoon evening night ' +
    'twenties thirties forties fifties sixties seventies eighties nineties ' +
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
const BEGINNING_ENDS = /(?:teenth|teen|ty)$/;

function mayBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'symbol') return false;
  return token.kind === 'number' || BEGINNINGS.has(token.lower) || BEGINNING_ENDS.test(token.lower);
}

/** "between 2019 and 2021", "from Monday to Friday": one stretch of time. */
function withSecondEnd(context: TimeContext, index: number, first: TimeDraft): TimeDraft {
  const { tokens } = context;
  const before = tokens[index - 1]?.lower;
  const link = tokens[first.next]?.lower;
  if (!(before === 'between' && link === 'and') && !(before === 'from' && /^(?:to|until|through)$/.test(link ?? '')))
    return first;
  const second = mayBegin(tokens[first.next + 1]) ? readAt(context, first.next + 1) : null;
  if (second === null || second.precision !== first.precision) return first;
  const range = first.range === null || second.range === null ? null : joined(first.range, second.range);
  return { ...second, range, monthDay: null };
}

/** Of weekdays the nearest was taken for each: the first stands before the second. */
function joined(first: DayRange, second: DayRange): DayRange | null {
  if (second.to > first.from) return { from: first.from, to: second.to };
  return first.from - second.to < 7 ? { from: first.from - 7, to: second.to } : null;
}

function readAt(context: TimeContext, index: number): TimeDraft | null {
  for (const read of READERS) {
    const draft = read(context, index);
    if (draft !== null) return draft;
  }
  return null;
}

/** "by March" looks ahead and "since June" back, whatever the verb, unless what had happened by then is told. */
function directionAt(tokens: readonly Token[], index: number, next: number): Direction {
  const relation = relationBefore(tokens, index);
  const tense = tenseAround(tokens, index, next);
  if (relation === 'since') return 'past';
  const had = tokens.slice(Math.max(0, index - 8), index).some((token) => token.lower === 'had');
  if (relation === 'by' && !had) return 'future';
  return relation === 'until' && tense === 'unknown' ? 'future' : tense;
}

function expressionOf(tokens: readonly Token[], index: number, draft: TimeDraft): TimeExpression {
  const base = {
    start: tokens[index]?.start ?? 0,
    end: tokens[draft.next - 1]?.end ?? 0,
    precision: draft.precision,
    recurring: draft.recurring ?? false,
    slack: draft.slack ?? 0,
    relation: relationBefore(tokens, index),
    monthDay: draft.monthDay ?? null,
    hours: draft.hours ?? (isDay(draft) ? hoursOfDay(tokens, index, draft.next) : null),
  };
  if (draft.range === null) return { ...base, resolved: false, from: null, to: null };
  return { ...base, resolved: true, ...draft.range };
}

function isDay({ precision }: TimeDraft): boolean {
  return precision === 'day' || precision === 'weekday' || precision === 'relative';
}
