import { readAmount } from './amounts.ts';
import { readFraction } from './fractions.ts';
import { readMultiple } from './multiples.ts';
import { readOrdinal } from './ordinals.ts';
import { readPartOfUnit } from './part-of-unit.ts';
import type { Exactness, Quantity } from './quantity.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { type Hedge, hedgeAfter, hedgeBefore, hedged } from './quantity-hedges.ts';
import { readSingle } from './single.ts';
import { readSweeping } from './sweeping.ts';
import { type Token, tokenize } from './tokens.ts';

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
const BEGINNINGS = new Set(
  (
    'a an half quarter both double triple treble quadruple halve once twice thrice one two three four five six seven eight nine ten ' +
    'eleven twelve dozen dozens scores tens hundred hundreds thousand thousands million millions billion billions trillion trillions ' +
    'usd eur gbp jpy cny inr krw chf rs aud cad rmb rub first second third most all majority minority bulk single sole lone handful'
  ).split(' '),
);
const BEGINNING_ENDS = /(?:teen|ty|ed|ing|les|fold|th|nd|rd)$/;

function mayBegin(lower: string): boolean {
  return BEGINNINGS.has(lower) || BEGINNING_ENDS.test(lower);
}

function readDraft(tokens: readonly Token[], index: number): QuantityDraft | null {
  const token = tokens[index];
  if (token === undefined || (token.kind === 'word' && !mayBegin(token.lower))) return null;
  if (token.kind === 'symbol' && /^[-–—.,;:!?'"“”‘’()]$/.test(token.text)) return null;
  const draft =
    readPartOfUnit(tokens, index) ??
    readFraction(tokens, index) ??
    readMultiple(tokens, index) ??
    readOrdinal(tokens, index) ??
    readSweeping(tokens, index) ??
    readSingle(tokens, index) ??
    readAmount(tokens, index);
  return draft !== null && draft.max > 0 ? draft : null;
}

/** "Nearly half" is said of anything from 45 percent on. */
const ROUGH_SHARE = 0.1;

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
      : hedged(exactness, draft.min, draft.max, draft.kind === 'fraction' ? ROUGH_SHARE : draft.significant)),
    exactness:
      hedge === null ? vagueness(draft) : exactness === 'just-over' || exactness === 'exact' ? 'more-than' : exactness,
    significant: draft.significant,
    noun: draft.noun,
    whole: draft.whole ?? null,
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
