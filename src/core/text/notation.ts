import { ORDINALS, SMALL_NUMBERS, TENS } from './number-words.ts';
import { stemOf } from './stem.ts';

/** Words by which units and days are written, each of which has other notations: "15 per cent", "15%". */
const NOTATION =
  'percent percentage cent pc pct point points half quarter third thirds dozen hundred thousand million billion trillion bn mn tn ' +
  'dollar dollars usd euro euros eur pound pounds gbp yen jpy fortnight ' +
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
  'oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm';

const STEMS = new Set(
  [...NOTATION.split(' '), ...SMALL_NUMBERS.keys(), ...TENS.keys(), ...ORDINALS.keys()].map((word) => stemOf(word)),
);

/** Whether a stem is a way to write a number, a unit or a day, and so nothing that a sentence is about. */
export function isNotation(stem: string): boolean {
  return STEMS.has(stem) || /\d/.test(stem);
}
