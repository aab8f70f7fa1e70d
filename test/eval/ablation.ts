import { REASON_KINDS, type ReasonKind } from '../../src/core/finding.ts';
import { falseConflicts, macroF1 } from './figures.ts';
import { type Engine, judgeAll } from './judged.ts';
import type { LabelledSet } from './labelled.ts';
import { ratio } from './share.ts';

/** How good one set is judged: mean F1 of the three labels, and the share of false conflicts, both 0 to 1. */
export interface Quality {
  readonly macroF1: number;
  readonly falseConflicts: number;
}

/** A set as it is judged with every kind of reason, and without each of them. */
export interface Ablation {
  readonly name: string;
  readonly sentences: number;
  readonly whole: Quality;
  readonly without: readonly { readonly kind: ReasonKind; readonly quality: Quality }[];
}

/** What each kind of reason contributes: the trained model stays, but that kind never agrees nor differs. */
export function measureAblation({ name, sentences }: LabelledSet, engine: Engine): Ablation {
  const qualityWithout = (...kinds: readonly ReasonKind[]): Quality => {
    const judged = judgeAll(sentences, engine, { without: new Set(kinds) });
    return { macroF1: macroF1(judged), falseConflicts: ratio(falseConflicts(judged)) ?? 0 };
  };
  return {
    name,
    sentences: sentences.length,
    whole: qualityWithout(),
    without: REASON_KINDS.map((kind) => ({ kind, quality: qualityWithout(kind) })),
  };
}
