import type { Checker } from '../../src/core/check.ts';
import type { JudgedClaim } from '../../src/core/judge/judge.ts';
import { isSameMatter } from '../../src/core/judge/same-matter.ts';
import type { CalibratedSort } from '../../src/core/judge/stance-model.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { type Label, type LabelledSentence, locateQuote } from '../eval/labelled.ts';
import type { Row } from './forest.ts';

/** What one labelled sentence teaches, and what is needed to see how well the model then judges it. */
export interface Lesson {
  readonly group: string;
  /** One for each claim it was judged beside that somebody has an opinion on. */
  readonly rows: readonly Row[];
  readonly sort: CalibratedSort;
  readonly accept: readonly Label[];
  readonly claims: readonly {
    readonly features: readonly number[];
    readonly mayConflict: boolean;
    readonly nearness: number;
  }[];
  /** Whether a claim with the deciding quote was among the candidates. */
  readonly isFound: boolean;
}

const NONE = 0;
/** Claims of which nobody has said whether the sentence speaks of them teach little: the first few are enough. */
const UNDECIDED_KEPT = 3;
const CLASS = { none: 0, corroborates: 1, conflicts: 2 } as const;

/**
 * Beside a claim whose evidence holds the deciding quote a sentence's label is right; beside another claim it may also be
 * none, for nobody has said. A sentence of label none is none beside every claim.
 */
export function lessonOf(
  sentence: LabelledSentence,
  pack: Pack,
  checker: Checker,
  sort: CalibratedSort,
  weight: number,
): Lesson {
  const reading = checker.read({ url: null, published: sentence.published, text: sentence.text });
  const judged = reading.judge(sentence.text);
  const stance = CLASS[sentence.label];
  const overlaps = judged.map((claim) => overlapWith(claim, sentence, pack));
  const most = Math.max(0, ...overlaps);
  const rows = judged.flatMap((claim, index): Row[] => {
    const overlap = overlaps[index] ?? 0;
    const isDeciding = overlap > 0 && (overlap === most || overlap >= 0.5);
    if (stance === NONE) return [{ features: claim.features, allowed: [NONE], weight: weight * 0.6 }];
    if (isDeciding) return [{ features: claim.features, allowed: [stance], weight: weight * 2 }];
    return index < UNDECIDED_KEPT ? [{ features: claim.features, allowed: [NONE, stance], weight: weight * 0.5 }] : [];
  });
  return {
    group: sentence.group,
    rows,
    sort,
    accept: sentence.accept,
    claims: judged.map(({ features, match }) => ({
      features,
      mayConflict: isSameMatter(match),
      nearness: match.nearness,
    })),
    isFound: most > 0,
  };
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
