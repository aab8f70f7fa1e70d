import type { English } from '../knowledge/english.ts';
import type { Scan } from '../statement/scan.ts';

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

/** So many dimensions tell of four rows in five that they point elsewhere. */
const FIRST = 8;
/** Single precision errs by less. */
const ROUNDING = 1e-5;

export function createMeanings(count: number, english: English): Meanings {
  const { dimensions } = english;
  const first = Math.min(FIRST, dimensions);
  const last = dimensions - first;
  // What is looked at of every row lies close together: most of the time goes into fetching it.
  const heads = new Float32Array(count * first);
  const tails = new Float32Array(count * last);
  const rests = new Float32Array(count);
  const towards = (sentence: Scan): Direction => {
    const vector = directionOf(sentence, english);
    return { vector, rest: lengthFrom(vector, first) };
  };
  return {
    put(row, sentence) {
      const { vector, rest } = towards(sentence);
      for (let at = 0; at < first; at += 1) heads[row * first + at] = vector[at] ?? 0;
      for (let at = 0; at < last; at += 1) tails[row * last + at] = vector[first + at] ?? 0;
      rests[row] = rest;
    },
    towards,
    likeness({ vector, rest }, row, least) {
      const head = row * first;
      let sum = 0;
      for (let at = 0; at < first; at += 1) sum += (vector[at] ?? 0) * (heads[head + at] ?? 0);
      // What is left of both adds at most the product of its lengths.
      if (sum + rest * (rests[row] ?? 0) + ROUNDING < least) return 0;
      const tail = row * last;
      for (let at = 0; at < last; at += 1) sum += (vector[first + at] ?? 0) * (tails[tail + at] ?? 0);
      return sum > 0 ? Math.fround(sum) : 0;
    },
  };
}

/** The sum of a sentence's words' vectors, rare words counting more, made unit length. */
function directionOf(sentence: Scan, english: English): Float32Array {
  const { dimensions, vectors } = english;
  const vector = new Float32Array(dimensions);
  for (const stem of sentence.sought) {
    const index = stem === '' ? -1 : english.indexOf(stem);
    if (index < 0) continue;
    const weight = english.weightOfRow(index) ** 2;
    const row = index * dimensions;
    for (let i = 0; i < dimensions; i += 1) vector[i] = (vector[i] ?? 0) + weight * (vectors[row + i] ?? 0);
  }
  const length = lengthFrom(vector, 0);
  if (length > 0) for (let i = 0; i < dimensions; i += 1) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}

function lengthFrom(vector: Float32Array, from: number): number {
  let square = 0;
  for (let at = from; at < vector.length; at += 1) square += (vector[at] ?? 0) ** 2;
  return Math.sqrt(square);
}
