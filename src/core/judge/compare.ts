import type { NameIndex } from '../names/name-index.ts';
import type { Alignment } from './align.ts';
import type { Comparison } from './comparison.ts';
import { compareTimeTerms } from './date.ts';
import { compareDirections } from './direction.ts';
import { comparePeople, comparePlaces, compareThings } from './names.ts';
import { comparePolarity } from './negation.ts';
import type { Opposites } from './opposites.ts';
import { compareQuantityTerms } from './quantity.ts';
import { compareRoles } from './role.ts';
import { compareStatus } from './status.ts';

/** Every kind of reason, asked about one pair of statements. The order is fixed: features and reasons rely on it. */
export function compareAll(alignment: Alignment, names: NameIndex, opposites: Opposites): readonly Comparison[] {
  const [direction, order] = compareDirections(alignment, opposites);
  return [
    compareQuantityTerms(alignment),
    compareTimeTerms(alignment),
    comparePlaces(alignment, names),
    comparePeople(alignment, names),
    compareRoles(alignment),
    comparePolarity(alignment),
    direction,
    compareStatus(alignment),
    order,
    compareThings(alignment, names),
  ];
}
