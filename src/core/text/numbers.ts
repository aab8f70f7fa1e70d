import { FRACTION_SIGNS, SCALE_SUFFIXES, SCALES, SMALL_NUMBERS, TENS, VAGUE_PLURALS } from './number-words.ts';
import { startsWith } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number read from a text's tokens. */
export interface NumberRead {
  readonly min: number;
  readonly max: number;
  /** What its notation is precise to: 10 for "550", 1e8 for "1.5 billion". */
  readonly significant: number;
  /** Index of the first token behind it. */
  readonly next: number;
  /** The scale word it was written with, to be passed on in "10 to 15 billion"; 1 if none. */
  readonly scale: number;
  readonly digits: boolean;
}

/** It is asked of every word whether a number begins with it: one look tells of nearly all that none does. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half'],
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...VAGUE_PLURALS.keys(),
]);

/** The number that begins with this token; null if none does. "m" after digits means million if `isMoney`. */
export function readNumber(tokens: readonly Token[], index: number, isMoney: boolean): NumberRead | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigits(tokens, index, isMoney);
  if (!BEGINNINGS.has(token.lower)) return null;
  return readWords(tokens, index) ?? readVague(tokens, index);
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d{1,15}(?:\.\d{1,9})?$/;
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/;

/** The value of digits as written in a text; null for a date, version, ordinal or decade. */
function valueOfDigits(written: string): number | null {
  const sign = FRACTION_SIGNS.get(written);
  if (sign !== undefined) return sign;
  if (PLAIN.test(written)) return Number(written);
  if (THOUSANDS.test(written) || INDIAN.test(written)) return Number(written.replaceAll(',', ''));
  return DECIMAL_COMMA.test(written) ? Number(written.replace(',', '.')) : null;
}

function readDigits(tokens: readonly Token[], index: number, isMoney: boolean): NumberRead | null {
  let written = tokens[index]?.text ?? '';
  let next = index + 1;
  while (/^\d{1,3}(?: \d{3})*$/.test(written) && isSpacedGroup(tokens, next)) {
    written += ` ${tokens[next]?.text ?? ''}`;
    next += 1;
  }
  const value = valueOfDigits(written.replaceAll(' ', ''));
  if (value === null) return null;
  const decimals = /[.,](\d{1,9})$/.exec(
    written.includes(' ') || THOUSANDS.test(written) ? written.replaceAll(',', '') : written,
  );
  const unit = decimals === null ? trailingZeros(value) : 10 ** -(decimals[1] ?? '').length;
  const scaled = readScale(tokens, next, isMoney);
  return exactly(value, unit, scaled);
}

function isSpacedGroup(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const group = tokens[index];
  return before !== undefined && group !== undefined && /^\d{3}$/.test(group.text) && group.start === before.end + 1;
}

interface Scale {
  readonly scale: number;
  readonly next: number;
}

/** "bn", "billion", "-billion", "hundred thousand" behind digits. */
function readScale(tokens: readonly Token[], index: number, isMoney: boolean): Scale {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return { scale: 1, next: index };
  const hyphen = token.text === '-' ? 1 : 0;
  const word = tokens[index + hyphen];
  const scale = SCALES.get(word?.lower ?? '');
  if (scale !== undefined) {
    const more = SCALES.get(tokens[index + hyphen + 1]?.lower ?? '');
    return more === undefined ? { scale, next: index + hyphen + 1 } : { scale: scale * more, next: index + hyphen + 2 };
  }
  const suffix = SCALE_SUFFIXES.get(token.lower);
  const attached = token.start === before.end;
  if (suffix === undefined || !isScaleSuffix(token.lower, attached, isMoney, tokens[index + 1]))
    return { scale: 1, next: index };
  return { scale: suffix, next: index + 1 };
}

/** "m" is million with money or before people and things, else metres; "b" is billion with money alone. */
function isScaleSuffix(suffix: string, attached: boolean, isMoney: boolean, following: Token | undefined): boolean {
  if (suffix === 'b') return attached && isMoney;
  if (suffix === 'm')
    return isMoney || (attached && following?.kind === 'word' && /(?:[^s]s|people|men|women)$/.test(following.lower));
  if (suffix === 'k') return attached;
  return true;
}

function exactly(value: number, unit: number, { scale, next }: Scale): NumberRead {
  const scaled = Number((value * scale).toPrecision(15));
  return { min: scaled, max: scaled, significant: unit * scale, next, scale, digits: true };
}

function trailingZeros(value: number): number {
  let unit = 1;
  while (value > 0 && unit < 1e15 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** "twenty-one", "two hundred and fifty thousand", "a million", "half a million", "two and a half", "a dozen". */
function readWords(tokens: readonly Token[], index: number): NumberRead | null {
  const half = readHalfScale(tokens, index);
  if (half !== null) return half;
  const article = /^an?$/.test(tokens[index]?.lower ?? '');
  let at = article ? index + 1 : index;
  if (article && !SCALES.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'dozen') return null;
  let total = 0;
  let current = article ? 1 : 0;
  let read = false;
  let scale = 1;
  for (let lower = tokens[at]?.lower; lower !== undefined; lower = tokens[at]?.lower) {
    const small = SMALL_NUMBERS.get(lower);
    const tens = TENS.get(lower);
    const multiplier = lower === 'dozen' ? 12 : SCALES.get(lower);
    if (small !== undefined && current % (current % 100 >= 20 && small < 10 ? 10 : 100) === 0) current += small;
    else if (tens !== undefined && current % 100 === 0) current += tens;
    else if (multiplier !== undefined && current > 0) {
      if (multiplier === 100 || multiplier === 12) current *= multiplier;
      else {
        total += current * multiplier;
        current = 0;
        scale = multiplier;
      }
    } else if (read && (lower === '-' || (lower === 'and' && (current >= 100 || total > 0))) && continues(tokens, at)) {
      at += 1;
      continue;
    } else break;
    read = true;
    at += 1;
    if (current === 0 && total > 0 && !isNumberWord(tokens[at + (tokens[at]?.lower === 'and' ? 1 : 0)]?.lower)) break;
  }
  if (!read) return null;
  return withHalf(tokens, total + current, at, scale);
}

/** Whether a number goes on behind a hyphen ("twenty-one", not "two-three") or "and" ("hundred and ten"). */
function continues(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (tokens[at]?.lower === 'and') return SMALL_NUMBERS.has(next ?? '') || TENS.has(next ?? '');
  if (SCALES.has(next ?? '')) return true;
  return TENS.has(tokens[at - 1]?.lower ?? '') && (SMALL_NUMBERS.get(next ?? '') ?? 10) < 10;
}

function isNumberWord(lower: string | undefined): boolean {
  return lower !== undefined && (SMALL_NUMBERS.has(lower) || TENS.has(lower) || SCALES.has(lower));
}

const AND_A_HALF = ['and', 'a', 'half'];

function withHalf(tokens: readonly Token[], value: number, at: number, scale: number): NumberRead {
  if (!startsWith(tokens, at, AND_A_HALF)) {
    return { min: value, max: value, significant: trailingZeros(value), next: at, scale, digits: false };
  }
  const scaleBehind = SCALES.get(tokens[at + 3]?.lower ?? '') ?? 1;
  const total = (value + 0.5) * scaleBehind;
  return {
    min: total,
    max: total,
    significant: 0.5 * scaleBehind,
    next: at + (scaleBehind > 1 ? 4 : 3),
    scale: scaleBehind,
    digits: false,
  };
}

const HALF_A = ['half', 'a'];
const A_QUARTER_OF_A = ['a', 'quarter', 'of', 'a'];

/** "half a million", "a quarter of a million", "half a dozen". */
function readHalfScale(tokens: readonly Token[], index: number): NumberRead | null {
  const scaleOf = (word: string | undefined): number => (word === 'dozen' ? 12 : (SCALES.get(word ?? '') ?? 0));
  const half = startsWith(tokens, index, HALF_A) ? scaleOf(tokens[index + 2]?.lower) / 2 : 0;
  const quarter = startsWith(tokens, index, A_QUARTER_OF_A) ? scaleOf(tokens[index + 4]?.lower) / 4 : 0;
  const value = half + quarter;
  if (value === 0) return null;
  return {
    min: value,
    max: value,
    significant: value / 5,
    next: index + (half > 0 ? 3 : 5),
    scale: value * 2,
    digits: false,
  };
}

/** "dozens", "hundreds of thousands". */
function readVague(tokens: readonly Token[], index: number): NumberRead | null {
  const range = VAGUE_PLURALS.get(tokens[index]?.lower ?? '');
  if (range === undefined) return null;
  const times = tokens[index + 1]?.lower === 'of' ? (tokens[index + 2]?.lower ?? '') : '';
  const scale = VAGUE_PLURALS.has(times) ? (SCALES.get(times.slice(0, -1)) ?? 1) : 1;
  const [min, max] = range;
  if (tokens[index]?.lower === 'tens' && scale === 1) return null;
  if (tokens[index]?.lower === 'scores' && times === '') return null;
  return {
    min: min * scale,
    max: max * scale,
    significant: min * scale,
    next: index + (scale > 1 ? 3 : 1),
    scale,
    digits: false,
  };
}
