import type { SentenceVerdict } from '../finding.ts';
import type { Span } from '../pack/types.ts';
import type { ClaimMatch } from './claim-match.ts';
import { differsAlike, isSamePoint } from './dispute.ts';
import { evidenceOf, type VoicedEvidence } from './evidence.ts';
import type { JudgedClaim } from './judge.ts';
import { mostRelevant } from './relevance.ts';
import { hasDifference, isSameMatter, isSettledElsewhere, matterOf } from './same-matter.ts';
import type { CalibratedSort } from './stance-model.ts';
import { isAboutOthers } from './subject.ts';

/**
 * From these probabilities on a claim counts as asserted, or as contradicted, by the sentence. Chosen on sentences that the
 * model had not learnt from: where many claims were at hand, silence comes first; who hands over one piece of evidence asks
 * for an answer.
 */
export const SHOWN_FROM: Readonly<
  Record<CalibratedSort, { readonly corroborates: number; readonly conflicts: number }>
> = {
  worded: { corroborates: 0.65, conflicts: 0.85 },
  bare: { corroborates: 0.75, conflicts: 0.87 },
  alone: { corroborates: 0.35, conflicts: 0.38 },
};

/** Evidence that stands alone and names others than the sentence does contradicts it only if that is surer than this. */
const OTHERS_FROM = 0.7;

/**
 * That another source says what the sentence says counts against a conflict, so a claim that is contradicted where
 * another is repeated reaches less: from here on the sources are said to differ.
 */
const DISPUTES_FROM = 0.5;

/**
 * A sentence right on the point of one claim may be wrong on that of another, but what differs from a claim further off is
 * mostly another matter: among many, such a claim is contradicted from here on.
 */
const FAR_FROM = 0.92;

/**
 * A sentence that comes this near to contradicting a claim, nearly as sure as it agrees with another, and that no other
 * source backs there, is not agreed with.
 */
const DOUBTS_FROM = 0.55;
const DOUBTS_BELOW = 0.2;

/** Whether a claim contradicted with one probability casts doubt on another agreed with with the other. */
export function castsDoubt(conflicts: number, corroborates: number): boolean {
  return conflicts >= Math.max(DOUBTS_FROM, corroborates - DOUBTS_BELOW);
}

/** Who knows many ways to put a claim knows one of which a sentence that agrees with it has at least so much. */
const LEAST_OF_WORDING = 0.35;

/** Evidence shown for one sentence, and how much of it may be of the other stance: more helps no reader. */
const MOST_EVIDENCE = 12;
const MOST_AGAINST = 4;

/** What all claims together say of one sentence; `offset` is where the sentence starts in the checked text. */
export function verdictOf(sentence: Span, text: string, judged: readonly JudgedClaim[]): SentenceVerdict {
  const matches = judged.map(({ match }) => match);
  const relevant = mostRelevant(judged);
  const said = judged.flatMap((claim) => saidOf(claim, relevant, matches, sentence.start) ?? []);
  const corroborating = said.filter(({ stance }) => stance === 'corroborates');
  const conflicting = said.filter(({ stance }) => stance === 'conflicts');
  const isBacked = (claim: JudgedClaim): boolean => corroborating.some((other) => isSamePoint(claim, other.claim));
  const isConflict = conflicting.some(({ claim }) => !isBacked(claim));
  const agreed = Math.max(0, ...corroborating.map(({ claim }) => claim.probabilities[1]));
  const isDoubted = judged.some(
    (claim) =>
      castsDoubt(claim.probabilities[2], agreed) &&
      isSameMatter(claim.match) &&
      hasDifference(claim.match) &&
      !isBacked(claim),
  );
  const stance = isConflict ? 'conflicts' : corroborating.length > 0 && !isDoubted ? 'corroborates' : 'none';
  if (stance === 'none') {
    return { text, ...sentence, stance, score: 0, disputed: false, independent: 0, evidence: [] };
  }
  const disputing = judged
    .filter((claim) => said.every((other) => other.claim !== claim) && mayDispute(claim) && isBacked(claim))
    .flatMap((claim) => evidenceOf(claim, 'conflicts', sentence.start));
  const evidence = bestFirst([...said.flatMap((one) => one.evidence), ...disputing], stance);
  const own = evidence.filter((piece) => piece.stance === stance);
  const against = evidence.filter((piece) => piece.stance !== stance).slice(0, MOST_AGAINST);
  const shown = [...own.slice(0, MOST_EVIDENCE - against.length), ...against];
  return {
    text,
    ...sentence,
    stance,
    score: Math.max(...own.map((piece) => piece.score)),
    disputed: stance === 'corroborates' && against.length > 0,
    independent: new Set(own.map((piece) => piece.voice)).size,
    evidence: shown.map(({ voice: _, ...piece }) => piece),
  };
}

/** A claim that the sentence agrees with or contradicts, as what may be shown of its evidence says. */
interface Said {
  readonly claim: JudgedClaim;
  readonly stance: 'corroborates' | 'conflicts';
  readonly evidence: readonly VoicedEvidence[];
}

/**
 * Null if nothing is to be said of the claim. A claim whose asserting sources are left out speaks by those that deny it.
 */
function saidOf(
  claim: JudgedClaim,
  relevant: JudgedClaim | null,
  matches: readonly ClaimMatch[],
  offset: number,
): Said | null {
  const stance = stanceTowards(claim, relevant, matches);
  if (stance === null) return null;
  const evidence = evidenceOf(claim, stance, offset);
  if (evidence.length === 0) return null;
  const isBacked = evidence.some((piece) => piece.stance === 'corroborates');
  return { claim, stance: isBacked ? 'corroborates' : 'conflicts', evidence };
}

function stanceTowards(
  claim: JudgedClaim,
  relevant: JudgedClaim | null,
  matches: readonly ClaimMatch[],
): 'corroborates' | 'conflicts' | null {
  const { probabilities, sort, match } = claim;
  const { corroborates, conflicts } = SHOWN_FROM[sort];
  if (probabilities[1] >= Math.max(corroborates, probabilities[2])) {
    return sort === 'worded' && shareSaid(match) < LEAST_OF_WORDING ? null : 'corroborates';
  }
  const from = sort === 'alone' && namesOthers(match) ? OTHERS_FROM : conflicts;
  if (probabilities[2] < from || isFarOff(claim, relevant) || !isSameMatter(match) || !hasDifference(match))
    return null;
  // The same words may be another source's own account: that is told apart as a dispute, so only one source's claims settle.
  return isSettledElsewhere(match, matches) ? null : 'conflicts';
}

/** Whether another claim is what the sentence speaks of, in other words, and this one is not contradicted surely enough. */
function isFarOff(claim: JudgedClaim, relevant: JudgedClaim | null): boolean {
  if (relevant === null || claim === relevant || claim.sort === 'alone') return false;
  return claim.probabilities[2] < FAR_FROM && !differsAlike(claim, relevant);
}

function namesOthers(match: ClaimMatch): boolean {
  return matterOf(match).isNamedApart || isAboutOthers(match);
}

function shareSaid({ wording, quote }: ClaimMatch): number {
  return Math.max(wording.alignment.sourceCoverage.soft, quote.alignment.sourceCoverage.soft);
}

function mayDispute({ probabilities, match }: JudgedClaim): boolean {
  return probabilities[2] >= DISPUTES_FROM && probabilities[2] > probabilities[1] && isSameMatter(match);
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
