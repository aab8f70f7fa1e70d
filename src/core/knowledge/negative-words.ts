import { stemOf } from '../text/stem.ts';

/**
 * Words made negative by a prefix that is not always one ("infamous", "invaluable", "distract"): only with these stems of
 * words. "Un-" and "non-" are read by rule.
 */
const BASES: Readonly<Record<string, string>> = {
  in:
    'complete correct sufficient adequate accurate active effective eligible significant valid dependent appropriate visible ' +
    'voluntary secure stable direct formal capable consistent experienced tolerant humane operative definite decisive efficient ' +
    'expensive sane soluble tangible justice equality action security stability ability accessible convenient flexible sensitive',
  im: 'possible probable perfect proper partial patient practical moral mortal mature polite balance mobile penetrable personal',
  il: 'legal legitimate liberal literate logical legible',
  ir: 'regular relevant responsible rational reversible replaceable resistible',
  dis:
    'agree agreement approve approval honest loyal obey obedience advantage allow appear connect continue similar trust like satisfied ' +
    'satisfaction respect respectful organised prove qualify regard unity union believe credit able arm engage favour comfort harmony ' +
    'incentive passionate orderly',
};

/** "Un-" takes back an action, or is no prefix at all. */
const NOT_NEGATIVE = new Set(
  'unveil unleash unearth uncover unravel unfold unwind unlike until unless unit union unique under uncle undo unto unite unison undergo understand undertake'
    .split(' ')
    .map((word) => stemOf(word)),
);

/** Pairs of a negative word and what it denies, as words. */
export const PREFIXED_NEGATIVES: readonly (readonly [negative: string, positive: string])[] = Object.entries(
  BASES,
).flatMap(([prefix, bases]) => bases.split(' ').map((base) => [prefix + base, base] as const));

/** What is left of a stem behind "un-" or "non-"; null if it begins with neither or its prefix denies nothing. */
export function withoutNegativePrefix(stem: string): string | null {
  if (NOT_NEGATIVE.has(stem)) return null;
  if (stem.startsWith('non') && stem.length > 6) return stem.slice(3);
  return stem.startsWith('un') && stem.length > 4 ? stem.slice(2) : null;
}
