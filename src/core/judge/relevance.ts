import type { Alignment } from './alignment.ts';
import { matchOf } from './coverage.ts';
import type { StanceProbabilities } from './stance-model.ts';

/** A claim as it is put, quoted and, where it rules something out, ruled out. */
interface Aligned {
  readonly wording: Alignment;
  readonly quote: Alignment;
  readonly foil: Alignment | null;
}

/** How near a claim is to a sentence by what they share, 0 to 2: as it is put, quoted or ruled out, whichever is nearest. */
export function nearnessOf({ wording, quote, foil }: Aligned): number {
  const alignments = foil === null ? [wording, quote] : [wording, quote, foil];
  const ofPage = alignments.map(({ pageCoverage }) => pageCoverage.soft);
  return Math.max(...ofPage) + Math.max(...alignments.map(matchOf));
}

/** What decides how much a sentence speaks of a claim. */
interface Weighed {
  readonly probabilities: StanceProbabilities;
  readonly match: { readonly nearness: number };
}

/** The claim that the sentence most surely speaks of; null without claims. */
export function mostRelevant<Claim extends Weighed>(claims: readonly Claim[]): Claim | null {
  let relevant: Claim | null = null;
  let most = -1;
  for (const claim of claims) {
    const relevance = (1 - claim.probabilities[0]) ** 2 * claim.match.nearness;
    if (relevance <= most) continue;
    relevant = claim;
    most = relevance;
  }
  return relevant;
}
