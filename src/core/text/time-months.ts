import { daysInMonth, epochDayOf } from './calendar.ts';
import { MONTHS } from './months.ts';
import type { DayRange } from './time-draft.ts';
import type { Token } from './tokens.ts';

/** Months whose names are also words, or people. */
const AMBIGUOUS = new Set('may march april june august mar jan dec jun apr aug'.split(' '));
const CAPITAL = /^\p{Lu}/u;
const BEFORE_MONTH =
  /^(?:in|on|by|since|until|till|before|after|from|last|next|this|early|mid|late|during|through|to|of|-|for|and|between|end|every|previous)$/;
/** "in May Smith said" is still the month. */
const SURE_BEFORE = /^(?:in|since|until|till|last|next|this|early|mid|late|during|-|every)$/;

/** Whether a token is written like the name of a month. */
export function isMonthName(token: Token | undefined): boolean {
  return token !== undefined && MONTHS.has(token.lower) && CAPITAL.test(token.text);
}

/** The month named at a token, the stop of an abbreviation included. Says nothing of whether it is used as a date. */
export function monthAt(tokens: readonly Token[], index: number): { month: number; next: number } | null {
  const token = tokens[index];
  const month = MONTHS.get(token?.lower ?? '');
  if (token === undefined || month === undefined || !CAPITAL.test(token.text)) return null;
  const abbreviated =
    token.lower.length <= 4 && token.lower !== 'may' && token.lower !== 'june' && token.lower !== 'july';
  return { month, next: abbreviated && tokens[index + 1]?.text === '.' ? index + 2 : index + 1 };
}

/** Whether a month's name, without a day or year, is one: "by March", not "the March of", "May said" or "April Smith". */
export function isMonthInUse(tokens: readonly Token[], index: number, next: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[next];
  if (lower.length === 3 && lower !== 'may') return BEFORE_MONTH.test(before);
  if (!AMBIGUOUS.has(lower)) return true;
  if (!BEFORE_MONTH.test(before)) return false;
  if (SURE_BEFORE.test(before)) return after?.lower !== 'of' || lower === 'may';
  if (after === undefined || after.kind !== 'word') return true;
  return !CAPITAL.test(after.text) && !/^(?:of|said|says|told|has|had|was|is|will|who|'s)$/.test(after.lower);
}

/** All days of a month. */
export function monthRange(year: number, month: number): DayRange {
  return { from: epochDayOf({ year, month, day: 1 }), to: epochDayOf({ year, month, day: daysInMonth(year, month) }) };
}
