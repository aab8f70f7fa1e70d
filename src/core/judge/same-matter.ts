import type { Alignment } from './align.ts';
import type { ClaimMatch } from './features.ts';

/** Below this likeness a word only resembles the other: it is no sign that both speak of one matter. */
const SURELY_SAME = 0.8;
/** What two statements have to share, by weight, before one can contradict the other: about two telling words. */
const LEAST_SHARED = 1.1;

/**
 * Whether the sentence and the claim speak of one and the same matter, the precondition of a conflict: they share
 * telling words, and where both name somebody or something, a name too.
 */
export function isSameMatter(match: ClaimMatch): boolean {
  return [match.wording, match.quote, match.foil].some((compared) => compared !== null && isShared(compared.alignment));
}

function isShared(alignment: Alignment): boolean {
  let shared = 0;
  let names = 0;
  let sharedNames = 0;
  for (const [index, term] of alignment.source.terms.entries()) {
    const isSame = (alignment.ofSource[index]?.likeness ?? 0) >= SURELY_SAME;
    if (isSame) shared += term.weight;
    if (term.kind !== 'name') continue;
    names += 1;
    if (isSame) sharedNames += 1;
  }
  const pageNames = alignment.page.terms.some((term) => term.kind === 'name');
  return shared >= LEAST_SHARED && (names === 0 || !pageNames || sharedNames > 0);
}
