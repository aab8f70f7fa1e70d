import { dayOfEpoch, epochDayOf, weekdayOf } from './calendar.ts';
import type { DayRange, TimeDraft, TimeReader } from './time-draft.ts';
import type { TimePrecision } from './time-expression.ts';
import { isMonthName, monthAt, monthRange } from './time-months.ts';
import { seasonAt } from './time-seasons.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['last', -1],
  ['next', 1],
  ['coming', 1],
]);
/** Tied to another time of the text. */
const ANAPHORIC = /^(?:previous|following|preceding|same)$/;
const PERIODS = /^(?:week|weekend|month|quarter|year|decade)$/;

/** "this week", "last month", "next year", "last summer", "next March", "the previous week", "(the end of) the year". */
export const readRelativePeriod: TimeReader = (context, index) => {
  const { tokens, reference } = context;
  const lower = tokens[index]?.lower ?? '';
  const second = tokens[index + 1]?.lower ?? '';
  if (ANAPHORIC.test(lower) && PERIODS.test(second)) return { next: index + 2, precision: 'relative', range: null };
  if (PERIODS.test(lower) && tokens[index - 1]?.lower === 'the' && tokens[index - 2]?.lower === 'of') {
    return endsPhrase(tokens[index + 1]?.lower) ? periodDraft(lower, 0, reference, index + 1) : null;
  }
  if (
    lower === 'weekend' &&
    tokens[index - 1]?.lower === 'the' &&
    /^(?:on|over|at|during|for)$/.test(tokens[index - 2]?.lower ?? '')
  ) {
    const passed =
      context.direction(index, index + 1) === 'past' && reference !== null && weekdayOf(reference) % 6 !== 0;
    return periodDraft('weekend', passed ? -1 : 0, reference, index + 1);
  }
  const step = lower === 'the' ? undefined : STEPS.get(lower);
  if (step === undefined) return null;
  if (PERIODS.test(second)) return periodDraft(second, step, reference, index + 2);
  const season = seasonAt(second);
  if (season !== null) return yearlyDraft(season, step, reference, index + 2, 'season');
  const month = isMonthName(tokens[index + 1]) ? monthAt(tokens, index + 1) : null;
  if (month === null) return null;
  return yearlyDraft((year) => monthRange(year, month.month), step, reference, month.next, 'month');
};

/** "the end of the year of the horse" is another year. */
function endsPhrase(after: string | undefined): boolean {
  return after !== 'of';
}

function periodDraft(period: string, step: number, reference: number | null, next: number): TimeDraft {
  const precision: TimePrecision =
    period === 'week' || period === 'weekend'
      ? 'week'
      : period === 'month' || period === 'quarter' || period === 'year'
        ? period
        : 'decade';
  const slack = precision === 'week' ? 1 : 0;
  return { next, precision, slack, range: reference === null ? null : periodRange(period, step, reference) };
}

function periodRange(period: string, step: number, reference: number): DayRange {
  const { year, month } = dayOfEpoch(reference);
  if (period === 'week' || period === 'weekend') {
    const monday = reference - ((weekdayOf(reference) + 6) % 7) + step * 7;
    return { from: period === 'week' ? monday : monday + 5, to: monday + 6 };
  }
  if (period === 'month') return months(year, month + step, 1);
  if (period === 'quarter') return months(year, Math.floor((month - 1) / 3) * 3 + 1 + step * 3, 3);
  if (period === 'year') return months(year + step, 1, 12);
  return months((Math.floor(year / 10) + step) * 10, 1, 120);
}

/** `count` months from the given one, which may lie outside 1 to 12. */
function months(year: number, first: number, count: number): DayRange {
  return { from: epochDayOf({ year, month: first, day: 1 }), to: epochDayOf({ year, month: first + count, day: 0 }) };
}

/** "last October" ended before the reference, "next March" begins after it, "this summer" is the one of its year. */
function yearlyDraft(
  rangeIn: (year: number) => DayRange,
  step: number,
  reference: number | null,
  next: number,
  precision: TimePrecision,
): TimeDraft {
  if (reference === null) return { next, precision, range: null };
  const { year } = dayOfEpoch(reference);
  if (step === 0) return { next, precision, range: rangeIn(year) };
  const candidates = [year - 1, year, year + 1].map(rangeIn);
  const found =
    step < 0 ? candidates.filter(({ to }) => to < reference).at(-1) : candidates.find(({ from }) => from > reference);
  return { next, precision, range: found ?? rangeIn(year + step) };
}
