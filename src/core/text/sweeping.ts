import { readAmount } from './amounts.ts';
import { countedNoun } from './counted-noun.ts';
import { exactDraft, type QuantityDraft } from './quantity-draft.ts';
import type { Token } from './tokens.ts';
import { wholeAt } from './whole.ts';

/** Before "most" they make it a superlative or a hedge: "the most people", "at most". */
const BEFORE_SUPERLATIVE = new Set("the at a an its his her their our my your 's second third one".split(' '));
/** "above all", "after all", "not all". */
const BEFORE_IDIOM = new Set('above after at not once first them us you it and almost'.split(' '));
/** "all day", "all sides", "most times": ways of speaking that count nothing. */
const NOTHING_COUNTED = new Set(
  'sides parts ways hours days weeks months years times eyes odds costs levels kinds sorts things respects cases means intents purposes fronts'.split(
    ' ',
  ),
);
const FRACTION_PRECISION = 0.01;

/** Shares in words of what is counted: "most villagers", "a majority of the seats", "all members"; and "all 30 ships". */
export function readSweeping(tokens: readonly Token[], index: number): QuantityDraft | null {
  const lower = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  if (lower === 'all') return BEFORE_IDIOM.has(before) ? null : readAll(tokens, index);
  if (lower === 'most') return BEFORE_SUPERLATIVE.has(before) ? null : shareOf(tokens, index, 0.5, 1);
  if (tokens[index + 1]?.lower !== 'of') return null;
  if (lower === 'majority' || (lower === 'bulk' && before === 'the')) return shareOf(tokens, index, 0.5, 1);
  return lower === 'minority' ? shareOf(tokens, index, 0, 0.5) : null;
}

function shareOf(tokens: readonly Token[], index: number, min: number, max: number): QuantityDraft | null {
  const of = tokens[index + 1]?.lower === 'of';
  const whole = of ? wholeAt(tokens, index + 1) : null;
  const noun = of ? (whole?.noun ?? null) : pluralAt(tokens, index + 1);
  if (noun === null || NOTHING_COUNTED.has(noun.lower) || (whole?.size ?? null) !== null) return null;
  return {
    ...exactDraft('fraction', max, index + 1, noun, FRACTION_PRECISION),
    min,
    vague: min < max ? 'range' : 'no',
    whole: 1,
  };
}

/** The plural right behind "most" or "all": "most villagers"; of "most important issues" nothing can be said. */
function pluralAt(tokens: readonly Token[], index: number): QuantityDraft['noun'] {
  const noun = countedNoun(tokens, index, true);
  return noun?.start === tokens[index]?.start && noun !== null && noun.lower.endsWith('s') ? noun : null;
}

function readAll(tokens: readonly Token[], index: number): QuantityDraft | null {
  const of = tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1;
  const at = /^(?:the|these|those|its|their|his|her|our)$/.test(tokens[of]?.lower ?? '') ? of + 1 : of;
  const amount = readAmount(tokens, at);
  if (amount !== null) {
    const counts = amount.kind === 'count' && amount.min === amount.max && amount.noun !== null;
    return counts ? { ...amount, whole: amount.max } : null;
  }
  const noun = pluralAt(tokens, at);
  if (noun === null || NOTHING_COUNTED.has(noun.lower)) return null;
  return { ...exactDraft('fraction', 1, index + 1, noun, FRACTION_PRECISION), whole: 1 };
}
