import type { Evidence, SentenceVerdict } from '../finding.ts';
import type { Span } from '../pack/types.ts';
import type { JudgedClaim } from './judge.ts';
import { reasonsOf } from './reasons.ts';
import { isSameMatter } from './same-matter.ts';

/** From here on a claim counts as asserted, or as contradicted, by the sentence. Chosen on the sets of test/fixtures. */
export const CORROBORATES_FROM = 0.6;
export const CONFLICTS_FROM = 0.65;

/** Evidence shown for one sentence: more than a reader looks at helps nobody. */
const MOST_EVIDENCE = 12;

/** What all claims together say of one sentence; `offset` is where the sentence starts in the checked text. */
export function verdictOf(sentence: Span, text: string, judged: readonly JudgedClaim[]): SentenceVerdict {
  const conflicting = judged.filter(({ scores, match }) => scores.conflicts >= CONFLICTS_FROM && isSameMatter(match));
  const corroborating = judged.filter(({ scores }) => scores.corroborates >= CORROBORATES_FROM);
  const undisputed = conflicting.filter((claim) => !corroborating.some((other) => isSamePoint(claim, other)));
  const isConflict = undisputed.length > 0;
  const evidence = [
    ...corroborating.flatMap((claim) => evidenceOf(claim, 'corroborates', sentence.start)),
    ...conflicting.flatMap((claim) => evidenceOf(claim, 'conflicts', sentence.start)),
  ];
  const stance = isConflict ? 'conflicts' : corroborating.length > 0 ? 'corroborates' : 'none';
  if (stance === 'none') {
    return { text, ...sentence, stance, score: 0, disputed: false, independent: 0, evidence: [] };
  }
  const shown = bestFirst(evidence, stance).slice(0, MOST_EVIDENCE);
  const voices = new Set(shown.filter((piece) => piece.stance === stance).map((piece) => piece.voice));
  return {
    text,
    ...sentence,
    stance,
    score: Math.max(...shown.filter((piece) => piece.stance === stance).map((piece) => piece.score)),
    disputed: stance === 'corroborates' && evidence.some((piece) => piece.stance === 'conflicts'),
    independent: voices.size,
    evidence: shown.map(({ voice: _, ...piece }) => piece),
  };
}

interface VoicedEvidence extends Evidence {
  readonly voice: number;
}

function evidenceOf(judged: JudgedClaim, stance: 'corroborates' | 'conflicts', offset: number): VoicedEvidence[] {
  const score = judged.scores[stance];
  const opposite = stance === 'corroborates' ? 'conflicts' : 'corroborates';
  return judged.evidence.map(({ piece, compared }) => {
    // Evidence that denies the claim speaks against a sentence that asserts it, and for one that contradicts it.
    const own = piece.evidence.stance === 'corroborates' ? stance : opposite;
    return {
      pack: judged.claim.pack.id,
      source: piece.evidence.source,
      claim: judged.claim.claim.id,
      quote: piece.evidence.exact,
      start: piece.evidence.start,
      end: piece.evidence.end,
      stance: own,
      score: Math.round(score * 1000) / 1000,
      reasons: reasonsOf(judged.match, compared, own).map((reason) => ({
        ...reason,
        page: shifted(reason.page, offset),
        source: shifted(reason.source, piece.evidence.start),
      })),
      voice: piece.source.voice,
    };
  });
}

function shifted(span: Span | null, offset: number): Span | null {
  return span === null ? null : { start: span.start + offset, end: span.end + offset };
}

/** The stance of the finding first, then the surest; one quote once for each stance. */
function bestFirst(evidence: readonly VoicedEvidence[], stance: 'corroborates' | 'conflicts'): VoicedEvidence[] {
  const seen = new Set<string>();
  return [...evidence]
    .sort((one, other) => Number(other.stance === stance) - Number(one.stance === stance) || other.score - one.score)
    .filter((piece) => {
      const key = `${piece.pack} ${piece.source} ${piece.start} ${piece.end} ${piece.stance}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** Whether one claim contradicts the very words that the other agrees with, in another source. */
function isSamePoint(conflicting: JudgedClaim, corroborating: JudgedClaim): boolean {
  if (conflicting.claim === corroborating.claim) return false;
  const differing = conflicting.match.quote.comparisons.flatMap(({ differs }) =>
    differs.flatMap(({ page }) => page ?? []),
  );
  const agreeing = corroborating.match.quote.comparisons.flatMap(({ agrees }) =>
    agrees.flatMap(({ page }) => page ?? []),
  );
  if (differing.length === 0) return false;
  const isOtherSource = corroborating.evidence.some(({ piece }) =>
    conflicting.evidence.every((other) => other.piece.source !== piece.source),
  );
  return (
    isOtherSource &&
    differing.every((span) => agreeing.some((other) => span.start < other.end && other.start < span.end))
  );
}
