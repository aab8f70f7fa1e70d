import type { NameIndex } from '../names/name-index.ts';
import type { IndexedClaim, IndexedEvidence } from '../pack-index.ts';
import type { Candidate } from '../retrieve/claim-index.ts';
import type { Statement } from '../statement/statement.ts';
import type { Aligner, Alignment } from './align.ts';
import { compareAll } from './compare.ts';
import { matchOf } from './coverage.ts';
import { type ClaimMatch, type Compared, featuresOf, type SentenceContext } from './features.ts';
import type { Opposites } from './opposites.ts';
import { probabilitiesOf, type StanceModelFile, type StanceProbabilities } from './stance-model.ts';

/** A sentence judged beside one claim. */
export interface JudgedClaim {
  readonly claim: IndexedClaim;
  readonly match: ClaimMatch;
  /** Evidence that may be shown, each compared with the sentence. */
  readonly evidence: readonly { readonly piece: IndexedEvidence; readonly compared: Compared }[];
  readonly features: readonly number[];
  readonly probabilities: StanceProbabilities;
}

export interface Judge {
  /**
   * The sentence beside the claim, or null if no evidence of the claim may be used. `mayUse` keeps the document itself
   * and its copies out.
   */
  judge(
    page: Statement,
    candidate: Candidate,
    rank: number,
    claim: IndexedClaim,
    context: SentenceContext,
    mayUse: (piece: IndexedEvidence) => boolean,
  ): JudgedClaim | null;
}

export function createJudge(aligner: Aligner, names: NameIndex, opposites: Opposites, model: StanceModelFile): Judge {
  const compared = (alignment: Alignment): Compared => ({
    alignment,
    comparisons: compareAll(alignment, names, opposites),
  });
  const nearest = (page: Statement, statements: readonly Statement[]): Alignment | null => {
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
  };
  return {
    judge(page, candidate, rank, claim, context, mayUse) {
      const evidence = claim.evidence
        .filter(mayUse)
        .map((piece) => ({ piece, compared: compared(aligner.align(page, piece.statement)) }))
        .sort((one, other) => matchOf(other.compared.alignment) - matchOf(one.compared.alignment));
      const quote = evidence[0]?.compared;
      if (quote === undefined) return null;
      const wording = nearest(page, [...candidate.wordings, quote.alignment.source]);
      const foil = nearest(page, candidate.foils);
      const match: ClaimMatch = {
        candidate,
        rank,
        quote,
        wording: wording === null ? quote : compared(wording),
        foil: foil === null ? null : compared(foil),
      };
      const features = featuresOf(match, context);
      return { claim, match, evidence, features, probabilities: probabilitiesOf(features, model) };
    },
  };
}
