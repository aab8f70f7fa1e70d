import type { Quantity, QuantityKind } from './quantity.ts';
import { stemOf } from './stem.ts';
import { UNIT_OF_NAME } from './units.ts';

/** `compatible`: not the same, but both may hold (rounding, bounds, conversion). `incomparable`: they measure different things. */
export type QuantityRelation = 'equal' | 'compatible' | 'differs' | 'incomparable';

/** Two figures count as the same below this relative difference: floating point, no more. */
const EPSILON = 1e-9;
/** Rounding moves a figure by no more than this share of it. */
const ROUNDING_SHARE = 0.025;
/** Calendar units (month, year) and old measures convert no better than this. */
const CONVERSION_SHARE = 0.03;
/** Neither do both figures, where each was rounded by itself. */
const ROUNDED_CONVERSION_SHARE = 0.05;
/** Up to here the same number of different things is taken for chance. */
const CHANCE = 12;

/** How two quantities go together. Symmetric. */
export function compareQuantities(one: Quantity, other: Quantity): QuantityRelation {
  if (one.whole !== null || other.whole !== null) return compareParts(one, other);
  return compareAmounts(one, other);
}

/** Parts of a whole: "all 30 ships" and "ten of the 30", "most villagers" and "a tenth of the villagers". */
function compareParts(one: Quantity, other: Quantity): QuantityRelation {
  const sharesOne = SHARES.has(one.kind);
  const sharesOther = SHARES.has(other.kind);
  if (sharesOne || sharesOther) {
    if (one.noun === null || other.noun === null || countsOther(one, other)) return 'incomparable';
    return compareAmounts(asShare(one), asShare(other));
  }
  const relation = compareAmounts(one, other);
  if (relation !== 'differs') {
    const wholesDiffer = one.whole !== null && other.whole !== null && one.whole !== other.whole;
    return wholesDiffer && relation === 'equal' && !countsOther(one, other) ? 'differs' : relation;
  }
  const [part, amount] = one.whole === null ? [other, one] : [one, other];
  return amount.whole === null && amount.min === part.whole ? 'compatible' : 'differs';
}

/** Ten of 30 is a third. */
function asShare(quantity: Quantity): Quantity {
  const { whole } = quantity;
  if (SHARES.has(quantity.kind) || whole === null) return quantity;
  return { ...quantity, kind: 'fraction', min: quantity.min / whole, max: quantity.max / whole, significant: 0.01 };
}

function compareAmounts(one: Quantity, other: Quantity): QuantityRelation {
  const scales = commonScale(one, other);
  if (scales === null) return 'incomparable';
  const first = scaled(one, scales.one);
  const second = scaled(other, scales.other);
  const relation = compareIntervals(first, second, scales.converted);
  return countsOther(one, other) ? relationOfOthers(relation, first) : relation;
}

interface Interval {
  readonly min: number;
  readonly max: number;
  readonly significant: number;
  readonly exact: boolean;
  readonly hedge: string;
}

function scaled({ min, max, significant, exactness }: Quantity, factor: number): Interval {
  return {
    min: min * factor,
    max: max * factor,
    significant: significant * factor,
    exact: exactness === 'exact',
    hedge: exactness,
  };
}

interface Scales {
  readonly one: number;
  readonly other: number;
  /** Whether units were converted that do not convert exactly. */
  readonly converted: boolean;
}

const SHARES: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['percent', 'fraction']);

/** What brings two quantities to one unit; null if nothing does. */
function commonScale(one: Quantity, other: Quantity): Scales | null {
  if (SHARES.has(one.kind) && SHARES.has(other.kind)) {
    return {
      one: one.kind === 'fraction' ? 100 : 1,
      other: other.kind === 'fraction' ? 100 : 1,
      converted: one.kind !== other.kind,
    };
  }
  if (one.kind !== other.kind) return null;
  if (one.unit === other.unit) return { one: 1, other: 1, converted: false };
  const unit = UNIT_OF_NAME.get(one.unit);
  const otherUnit = UNIT_OF_NAME.get(other.unit);
  if (unit === undefined || otherUnit === undefined || unit.dimension !== otherUnit.dimension) return null;
  return { one: unit.factor, other: otherUnit.factor, converted: true };
}

function compareIntervals(one: Interval, other: Interval, converted: boolean): QuantityRelation {
  const slack = converted ? CONVERSION_SHARE * Math.max(one.max, other.max) : 0;
  if (one.exact && other.exact) {
    if (isSame(one.max, other.max)) return 'equal';
    const difference = Math.abs(one.max - other.max);
    return difference <= slack || (converted ? isConversion(one, other) : isRounding(one, other))
      ? 'compatible'
      : 'differs';
  }
  if (one.hedge === other.hedge && isSame(one.min, other.min) && isSame(one.max, other.max)) return 'equal';
  const apart = Math.max(one.min, other.min) - Math.min(one.max, other.max);
  const tolerance = Math.max(roundingSlack(one, other), Number.isFinite(slack) ? slack : 0, EPSILON * Math.abs(apart));
  return apart <= tolerance ? 'compatible' : 'differs';
}

/** Whether a figure is another unit's, rounded: 60 miles for 100 km. */
function isConversion(one: Interval, other: Interval): boolean {
  const difference = Math.abs(one.max - other.max);
  const coarse = Math.max(one.significant, other.significant);
  return difference <= Math.min(coarse / 2, ROUNDED_CONVERSION_SHARE * Math.max(one.max, other.max));
}

function isSame(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= EPSILON * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether the coarser figure is the finer one rounded: 550 for 547, 15 for 14.8. Small whole numbers are counted, not rounded. */
function isRounding(one: Interval, other: Interval): boolean {
  if (isSame(one.significant, other.significant)) return false;
  const [coarse, fine] = one.significant > other.significant ? [one, other] : [other, one];
  const difference = Math.abs(coarse.max - fine.max);
  const oneDigit = coarse.max / coarse.significant < 10;
  if (difference > (coarse.significant / 2) * (1 + EPSILON)) return false;
  if (fine.significant < 1 && coarse.significant <= 1) return true;
  if (coarse.max < 100 || (oneDigit && coarse.max < 1000)) return false;
  return difference <= coarse.max * ROUNDING_SHARE;
}

/** By how much bounds may overlap short: "more than 50,000" allows a figure rounded to 50,000. */
function roundingSlack(one: Interval, other: Interval): number {
  const figure = Math.min(
    ...[one.max, other.max, one.min, other.min].filter((value) => Number.isFinite(value) && value > 0),
  );
  const coarse = Math.max(one.significant, other.significant);
  return figure < 100 ? 0 : Math.min(coarse / 2, figure * ROUNDING_SHARE);
}

/** Whether two counts or ordinals are of differently named things. Other kinds carry their meaning in the unit. */
function countsOther(one: Quantity, other: Quantity): boolean {
  if (one.whole === null && other.whole === null && one.kind !== 'count' && one.kind !== 'ordinal') return false;
  if (one.noun === null || other.noun === null) return false;
  return stemOf(one.noun.lower) !== stemOf(other.noun.lower);
}

/** Different words may still name the same things: a large number that agrees is hardly chance; one that differs says nothing. */
function relationOfOthers(relation: QuantityRelation, first: Interval): QuantityRelation {
  const agrees = relation === 'equal' || relation === 'compatible';
  return agrees && first.exact && first.max > CHANCE ? 'compatible' : 'incomparable';
}
