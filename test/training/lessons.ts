import type { AttentionNetwork } from '../../src/core/attention/network.ts';
import type { Checker } from '../../src/core/check.ts';
import type { JudgedClaim } from '../../src/core/judge/judge.ts';
import { hasDifference, isSameMatter } from '../../src/core/judge/same-matter.ts';
import { NETWORK_FEATURES, networkFeatures, type ReadClaim } from '../../src/core/judge/side-by-side.ts';
import type { CalibratedSort } from '../../src/core/judge/stance-model.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { type Label, type LabelledSentence, locateQuote } from '../eval/labelled.ts';
import type { Row } from './forest.ts';

/** What one labelled sentence teaches, and what is needed to see how well the model then judges it. */
export interface Lesson {
  /** The set it is of. */
  readonly set: string;
  readonly group: string;
  readonly label: Label;
  readonly sort: CalibratedSort;
  readonly accept: readonly Label[];
  /** How much it counts beside others. */
  readonly weight: number;
  readonly claims: readonly TaughtClaim[];
  /** Whether a claim with the deciding quote was among the candidates. */
  readonly isFound: boolean;
}

/** A claim that the sentence was judged beside. */
export interface TaughtClaim {
  readonly features: readonly number[];
  readonly read: ReadClaim;
  /** Whether its evidence holds the deciding quote. */
  readonly isDeciding: boolean;
  readonly mayConflict: boolean;
}

const NONE = 0;
/** Claims of which nobody has said whether the sentence speaks of them teach little: the first few are enough. */
const UNDECIDED_KEPT = 3;
export const CLASS = { none: 0, corroborates: 1, conflicts: 2 } as const;

/** The sentence as it is judged beside the claims of the pack. */
export function lessonOf(
  sentence: LabelledSentence,
  pack: Pack,
  checker: Checker,
  sort: CalibratedSort,
  weight: number,
  set: string,
): Lesson {
  const reading = checker.read({ url: null, published: sentence.published, text: sentence.text });
  const judged = reading.judge(sentence.text);
  const overlaps = judged.map((claim) => overlapWith(claim, sentence, pack));
  const most = Math.max(0, ...overlaps);
  return {
    set,
    group: sentence.group,
    label: sentence.label,
    sort,
    accept: sentence.accept,
    weight,
    claims: judged.map(({ features, read, match }, index) => {
      const overlap = overlaps[index] ?? 0;
      return {
        features,
        read,
        isDeciding: overlap > 0 && (overlap === most || overlap >= 0.5),
        mayConflict: isSameMatter(match) && hasDifference(match),
      };
    }),
    isFound: most > 0,
  };
}

/** The same lesson as the network has it read. */
export function readBy(network: AttentionNetwork, lesson: Lesson): Lesson {
  const ofNetwork = networkFeatures(
    lesson.claims.map(({ read }) => read),
    network,
  );
  return {
    ...lesson,
    claims: lesson.claims.map((claim, index) => ({
      ...claim,
      features: [...claim.features.slice(0, -NETWORK_FEATURES.length), ...(ofNetwork[index] ?? [])],
    })),
  };
}

/**
 * A row for each claim somebody has an opinion on. Beside a claim whose evidence holds the deciding quote a sentence's label
 * is right; beside another claim it may also be none, for nobody has said. A sentence of label none is none beside every claim.
 */
export function rowsOf({ label, claims, weight }: Lesson): Row[] {
  const stance = CLASS[label];
  return claims.flatMap(({ features, isDeciding }, index): Row[] => {
    if (stance === NONE) return [{ features, allowed: [NONE], weight: weight * 0.6 }];
    if (isDeciding) return [{ features, allowed: [stance], weight: weight * 2 }];
    return index < UNDECIDED_KEPT ? [{ features, allowed: [NONE, stance], weight: weight * 0.5 }] : [];
  });
}

/** How much of the deciding quotes and the claim's evidence is the same: intersection over union of the best pair. */
function overlapWith(judged: JudgedClaim, sentence: LabelledSentence, pack: Pack): number {
  let most = 0;
  for (const { source, quote } of sentence.evidence) {
    const text = pack.sources.find((candidate) => candidate.id === source)?.text;
    const span = text === undefined ? null : locateQuote(text, quote);
    if (span === null) continue;
    for (const { piece } of judged.evidence) {
      if (piece.evidence.source !== source) continue;
      const shared = Math.min(span.end, piece.evidence.end) - Math.max(span.start, piece.evidence.start);
      const all = Math.max(span.end, piece.evidence.end) - Math.min(span.start, piece.evidence.start);
      most = Math.max(most, shared / all);
    }
  }
  return most;
}
