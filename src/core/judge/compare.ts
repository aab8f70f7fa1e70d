import type { ReasonKind } from '../finding.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { Alignment } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import { compareTimeTerms } from './date.ts';
import { compareDirections } from './direction.ts';
import { comparePeople, comparePlaces, compareThings } from './names.ts';
import { comparePolarity } from './negation.ts';
import type { Opposites } from './opposites.ts';
import { compareOrder } from './order.ts';
import { compareQuantityTerms } from './quantity.ts';
import { compareRoles } from './role.ts';
import { compareStatus } from './status.ts';

const NO_KINDS: ReadonlySet<ReasonKind> = new Set();

/**
 * Every kind of reason, asked about one pair of statements. The order is fixed: features and reasons rely on it. Kinds in
 * `without` find nothing, in their usual place.
 */
export function compareAll(
  alignment: Alignment,
  names: NameIndex,
  opposites: Opposites,
  without = NO_KINDS,
): readonly Comparison[] {
  const all = [
    compareQuantityTerms(alignment),
    compareTimeTerms(alignment),
    comparePlaces(alignment, names),
    comparePeople(alignment, names),
    compareRoles(alignment),
    comparePolarity(alignment, opposites),
    compareDirections(alignment, opposites),
    compareStatus(alignment),
    compareOrder(alignment),
    compareThings(alignment, names),
  ];
  return without.size === 0
    ? all
    : all.map((comparison) => (without.has(comparison.kind) ? emptied(comparison) : comparison));
}

function emptied({ kind }: Comparison): Comparison {
  return { kind, agrees: [], differs: [] };
}
