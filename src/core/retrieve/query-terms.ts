import type { Scan } from '../statement/scan.ts';
import { ORDINALS, SMALL_NUMBERS, TENS } from '../text/number-words.ts';
import { readNumber } from '../text/numbers.ts';
import { stemOf } from '../text/stem.ts';

/**
 * Words by which units and days are written, each of which has other notations: "15 per cent", "15%". A sentence is not
 * looked up by them, lest its notation decide what it is compared with; numbers count by their value.
 */
const NOTATION = new Set(
  (
    'percent percentage cent pc pct point points half quarter third thirds dozen hundred thousand million billion trillion bn mn tn ' +
    'dollar dollars usd euro euros eur pound pounds gbp yen jpy fortnight ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm'
  )
    .split(' ')
    .map(stemOf),
);

/** The terms a sentence is looked up by: stems as they are, names by each id they may have, numbers by their value. */
export function queryTerms({ tokens, stems, names }: Scan): string[] {
  const terms = names.flatMap(({ ids }) => ids.map((id) => `@${id}`));
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names.find(({ first, last }) => first <= at && at < last);
    const number = name === undefined ? readNumber(tokens, at, true) : null;
    const stem = stems[at] ?? '';
    if (number !== null) {
      terms.push(`#${number.min}`);
      at = number.next - 1;
    } else if (isLookedUp(stem)) terms.push(stem);
  }
  return terms;
}

const NUMBER_WORDS = new Set([...SMALL_NUMBERS.keys(), ...TENS.keys(), ...ORDINALS.keys()].map(stemOf));

/** Whether a stem counts for what a sentence is about: numbers in words no more than in digits. */
export function isLookedUp(stem: string): boolean {
  return stem !== '' && !/\d/.test(stem) && !NOTATION.has(stem) && !NUMBER_WORDS.has(stem);
}
