import type { English } from '../knowledge/english.ts';
import type { Scan } from '../statement/scan.ts';
import { isLookedUp } from './query-terms.ts';

/** Where sentences point in the space of word vectors, row after row, to be compared by cosine. */
export interface Meanings {
  /** Makes the sentence a row; rows that were never put point nowhere. */
  put(row: number, sentence: Scan): void;
  towards(sentence: Scan): Direction;
  /**
   * Cosine of the direction with a row, none below 0. Rows that surely stay below `least` are given as 0 without being
   * worked out to the end.
   */
  likeness(direction: Direction, row: number, least: number): number;
}

/** A unit vector, or zeros if no word of the sentence is known. */
export interface Direction {
  readonly vector: Float32Array;
  /** Length of what lies behind the first dimensions. */
  readonly rest: number;
}

/** So many dimensions tell of most rows that they point elsewhere. */
const FIRST = 16;
/** Single precision errs by less. */
const ROUNDING = 1e-5;

export function createMeanings(count: number, english: English): Meanings {
  const { dimensions } = english;
  const first = Math.min(FIRST, dimensions);
  const rows = new Float32Array(count * dimensions);
  const rests = new Float32Array(count);
  return {
    put(row, sentence) {
      rests[row] = point(rows.subarray(row * dimensions, (row + 1) * dimensions), sentence, english);
    },
    towards(sentence) {
      const vector = new Float32Array(dimensions);
      return { rest: point(vector, sentence, english), vector };
    },
    likeness({ vector, rest }, row, least) {
      const from = row * dimensions;
      let sum = 0;
      let at = 0;
      for (; at < first; at += 1) sum += (vector[at] ?? 0) * (rows[from + at] ?? 0);
      // What is left of both adds at most the product of its lengths.
      if (sum + rest * (rests[row] ?? 0) + ROUNDING < least) return 0;
      for (; at < dimensions; at += 1) sum += (vector[at] ?? 0) * (rows[from + at] ?? 0);
      return sum > 0 ? Math.fround(sum) : 0;
    },
  };
}

/**
 * Turns a vector of zeros the way of the sentence: the sum of its words' vectors, rare words counting more, made unit
 * length. Gives the length of what lies behind the first dimensions.
 */
function point(vector: Float32Array, sentence: Scan, english: English): number {
  const { dimensions, vectors } = english;
  for (const stem of sentence.stems) {
    const index = isLookedUp(stem) ? english.indexOf(stem) : -1;
    if (index < 0) continue;
    const weight = english.weightOf(stem) ** 2;
    const row = index * dimensions;
    for (let i = 0; i < dimensions; i += 1) vector[i] = (vector[i] ?? 0) + weight * (vectors[row + i] ?? 0);
  }
  const length = lengthFrom(vector, 0);
  if (length > 0) for (let i = 0; i < dimensions; i += 1) vector[i] = (vector[i] ?? 0) / length;
  return lengthFrom(vector, FIRST);
}

function lengthFrom(vector: Float32Array, from: number): number {
  let square = 0;
  for (let at = from; at < vector.length; at += 1) square += (vector[at] ?? 0) ** 2;
  return Math.sqrt(square);
}
