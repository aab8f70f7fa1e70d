import type { IndexedClaim, IndexedEvidence } from '../pack-index.ts';
import type { Candidate } from '../retrieve/claim-index.ts';
import type { Statement } from '../statement/statement.ts';
import type { Aligner } from './align.ts';
import type { Alignment } from './alignment.ts';
import { matchOf } from './coverage.ts';
import { nearnessOf } from './relevance.ts';

/** A claim that was looked up for a sentence. */
export interface FoundClaim {
  readonly candidate: Candidate;
  readonly claim: IndexedClaim;
}

/** A sentence laid beside one claim: the nearest of the claim's statements of each sort. */
export interface AlignedClaim extends FoundClaim {
  /** Evidence that may be shown, nearest first. */
  readonly evidence: readonly { readonly piece: IndexedEvidence; readonly alignment: Alignment }[];
  readonly quote: Alignment;
  /** The quote itself where no other way to put the claim comes nearer. */
  readonly wording: Alignment;
  readonly foil: Alignment | null;
  /** By what they share, 0 to 2. */
  readonly nearness: number;
}

/** Null for a claim none of whose evidence may be used. */
export function alignClaim(
  page: Statement,
  { candidate, claim }: FoundClaim,
  mayUse: (piece: IndexedEvidence) => boolean,
  aligner: Aligner,
): AlignedClaim | null {
  const evidence = claim.evidence
    .filter(mayUse)
    .map((piece) => ({ piece, alignment: aligner.align(page, piece.statement()) }))
    .sort((one, other) => matchOf(other.alignment) - matchOf(one.alignment));
  const quote = evidence[0]?.alignment;
  if (quote === undefined) return null;
  const wording = nearest(page, candidate.wordings, aligner);
  const foil = nearest(page, candidate.foils, aligner);
  const isQuoteNearer = wording === null || matchOf(wording) < matchOf(quote);
  const aligned = { quote, wording: isQuoteNearer ? quote : wording, foil };
  return { candidate, claim, evidence, ...aligned, nearness: nearnessOf(aligned) };
}

/**
 * To compare is dear: of a hundred claims that a sentence speaks of, all but a few are among so many of the nearest. What is
 * known in a single way, an article's own, is told from others less well and compared more cheaply.
 */
const COMPARED = { worded: 4, bare: 6 };
/** What is so much further off than the nearest is not what the sentence speaks of. */
const FAR = { worded: 0.55, bare: 0.4 };
/** What comes nearly as near as the nearest is compared in any case: several sources may say the same. */
const NEARLY_NEAREST = 0.85;

/** The claims that come nearest to the sentence by what they share with it, in the order they were given. */
export function nearestClaims(claims: readonly AlignedClaim[]): AlignedClaim[] {
  const byNearness = [...claims].sort((one, other) => other.nearness - one.nearness);
  const most = byNearness[0]?.nearness ?? 0;
  const sort = claims.every(({ foil }) => foil === null) ? 'bare' : 'worded';
  const kept = new Set(
    byNearness.filter(
      ({ nearness }, place) => nearness >= (place < COMPARED[sort] ? FAR[sort] : NEARLY_NEAREST) * most,
    ),
  );
  return claims.filter((claim) => kept.has(claim));
}

function nearest(page: Statement, statements: readonly Statement[], aligner: Aligner): Alignment | null {
  let best: Alignment | null = null;
  let bestMatch = -1;
  for (const statement of statements) {
    const alignment = aligner.align(page, statement);
    const match = matchOf(alignment);
    if (match > bestMatch) {
      best = alignment;
      bestMatch = match;
    }
  }
  return best;
}
