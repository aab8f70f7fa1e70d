import type { CalibrationPoint } from '../../src/core/judge/calibration.ts';
import { mostRelevant } from '../../src/core/judge/relevance.ts';
import { probabilitiesOf, type StanceModelFile } from '../../src/core/judge/stance-model.ts';
import { castsDoubt } from '../../src/core/judge/verdict.ts';
import type { Lesson } from './lessons.ts';

/** A finding of the model with its probability, and whether it was right. */
export interface Outcome {
  readonly probability: number;
  readonly isRight: boolean;
}

export type FoundStance = 'corroborates' | 'conflicts';

/** Less likely findings are never shown. */
const LEAST_PROBABILITY = 0.25;

/** The model's surest finding of a stance for each sentence, none of which it may have learnt from. */
export function outcomesOf(stance: FoundStance, lessons: readonly Lesson[], model: StanceModelFile): Outcome[] {
  return lessons.flatMap(({ claims, accept }): Outcome[] => {
    const judged = claims.map(({ features, mayConflict, read }) => ({
      mayConflict,
      probabilities: probabilitiesOf(features, model),
      match: { nearness: read.nearness },
    }));
    // As in verdict.ts: any claim may be agreed with unless another casts doubt, only the most relevant one contradicted.
    const relevant = mostRelevant(judged);
    const agreed = Math.max(0, ...judged.map(({ probabilities }) => probabilities[1]));
    const isDoubted = judged.some(
      ({ mayConflict, probabilities }) => mayConflict && castsDoubt(probabilities[2], agreed),
    );
    const contradicted = relevant?.mayConflict ? relevant.probabilities[2] : 0;
    const probability = stance === 'conflicts' ? contradicted : isDoubted ? 0 : agreed;
    return probability < LEAST_PROBABILITY ? [] : [{ probability, isRight: accept.includes(stance) }];
  });
}

/**
 * For probabilities to show findings from: precision and recall in percent, as `0.80 95/43`. `all` is how many sentences are
 * to be found.
 */
export function operatingPoints(outcomes: readonly Outcome[], all: number): string {
  const points: string[] = [];
  for (let from = 0.4; from < 0.97; from += 0.05) {
    const shown = outcomes.filter(({ probability }) => probability >= from);
    const right = shown.filter(({ isRight }) => isRight).length;
    const percent = (of: number): string => ((100 * right) / Math.max(1, of)).toFixed(0);
    points.push(`${from.toFixed(2)} ${percent(shown.length)}/${percent(all)}`);
  }
  return points.join(', ');
}

/** A point of the curve rests on this many findings at least. */
const LEAST_FINDINGS = 12;

/**
 * The share of findings that are right as it rises with the probability: isotonic regression by pooling adjacent
 * violators (Ayer et al. 1955), each pool with one more finding right and one more wrong (Laplace), so that no few
 * findings make a certainty.
 */
export function calibrate(outcomes: readonly Outcome[]): CalibrationPoint[] {
  const sorted = [...outcomes].sort((one, other) => one.probability - other.probability);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += LEAST_FINDINGS) {
    const rest = sorted.length - at < 2 * LEAST_FINDINGS ? sorted.length : at + LEAST_FINDINGS;
    const group = sorted.slice(at, rest);
    pools.push({
      sum: group.reduce((sum, { probability }) => sum + probability, 0),
      right: group.filter(({ isRight }) => isRight).length,
      count: group.length,
    });
    while (pools.length > 1) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined || shareOf(before) < shareOf(last)) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
    if (rest === sorted.length) break;
  }
  return pools.map((pool) => [rounded(pool.sum / pool.count), rounded(shareOf(pool))]);
}

function shareOf({ right, count }: { right: number; count: number }): number {
  return (right + 1) / (count + 2);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
