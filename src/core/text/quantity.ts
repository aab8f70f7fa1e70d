import type { Span } from '../pack/types.ts';

export type QuantityKind =
  | 'percent'
  | 'percentage-points'
  | 'fraction'
  | 'money'
  | 'count'
  | 'ordinal'
  | 'duration'
  | 'age'
  | 'measure'
  | 'multiple';

export type Exactness = 'exact' | 'about' | 'nearly' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range';

/** The word for what is counted, with its place in the text. */
export interface CountedNoun extends Span {
  readonly lower: string;
}

/** An amount that a text states, hedge ("at least") and unit included in its span. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** ISO 4217 code of money, name of a unit ("day", "km"), '' for the rest. */
  readonly unit: string;
  /** The values it allows, in its unit, as an interval; an exact one has `min` equal to `max`. */
  readonly min: number;
  readonly max: number;
  readonly exactness: Exactness;
  /** What the notation is precise to, in its unit: 10 for "550", so that it may be 547 rounded. */
  readonly significant: number;
  /** What is counted, numbered or said to last; null where the text does not say. */
  readonly noun: CountedNoun | null;
  /** What it is a part of, if the text says: 30 for "ten of the 30 ships" and "all 30"; 1 for "most" and "all". */
  readonly whole: number | null;
}
