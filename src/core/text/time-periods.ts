import { epochDayOf } from './calendar.ts';
import { endsNounPhrase } from './counted-noun.ts';
import { SCALES } from './number-words.ts';
import { centuryAt, decadeAt } from './time-decades.ts';
import type { DayRange, TimeContext, TimeDraft, TimeReader } from './time-draft.ts';
import type { TimePrecision } from './time-expression.ts';
import { isMonthInUse, monthAt, monthRange } from './time-months.ts';
import { nearestPeriod } from './time-nearest.ts';
import { partAt, partOf } from './time-parts.ts';
import { readRelativePeriod } from './time-relative.ts';
import { seasonAt } from './time-seasons.ts';
import type { Token } from './tokens.ts';

/** Months, quarters, seasons, years and decades, and their early, middle and late parts. */
export const readPeriod: TimeReader = (context, index) => {
  const part = partAt(context.tokens, index);
  if (part === null) return wholePeriod(context, index);
  const at = context.tokens[part.next]?.lower === 'the' ? part.next + 1 : part.next;
  const whole = wholePeriod(context, at) ?? readRelativePeriod(context, at);
  if (whole === null) return null;
  const precision: TimePrecision = whole.precision === 'month' ? 'part-of-month' : whole.precision;
  return { ...whole, precision, range: whole.range === null ? null : partOf(whole.range, part.part) };
};

function wholePeriod(context: TimeContext, index: number): TimeDraft | null {
  return (
    readMonth(context, index) ??
    readQuarter(context, index) ??
    readSeason(context, index) ??
    readYear(context.tokens, index)
  );
}

const YEAR = /^(?:1[5-9]\d\d|20\d\d)$/;

/** A year behind a period: "June 2019", "the spring of 2028". */
function yearBehind(tokens: readonly Token[], index: number): { year: number; next: number } | null {
  const at = /^(?:of|,|in)$/.test(tokens[index]?.lower ?? '') ? index + 1 : index;
  const text = tokens[at]?.text ?? '';
  return YEAR.test(text) ? { year: Number(text), next: at + 1 } : null;
}

function periodOf(
  context: TimeContext,
  index: number,
  next: number,
  precision: TimePrecision,
  rangeIn: (year: number) => DayRange,
): TimeDraft {
  const year = yearBehind(context.tokens, next);
  if (year !== null) return { next: year.next, precision, range: rangeIn(year.year) };
  const { reference } = context;
  const range = reference === null ? null : nearestPeriod(rangeIn, reference, context.direction(index, next));
  return { next, precision, range };
}

function readMonth(context: TimeContext, index: number): TimeDraft | null {
  const month = monthAt(context.tokens, index);
  if (month === null) return null;
  const inUse = yearBehind(context.tokens, month.next) !== null || isMonthInUse(context.tokens, index, month.next);
  if (!inUse) return null;
  const period = periodOf(context, index, month.next, 'month', (year) => monthRange(year, month.month));
  return { ...period, monthDay: { month: month.month, day: null } };
}

const QUARTER_WORDS = ['first', 'second', 'third', 'fourth'];

/** "third quarter", "Q3 2025", "first half of 2025". */
function readQuarter(context: TimeContext, index: number): TimeDraft | null {
  const lower = context.tokens[index]?.lower ?? '';
  const second = context.tokens[index + 1]?.lower ?? '';
  const short = /^q([1-4])$/.exec(lower);
  const number = short === null ? QUARTER_WORDS.indexOf(lower) : Number(short[1]) - 1;
  if (number < 0) return null;
  const months =
    (first: number, count: number) =>
    (year: number): DayRange => ({
      from: monthRange(year, first).from,
      to: monthRange(year, first + count - 1).to,
    });
  if (short !== null) return periodOf(context, index, index + 1, 'quarter', months(number * 3 + 1, 3));
  if (second === 'quarter' && context.tokens[index + 2]?.text !== '-')
    return periodOf(context, index, index + 2, 'quarter', months(number * 3 + 1, 3));
  if (second !== 'half' || number > 1 || yearBehind(context.tokens, index + 2) === null) return null;
  return periodOf(context, index, index + 2, 'quarter', months(number * 6 + 1, 6));
}

/** "spring 2028", "the summer of 2019", "in the autumn", "this winter". "Fall" and "spring" are verbs otherwise. */
function readSeason(context: TimeContext, index: number): TimeDraft | null {
  const { tokens } = context;
  const season = seasonAt(tokens[index]?.lower ?? '');
  if (season === null) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const beforeThat = tokens[index - 2]?.lower ?? '';
  const after = tokens[index + 1];
  const determined = before === 'the' && /^(?:in|by|since|until|before|after|of|during|through)$/.test(beforeThat);
  const named =
    determined &&
    (after === undefined || after.kind !== 'word' || endsNounPhrase(after.lower)) &&
    after?.lower !== 'of';
  if (yearBehind(tokens, index + 1) === null && !named) return null;
  return periodOf(context, index, index + 1, 'season', season);
}

/** "in 2022", "the 1990s", "2019-2020"; not "2,000 ships" or "2000 soldiers". */
function readYear(tokens: readonly Token[], index: number): TimeDraft | null {
  const century = centuryAt(tokens, index);
  if (century !== null) return yearsDraft(century.first, century.last, century.next, 'century');
  const named = decadeAt(tokens, index);
  if (named !== null) return yearsDraft(named.first, named.last, named.next, 'decade');
  const text = tokens[index]?.text ?? '';
  const apostrophe =
    tokens[index + 1]?.lower === "'s" && /^(?:the|early|mid|late|-)$/.test(tokens[index - 1]?.lower ?? '');
  const decade = /^(\d{3}0)s$/.exec(apostrophe ? `${text}s` : text);
  if (decade !== null)
    return yearsDraft(Number(decade[1]), Number(decade[1]) + 9, index + (apostrophe ? 2 : 1), 'decade');
  if (!YEAR.test(text) || !isYearInUse(tokens, index)) return null;
  const link = tokens[index + 1];
  const last = tokens[index + 2];
  const joined = link !== undefined && /^[-–]$/.test(link.text) && last?.start === link.end;
  if (joined && last !== undefined && /^\d{2}(?:\d\d)?$/.test(last.text)) {
    const to = last.text.length === 4 ? Number(last.text) : Math.floor(Number(text) / 100) * 100 + Number(last.text);
    if (to > Number(text)) return yearsDraft(Number(text), to, index + 3, 'year');
  }
  return yearsDraft(Number(text), Number(text), index + 1, 'year');
}

function yearsDraft(first: number, last: number, next: number, precision: TimePrecision): TimeDraft {
  return {
    next,
    precision,
    range: { from: epochDayOf({ year: first, month: 1, day: 1 }), to: epochDayOf({ year: last, month: 12, day: 31 }) },
  };
}

const NOT_BEFORE_YEAR =
  /^(?:\$|£|€|¥|us\$|usd|no|nos|number|section|resolution|flight|room|#|about|around|some|nearly|almost|over|than|least)$/;
const UNIT_AFTER_YEAR =
  /^(?:%|percent|per|dollars?|euros?|pounds?|yen|won|yuan|rupees|km|miles?|metres?|meters?|feet|kg|tonnes?|tons?|hours|days|people|troops)$/;

function isYearInUse(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (
    NOT_BEFORE_YEAR.test(before?.lower ?? '') ||
    UNIT_AFTER_YEAR.test(after?.lower ?? '') ||
    SCALES.has(after?.lower ?? '')
  )
    return false;
  if (
    before !== undefined &&
    /^[-/.#:]$/.test(before.text) &&
    before.end === tokens[index]?.start &&
    tokens[index - 2]?.kind === 'number'
  )
    return false;
  const round = Number(tokens[index]?.text) % 100 === 0;
  return !(round && after?.kind === 'word' && /^\p{Ll}.*s$/u.test(after.text) && !endsNounPhrase(after.lower));
}
