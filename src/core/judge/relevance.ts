import type { Alignment } from './alignment.ts';
import { matchOf } from './coverage.ts';

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

/** By how much a sentence speaks of a claim rather than of another; `none` is the probability that it says nothing of it. */
export function relevanceOf(none: number, nearness: number): number {
  return (1 - none) ** 2 * nearness;
}
