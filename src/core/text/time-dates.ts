import { calendarDay, daysInMonth, epochDayOf } from './calendar.ts';
import { ORDINALS } from './number-words.ts';
import type { TimeContext, TimeDraft, TimeReader } from './time-draft.ts';
import { isMonthName, monthAt } from './time-months.ts';
import { nearestMonthDay } from './time-nearest.ts';
import type { Token } from './tokens.ts';

/** A day written out, with or without its year, and "27-29 October". */
export const readDate: TimeReader = (context, index) =>
  readNumeric(context.tokens, index) ?? readDayFirst(context, index) ?? readMonthFirst(context, index);

function dayDraft(year: number, month: number, day: number, next: number): TimeDraft | null {
  const date = calendarDay(year, month, day);
  if (date === null) return null;
  const epoch = epochDayOf(date);
  return { next, precision: 'day', range: { from: epoch, to: epoch }, monthDay: { month, day } };
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** 2025-10-28, 28.10.2025, 10/28/2025, 28/10/2025; unresolved where day and month could be either. */
function readNumeric(tokens: readonly Token[], index: number): TimeDraft | null {
  const text = tokens[index]?.text ?? '';
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return dayDraft(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), index + 1);
  const five = tokens.slice(index, index + 5);
  const mark = five[1]?.text;
  if (five.length < 5 || (mark !== '-' && mark !== '/') || five[3]?.text !== mark || five.some(isApart)) return null;
  const [one, two, three] = [five[0], five[2], five[4]].map((token) =>
    /^\d{1,4}$/.test(token?.text ?? '') ? Number(token?.text) : -1,
  );
  if (one === undefined || two === undefined || three === undefined || one < 1 || two < 1 || three < 1) return null;
  if (text.length === 4) return dayDraft(one, two, three, index + 5);
  if (five[4]?.text.length !== 4 || one > 31 || two > 31) return null;
  if (one > 12) return dayDraft(three, two, one, index + 5);
  if (two > 12 || one === two) return dayDraft(three, one, two, index + 5);
  return { next: index + 5, precision: 'day', range: null };
}

function isApart(token: Token, index: number, all: readonly Token[]): boolean {
  return index > 0 && token.start !== all[index - 1]?.end;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

function dayAt(token: Token | undefined): number | null {
  const word = ORDINALS.get(token?.lower ?? '');
  if (word !== undefined) return word <= 31 ? word : null;
  const match = DAY.exec(token?.lower ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

const RANGE_LINK = /^(?:-|–|to|and)$/;

/** "28 October 2025", "28th of October", "28.Oct.2025", "27-29 October", "27 to 29 October". */
function readDayFirst(context: TimeContext, index: number): TimeDraft | null {
  const { tokens } = context;
  const first = dayAt(tokens[index]);
  if (first === null || /^[.:]$/.test(tokens[index - 1]?.text ?? '') || isMonthName(tokens[index - 1])) return null;
  const second = RANGE_LINK.test(tokens[index + 1]?.text ?? '') ? dayAt(tokens[index + 2]) : null;
  const last = second !== null && second > first ? second : first;
  let at = last === first ? index + 1 : index + 3;
  if (tokens[at]?.lower === 'of' || tokens[at]?.text === '.') at += 1;
  const month = monthAt(tokens, at);
  if (month === null || (tokens[index]?.kind === 'word' && tokens[at - 1]?.lower !== 'of')) return null;
  return monthDays(context, month.month, first, last, month.next);
}

/** "October 28, 2025", "Oct. 28th", "October 27-29". */
function readMonthFirst(context: TimeContext, index: number): TimeDraft | null {
  const { tokens } = context;
  const month = monthAt(tokens, index);
  if (month === null) return null;
  const hasArticle = tokens[month.next]?.lower === 'the';
  const dayIndex = hasArticle ? month.next + 1 : month.next;
  // "In July the 2 governments" names no day.
  if (hasArticle && !/(?:st|nd|rd|th)$/.test(tokens[dayIndex]?.lower ?? '')) return null;
  const first = dayAt(tokens[dayIndex]);
  if (first === null || /^(?:%|percent|per|-year|million|billion)$/.test(tokens[dayIndex + 1]?.lower ?? ''))
    return null;
  const link = tokens[dayIndex + 1]?.text ?? '';
  const second = RANGE_LINK.test(link) && link !== 'and' ? dayAt(tokens[dayIndex + 2]) : null;
  const last = second !== null && second > first ? second : first;
  return monthDays(context, month.month, first, last, last === first ? dayIndex + 1 : dayIndex + 3);
}

function monthDays(context: TimeContext, month: number, first: number, last: number, end: number): TimeDraft | null {
  if (last > daysInMonth(2024, month)) return null;
  const year = yearAt(context.tokens, end);
  const monthDay = first === last ? { month, day: first } : null;
  const next = year?.next ?? end;
  const found = year?.year ?? nearestMonthDay(context.reference, month, first);
  if (found === null) return { next, precision: 'day', range: null, monthDay };
  const from = calendarDay(found, month, first);
  const to = calendarDay(found, month, last);
  if (from === null || to === null) return null;
  return { next, precision: 'day', range: { from: epochDayOf(from), to: epochDayOf(to) }, monthDay };
}

/** A year behind a day: "2025", ", 2025", ".2025". */
function yearAt(tokens: readonly Token[], index: number): { year: number; next: number } | null {
  const at = /^[.,]$/.test(tokens[index]?.text ?? '') ? index + 1 : index;
  const text = tokens[at]?.text ?? '';
  return /^(?:1[5-9]|20)\d\d$/.test(text) ? { year: Number(text), next: at + 1 } : null;
}
