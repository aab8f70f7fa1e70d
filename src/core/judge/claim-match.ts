import type { Candidate } from '../retrieve/claim-index.ts';
import type { Alignment } from './alignment.ts';
import type { Comparison } from './comparison.ts';

/** A sentence beside one claim: the nearest of the claim's statements of each sort, and what the kinds of reason say. */
export interface ClaimMatch {
  readonly candidate: Candidate;
  readonly wording: Compared;
  /** The evidence's own words. */
  readonly quote: Compared;
  /** The nearest statement that the claim rules out, if it has any. */
  readonly foil: Compared | null;
  /** How near the claim is by what both share, 0 to 2. */
  readonly nearness: number;
}

export interface Compared {
  readonly alignment: Alignment;
  readonly comparisons: readonly Comparison[];
}
