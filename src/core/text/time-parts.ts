import type { DayRange } from './time-draft.ts';
import type { Token } from './tokens.ts';

/** The part of a month, season or year that a text names. */
export type Part = 'early' | 'mid' | 'late';

const WORDS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
]);

/** "early", "mid-", "late", "in the middle of", "at the end of" at a token. `next` is behind it. */
export function partAt(tokens: readonly Token[], index: number): { part: Part; next: number } | null {
  const word = tokens[index]?.lower ?? '';
  const part = WORDS.get(word);
  if (part === undefined) return null;
  const isNoun = /^(?:beginning|start|middle|end)$/.test(word);
  if (isNoun) return tokens[index + 1]?.lower === 'of' ? { part, next: index + 2 } : null;
  const hyphen = tokens[index + 1]?.text === '-';
  return { part, next: index + (hyphen ? 2 : 1) };
}

/** Parts overlap, since nobody draws the line on a day: early ends after 40 percent, late begins after 60. */
const EARLY_SHARE = 0.4;
const MID_SHARE = 0.3;
const MID_END_SHARE = 0.7;
const LATE_SHARE = 0.6;

/** The days of a part of a period. */
export function partOf(range: DayRange, part: Part): DayRange {
  const days = range.to - range.from;
  const at = (share: number): number => range.from + Math.round(days * share);
  if (part === 'early') return { from: range.from, to: at(EARLY_SHARE) };
  return part === 'mid' ? { from: at(MID_SHARE), to: at(MID_END_SHARE) } : { from: at(LATE_SHARE), to: range.to };
}
