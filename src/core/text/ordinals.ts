import { countedNoun, endsNounPhrase } from './counted-noun.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { MONTHS } from './months.ts';
import { ORDINALS, TENS } from './number-words.ts';
import { exactDraft, type QuantityDraft } from './quantity-draft.ts';
import type { Token } from './tokens.ts';

const DIGITS = /^(\d{1,4}|\d{1,3}(?:,\d{3})+)(?:st|nd|rd|th)$/;
const DETERMINERS = new Set("the a an his her its their our my your 's this that was is became come came".split(' '));
/** "second-hand", "first half" and the like name no place in a row. */
const FIXED_AFTER = new Set(
  'half quarter hand class rate degree guess lady minister all thing things name names aid'.split(' '),
);
const FIXED_BEFORE = new Set(['at', 'per', 'split', 'every', 'each']);
const CAPITAL = /^\p{Lu}/u;

/** A place in a row: "second leg", "the third", "21st"; adverbs ("first signed"), names and dates are none. */
export function readOrdinal(tokens: readonly Token[], index: number): QuantityDraft | null {
  const read = ordinalValue(tokens, index);
  if (read === null || isName(tokens, index) || isDayOfMonth(tokens, index, read.next)) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const determined = DETERMINERS.has(before);
  if (FIXED_BEFORE.has(before)) return null;
  const at = tokens[read.next]?.text === '-' ? read.next + 1 : read.next;
  const after = tokens[at];
  if (after !== undefined && FIXED_AFTER.has(after.lower)) return null;
  if (after?.lower === 'of' && tokens[at + 1]?.lower === 'all') return null;
  if (/^(?:ever|largest|biggest|highest|most|longest|smallest|lowest)$/.test(after?.lower ?? '')) {
    return exactDraft('ordinal', read.value, read.next, countedNoun(tokens, at + 1, false));
  }
  const hasNoun =
    after !== undefined &&
    after.kind === 'word' &&
    !endsNounPhrase(after.lower) &&
    !/^(?:later|after|century|place)$/.test(after.lower);
  if (!hasNoun)
    return determined && !isBareDay(tokens, index) && after?.lower !== 'century'
      ? exactDraft('ordinal', read.value, read.next)
      : null;
  if (!determined && isPast(after)) return null;
  return exactDraft('ordinal', read.value, read.next, countedNoun(tokens, at, false));
}

function ordinalValue(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const lower = tokens[index]?.lower ?? '';
  const digits = DIGITS.exec(lower);
  if (digits !== null) return { value: Number((digits[1] ?? '').replace(',', '')), next: index + 1 };
  const single = ORDINALS.get(lower);
  if (single !== undefined) return { value: single, next: index + 1 };
  const tens = TENS.get(lower);
  const small = tokens[index + 1]?.text === '-' ? ORDINALS.get(tokens[index + 2]?.lower ?? '') : undefined;
  return tens === undefined || small === undefined || small > 9 ? null : { value: tens + small, next: index + 3 };
}

/** "Second World War", "Fifth Avenue". */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!CAPITAL.test(tokens[index]?.text ?? '')) return false;
  return CAPITAL.test(tokens[index + 1]?.text ?? '') || (before !== undefined && before.kind !== 'symbol');
}

function isDayOfMonth(tokens: readonly Token[], index: number, next: number): boolean {
  const of = tokens[next]?.lower === 'of' ? next + 1 : next;
  const around = [tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1], tokens[of]];
  const before = tokens[index - 1]?.lower === 'the' ? tokens[index - 2] : undefined;
  return [...around, before].some(
    (token) => token !== undefined && MONTHS.has(token.lower) && CAPITAL.test(token.text),
  );
}

/** "on the 28th" is a day. */
function isBareDay(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'number' &&
    tokens[index - 1]?.lower === 'the' &&
    /^(?:on|by|until|since)$/.test(tokens[index - 2]?.lower ?? '')
  );
}

function isPast({ lower }: Token): boolean {
  return lower.endsWith('ed') || IRREGULAR_FORMS.has(lower);
}
