import type { AttentionWeights } from '../../src/core/attention/types.ts';

/** Takes steps against gradients, each weight at a pace of its own (Kingma and Ba 2015), and forgets them. */
export interface Adam {
  step(rate: number): void;
}

const FIRST = 0.9;
const SECOND = 0.999;
const LEAST = 1e-8;

/**
 * Of the words only the rows of `wordSize` that have a gradient move: the others were not met. `decay` is what a weight loses
 * at each step, as a share of the rate (Loshchilov and Hutter 2019).
 */
export function createAdam(
  weights: AttentionWeights,
  gradients: AttentionWeights,
  wordSize: number,
  decay: number,
): Adam {
  const parts = (['page', 'source', 'pageContext', 'sourceContext', 'hidden', 'attention', 'out'] as const).map(
    (name) => ({
      values: weights[name],
      slopes: gradients[name],
      first: new Float32Array(weights[name].length),
      second: new Float32Array(weights[name].length),
    }),
  );
  const words = {
    values: weights.words,
    slopes: gradients.words,
    first: new Float32Array(weights.words.length),
    second: new Float32Array(weights.words.length),
  };
  let steps = 0;
  return {
    step(rate) {
      steps += 1;
      const scale = (rate * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps);
      for (const part of parts) move(part, 0, part.values.length, scale, rate * decay);
      for (let from = 0; from < words.values.length; from += wordSize) {
        if (isMet(words.slopes, from, wordSize)) move(words, from, from + wordSize, scale, rate * decay);
      }
    },
  };
}

interface Part {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

function move({ values, slopes, first, second }: Part, from: number, to: number, scale: number, loss: number): void {
  for (let i = from; i < to; i += 1) {
    const slope = slopes[i] ?? 0;
    const mean = FIRST * (first[i] ?? 0) + (1 - FIRST) * slope;
    const square = SECOND * (second[i] ?? 0) + (1 - SECOND) * slope * slope;
    first[i] = mean;
    second[i] = square;
    values[i] = (values[i] ?? 0) * (1 - loss) - (scale * mean) / (Math.sqrt(square) + LEAST);
    slopes[i] = 0;
  }
}

function isMet(slopes: Float32Array, from: number, size: number): boolean {
  for (let i = from; i < from + size; i += 1) if (slopes[i] !== 0) return true;
  return false;
}
