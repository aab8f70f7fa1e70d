import type { Evidence } from '../finding.ts';
import type { Span } from '../pack/types.ts';
import type { Compared } from './claim-match.ts';
import { matchOf } from './coverage.ts';
import type { JudgedClaim } from './judge.ts';
import { reasonsOf } from './reasons.ts';

type EvidenceStance = Evidence['stance'];

/** A piece of evidence with the number of its source's voice. */
export interface VoicedEvidence extends Evidence {
  readonly voice: number;
}

/** A quote that denies a claim backs a sentence only from this match on, and without a difference. */
const SURELY_BACKS = 0.6;

/**
 * The evidence of a claim that the sentence corroborates or contradicts; spans of the page count from `offset`.
 * A quote that denies the claim speaks against a sentence that asserts it. One that contradicts the claim it backs only
 * if it says the very same: two statements that a claim rules out need not agree.
 */
export function evidenceOf(judged: JudgedClaim, stance: EvidenceStance, offset: number): VoicedEvidence[] {
  const isDenial = stance === 'corroborates' && repeatsDenial(judged);
  return judged.evidence.flatMap((one): VoicedEvidence[] => {
    const asserts = one.piece.evidence.stance === 'corroborates';
    if (stance === 'corroborates') {
      const own = asserts === isDenial ? 'conflicts' : 'corroborates';
      return [evidenceFrom(judged, one, stance, own, offset)];
    }
    if (asserts) return [evidenceFrom(judged, one, stance, 'conflicts', offset)];
    return isBacking(one.compared()) ? [evidenceFrom(judged, one, stance, 'corroborates', offset)] : [];
  });
}

/** Whether of all that is known of the claim a quote that denies it comes nearest to the sentence. */
function repeatsDenial({ evidence, match }: JudgedClaim): boolean {
  const matchOfBest = (stance: EvidenceStance): number =>
    Math.max(
      0,
      ...evidence
        .filter(({ piece }) => piece.evidence.stance === stance)
        .map(({ compared }) =>
          stance === 'corroborates' || isBacking(compared()) ? matchOf(compared().alignment) : 0,
        ),
    );
  const denying = matchOfBest('conflicts');
  return denying > matchOfBest('corroborates') && denying >= matchOf(match.wording.alignment);
}

function isBacking({ alignment, comparisons }: Compared): boolean {
  return matchOf(alignment) >= SURELY_BACKS && comparisons.every(({ differs }) => differs.length === 0);
}

/** `judgedAs` is what the sentence does to the claim, `stance` what this piece of evidence does to the sentence. */
function evidenceFrom(
  judged: JudgedClaim,
  { piece, compared }: JudgedClaim['evidence'][number],
  judgedAs: EvidenceStance,
  stance: EvidenceStance,
  offset: number,
): VoicedEvidence {
  return {
    pack: judged.claim.pack.id,
    source: piece.evidence.source,
    claim: judged.claim.claim.id,
    quote: piece.evidence.exact,
    start: piece.evidence.start,
    end: piece.evidence.end,
    stance,
    score: Math.round(judged.scores[judgedAs] * 1000) / 1000,
    reasons: reasonsOf(judged.match, compared(), stance).map((reason) => ({
      ...reason,
      page: shifted(reason.page, offset),
      source: shifted(reason.source, piece.evidence.start),
    })),
    voice: piece.source.voice,
  };
}

function shifted(span: Span | null, offset: number): Span | null {
  return span === null ? null : { start: span.start + offset, end: span.end + offset };
}
