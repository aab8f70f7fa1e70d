import { type CalendarDay, epochDayOf } from './calendar.ts';
import { tenseAround } from './tense.ts';
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
const READERS = [readWeekday, readDate, readToday, readOffset, readRelativePeriod, readPeriod];

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
const BEGINNING =
  /^(?:an?|in|this|last|next|coming|past|previous|following|preceding|same|that|to(?:day|night|morrow)|yesterday|day|earlier|early|mid|late|beginning|start|middle|end|half|week|weekend|month|year|quarter|decade|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\S+teenth|twelfth|eleventh|q[1-4]|spring|summer|autumn|fall|winter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\S+teen|\S+ty|dozens?|hundreds?|thousands?|days|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thur?s?|fri|sat|sun|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'symbol' && (token.kind === 'number' || BEGINNING.test(token.lower));
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
  };
  if (draft.range === null) return { ...base, resolved: false, from: null, to: null };
  return { ...base, resolved: true, ...draft.range };
}
