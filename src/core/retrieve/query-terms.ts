import type { Scan } from '../statement/scan.ts';
import { stemOf } from '../text/stem.ts';

/**
 * Words by which numbers, units and days are written, each of which has other notations: "15 per cent", "15%", "fifteen
 * percent". A sentence is not looked up by them, lest its notation decide what it is compared with.
 */
const NOTATION = new Set(
  (
    'percent percentage cent pc pct point points half quarter third thirds dozen hundred thousand million billion trillion bn mn tn ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety dollar dollars usd euro euros eur pound pounds gbp yen jpy ' +
    'day days week weeks month months year years hour hours minute minutes fortnight decade decades ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth st nd rd th'
  )
    .split(' ')
    .map(stemOf),
);

/** The terms a sentence is looked up by: stems as they are, names by each id they may have; no numbers. */
export function queryTerms(scan: Scan): string[] {
  return [...scan.stems.filter(isLookedUp), ...scan.names.flatMap(({ ids }) => ids.map((id) => `@${id}`))];
}

/** Whether a stem is looked for, and its meaning counts. */
export function isLookedUp(stem: string): boolean {
  return stem !== '' && !/\d/.test(stem) && !NOTATION.has(stem);
}
