import type { Pack } from '../../src/core/pack/types.ts';
import { type Engine, type Judged, judgeAll } from './judged.ts';
import type { LabelledSentence } from './labelled.ts';
import { type Share, shareOf } from './share.ts';

/** News that the packaged pack has nothing to do with: whatever of it is highlighted is a fault. */
export interface UnrelatedFigures {
  readonly what: string;
  readonly highlighted: Share;
  readonly wrong: readonly Judged[];
}

export function measureUnrelated(
  what: string,
  sentences: readonly LabelledSentence[],
  engine: Engine,
): UnrelatedFigures {
  const judged = judgeAll(sentences, engine);
  const isHighlighted = ({ stance }: Judged): boolean => stance !== 'none';
  return { what, highlighted: shareOf(judged, isHighlighted), wrong: judged.filter(isHighlighted) };
}

/**
 * Sentences about other things as news of the pack's own days. By their own dates most would be left alone as too old
 * for the pack, which shows nothing.
 */
export function asNewsOfTheDay(sentences: readonly LabelledSentence[], pack: Pack): LabelledSentence[] {
  const published =
    pack.sources
      .flatMap((source) => source.published ?? [])
      .sort()
      .at(-1) ?? null;
  const seen = new Set<string>();
  return sentences
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map((sentence) => ({ ...sentence, published, sources: null, label: 'none', accept: ['none'], evidence: [] }));
}
