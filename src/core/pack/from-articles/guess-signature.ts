import type { Signature } from '../types.ts';
import type { GuessedName } from './guess-names.ts';

const TERMS = 12;
/** The topic's main names say more than the others. */
const MAIN_TERMS = 3;
/** Of the weights that the terms have together: a page with two main names and two others is on the topic. */
const SHARE = 0.4;
const LEAST = 3;

/** What a page on the topic of some articles mentions, by the names that they mention most. Takes them most mentioned first. */
export function guessSignature(names: readonly GuessedName[]): Signature {
  const terms = names
    .slice(0, TERMS)
    .map(({ name }, index) => ({ forms: name.forms, weight: index < MAIN_TERMS ? 2 : 1 }));
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  return { terms, threshold: Math.max(LEAST, Math.ceil(total * SHARE)) };
}
