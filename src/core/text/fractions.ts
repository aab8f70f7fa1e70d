import { endsNounPhrase } from './counted-noun.ts';
import { DENOMINATORS, FRACTION_SIGNS, SMALL_NUMBERS } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { exactDraft, type QuantityDraft } from './quantity-draft.ts';
import type { Token } from './tokens.ts';
import { wholeAt } from './whole.ts';

/** Fractions are rounded by nature: a third is what 33 percent may be called. */
const FRACTION_PRECISION = 0.01;
const HEDGE_BEFORE = /^(?:by|than|about|nearly|almost|around|roughly|over|under|least|most|some|to|only|just)$/;

/** A part of a whole: "half", "two-thirds", "a quarter of", "one in fifty", "3 out of 10", "1/3". Null if none begins here. */
export function readFraction(tokens: readonly Token[], index: number): QuantityDraft | null {
  const draft =
    readSign(tokens, index) ??
    readHalf(tokens, index) ??
    readParts(tokens, index) ??
    readOneIn(tokens, index) ??
    readSlash(tokens, index);
  const whole = draft === null ? null : wholeAt(tokens, draft.next);
  if (draft === null || whole === null) return draft;
  if (whole.size === null || whole.noun === null) return { ...draft, noun: whole.noun };
  return {
    ...exactDraft('count', draft.max * whole.size, whole.next, whole.noun, whole.size * FRACTION_PRECISION * 2),
    whole: whole.size,
  };
}

function fraction(value: number, next: number): QuantityDraft {
  return exactDraft('fraction', value, next, null, FRACTION_PRECISION);
}

function readSign(tokens: readonly Token[], index: number): QuantityDraft | null {
  const value = FRACTION_SIGNS.get(tokens[index]?.text ?? '');
  return value === undefined || tokens[index - 1]?.kind === 'number' ? null : fraction(value, index + 1);
}

/** "half of", "half the seats"; not "first half", "half-time", "half an hour". */
function readHalf(tokens: readonly Token[], index: number): QuantityDraft | null {
  if (tokens[index]?.lower !== 'half') return null;
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  if (/^(?:first|second|latter|other|better|a|one|and|this|that)$/.test(before) && after !== 'of') return null;
  if (/^(?:first|second|latter)$/.test(before) || /^(?:-|an?|hour|time|way)$/.test(after)) return null;
  return fraction(0.5, index + 1);
}

/** "two-thirds", "three quarters", "one fifth", "a third of". */
function readParts(tokens: readonly Token[], index: number): QuantityDraft | null {
  const lower = tokens[index]?.lower ?? '';
  const article = /^an?$/.test(lower);
  const count = article ? 1 : (SMALL_NUMBERS.get(lower) ?? 0);
  if (count === 0) return null;
  const at = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  const denominator = DENOMINATORS.get(tokens[at]?.lower ?? '');
  if (denominator === undefined || count >= denominator) return null;
  if (article && !isWhole(tokens, index, at)) return null;
  return fraction(count / denominator, at + 1);
}

/** "a third" is a part where "of" follows or a hedge stands before; "a third visit" is the next after two. */
function isWhole(tokens: readonly Token[], index: number, at: number): boolean {
  const after = tokens[at + 1];
  if (after?.lower === 'of') return true;
  const ends = after === undefined || after.kind === 'symbol' || endsNounPhrase(after.lower);
  return ends && HEDGE_BEFORE.test(tokens[index - 1]?.lower ?? '');
}

/** "one in fifty", "3 out of every 10"; not "one in 2019". */
function readOneIn(tokens: readonly Token[], index: number): QuantityDraft | null {
  if (!/^(?:in|out)$/.test(tokens[index + 1]?.lower ?? '')) return null;
  const count = readNumber(tokens, index, false);
  if (count === null || count.next !== index + 1 || count.max > 99) return null;
  const out = tokens[count.next]?.lower === 'out' && tokens[count.next + 1]?.lower === 'of';
  if (!out && tokens[count.next]?.lower !== 'in') return null;
  const every = count.next + (out ? 2 : 1);
  const at = tokens[every]?.lower === 'every' ? every + 1 : every;
  const whole = readNumber(tokens, at, false);
  if (whole === null || whole.max <= count.max || whole.min !== whole.max) return null;
  if (/^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '')) return null;
  if (!out && count.digits !== whole.digits) return null;
  return isPlainWhole(tokens[whole.next]) ? fraction(count.max / whole.max, whole.next) : null;
}

/** "one in two days" is no share. */
function isPlainWhole(after: Token | undefined): boolean {
  return after === undefined || !/^(?:days?|weeks?|months?|years?|hours?|minutes?|-|%|percent)$/.test(after.lower);
}

/** "1/3", "3/4"; not "9/11". */
function readSlash(tokens: readonly Token[], index: number): QuantityDraft | null {
  const [above, slash, below] = tokens.slice(index, index + 3);
  if (above === undefined || slash?.text !== '/' || below === undefined || !/^[1-9]$/.test(above.text)) return null;
  if (!/^(?:[2-9]|10)$/.test(below.text) || slash.start !== above.end || below.start !== slash.end) return null;
  if (tokens[index + 3]?.text === '/' || Number(above.text) >= Number(below.text)) return null;
  return fraction(Number(above.text) / Number(below.text), index + 3);
}
