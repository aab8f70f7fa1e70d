import { ORDINALS, TENS } from './number-words.ts';
import type { Token } from './tokens.ts';

/** First and last year. */
export interface Years {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index) => [name, 1920 + index * 10]),
);

/** "the fifties", "the early '60s": decades of the twentieth century. People in their fifties are of an age. */
export function decadeAt(tokens: readonly Token[], index: number): Years | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  const apostrophe = /^['’‘]$/u.test(before?.text ?? '') && before?.end === token?.start;
  const leading = (apostrophe ? tokens[index - 2] : before)?.lower ?? '';
  if (!/^(?:the|early|mid|late|-)$/.test(leading)) return null;
  const digits = /^([3-9]0)s$/.exec(token?.text ?? '');
  const first = digits === null ? DECADES.get(token?.lower ?? '') : 1900 + Number(digits[1]);
  return first === undefined ? null : { first, last: first + 9, next: index + 1 };
}

/** "the 20th century", "the twenty-first century", "a 19th-century palace". Its border years count for both sides. */
export function centuryAt(tokens: readonly Token[], index: number): Years | null {
  const lower = tokens[index]?.lower ?? '';
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower);
  const tens = TENS.get(lower);
  const unit =
    tens !== undefined && tokens[index + 1]?.text === '-' ? ORDINALS.get(tokens[index + 2]?.lower ?? '') : undefined;
  const isCompound = tens !== undefined && unit !== undefined && unit < 10;
  const ordinal = digits === null ? (isCompound ? tens + unit : ORDINALS.get(lower)) : Number(digits[1]);
  if (ordinal === undefined || ordinal < 1 || ordinal > 30) return null;
  const at = index + (isCompound ? 3 : 1);
  const next = tokens[at]?.text === '-' ? at + 1 : at;
  if (tokens[next]?.lower !== 'century') return null;
  return { first: (ordinal - 1) * 100, last: ordinal * 100, next: next + 1 };
}
