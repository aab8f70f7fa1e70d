import { readAmount } from './amounts.ts';
import { countedNoun } from './counted-noun.ts';
import { readFraction } from './fractions.ts';
import { readMultiple } from './multiples.ts';
import { readOrdinal } from './ordinals.ts';
import type { Exactness, Quantity } from './quantity.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { type Hedge, hedgeAfter, hedgeBefore, hedged } from './quantity-hedges.ts';
import { type Token, tokenize } from './tokens.ts';
import { UNITS } from './units.ts';

export { compareQuantities, type QuantityRelation } from './compare-quantities.ts';
export type { CountedNoun, Exactness, Quantity, QuantityKind } from './quantity.ts';

/**
 * Every amount a text states, in order: percentages, money, counts, ordinals, durations, measures, multiples, fractions.
 * Years, dates, times of day, model numbers and "one" as a pronoun are none; nor is zero, which is a negation.
 * `tokens` are those of the text, for whoever has them already.
 */
export function findQuantities(text: string, tokens: readonly Token[] = tokenize(text)): Quantity[] {
  const quantities: Quantity[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const draft = readDraft(tokens, index);
    if (draft === null) continue;
    quantities.push(withHedge(tokens, from, index, draft));
    from = draft.next;
    index = draft.next - 1;
  }
  return quantities;
}

/** Words that no amount begins with are by far the most: one look tells. */
const BEGINNING =
  /^(?:an?|half|both|double|triple|treble|once|twice|thrice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\S+teen|\S+ty|dozens?|scores|tens|hundreds?|thousands?|millions?|billions?|trillions?|\S+ed|\S+ing|\S+les|\S+fold|usd|eur|gbp|jpy|cny|inr|krw|chf|rs|aud|cad|rmb|rub|first|second|third|\S+th|\S+nd|\S+rd)$/;

function readDraft(tokens: readonly Token[], index: number): QuantityDraft | null {
  const token = tokens[index];
  if (token === undefined || (token.kind === 'word' && !BEGINNING.test(token.lower))) return null;
  if (token.kind === 'symbol' && /^[-–—.,;:!?'"“”‘’()]$/.test(token.text)) return null;
  const draft =
    readFraction(tokens, index) ??
    readMultiple(tokens, index) ??
    readOrdinal(tokens, index) ??
    readSpan(tokens, index) ??
    readAmount(tokens, index);
  return draft !== null && draft.max > 0 ? draft : null;
}

/** "a week-long", "half an hour", "a year and a half": one unit of time without a number. */
function readSpan(tokens: readonly Token[], index: number): QuantityDraft | null {
  const words = tokens.slice(index, index + 4).map((token) => token.lower);
  const half = words[0] === 'half' && (words[1] === 'an' || words[1] === 'a' || words[1] === '-');
  const unitAt = half ? 2 : 1;
  const unit = UNITS.get(words[unitAt] ?? '');
  if (unit?.dimension !== 'duration' || unit.name === 'second') return null;
  const long = /^an?$/.test(words[0] ?? '') && words[2] === '-' && /^(?:long|old)$/.test(words[3] ?? '');
  if (!half && !long) return null;
  const value = half ? 0.5 : 1;
  const kind = words[3] === 'old' ? 'age' : 'duration';
  const next = index + (half ? 3 : 4);
  const noun = long ? countedNoun(tokens, next, false) : null;
  return {
    kind,
    unit: unit.name,
    min: value,
    max: value,
    significant: value,
    noun,
    next,
    vague: 'no',
  };
}

function withHedge(tokens: readonly Token[], from: number, index: number, draft: QuantityDraft): Quantity {
  const before = hedgeBefore(tokens.slice(Math.max(from, index - 5), index + 1), Math.min(5, index - from));
  const after = before === null ? hedgeAfter(tokens, draft.next) : null;
  const hedge = isHedge(before, draft) ? (before ?? after) : after;
  const between = draft.vague === 'range' && tokens[index - 1]?.lower === 'between' ? 1 : 0;
  const length = hedge === before && before !== null ? before.length : between;
  const next = hedge === after && after !== null ? draft.next + after.length : draft.next;
  const exactness = hedge?.exactness ?? 'exact';
  return {
    start: tokens[index - length]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    kind: draft.kind,
    unit: draft.unit,
    ...(hedge === null
      ? { min: draft.min, max: draft.max }
      : hedged(exactness, draft.min, draft.max, draft.significant)),
    exactness:
      hedge === null ? vagueness(draft) : exactness === 'just-over' || exactness === 'exact' ? 'more-than' : exactness,
    significant: draft.significant,
    noun: draft.noun,
  };
}

function vagueness(draft: QuantityDraft): Exactness {
  return draft.vague === 'no' ? 'exact' : draft.vague;
}

/** "Over 50 years" is more than that, "over three days" within them. */
const LONG_DURATION = 10;

/** An ordinal is not hedged; "over three days" says how long, "more than three days" sets a bound. */
function isHedge(hedge: Hedge | null, draft: QuantityDraft): boolean {
  if (hedge === null || draft.kind === 'ordinal') return false;
  const lasts = draft.kind === 'duration' && hedge.exactness === 'more-than' && hedge.length === 1;
  return !lasts || draft.max >= LONG_DURATION;
}
