import { decodeBase64 } from '../text/base64.ts';
import type { KnowledgeFile } from './types.ts';

/** What is known of English words, by stem (see `stemOf`). Similarities and weights are 0 to 1. */
export interface English {
  /** How much a word says: the rarer, the more. Unknown words count as rare. */
  weightOf(stem: string): number;
  /** How alike two stems are in use, from their vectors; 0 where either is unknown. Antonyms are alike as well. */
  likeness(one: string, other: string): number;
  areSynonyms(one: string, other: string): boolean;
  areAntonyms(one: string, other: string): boolean;
  /** Whether the first is a kind of the second: every carrier is a ship. */
  isKindOf(narrower: string, broader: string): boolean;
  isKnown(stem: string): boolean;
  /** Row of the vectors, or -1. */
  indexOf(stem: string): number;
  readonly dimensions: number;
  /** Unit vectors, row after row. */
  readonly vectors: Float32Array;
  readonly places: readonly PlaceEntry[];
}

export interface PlaceEntry {
  readonly forms: readonly string[];
  /** Index of the place that contains it, or -1. */
  readonly within: number;
}

/** Makes the file's tables ready to be asked. Takes some milliseconds: do it once. */
export function createEnglish(file: KnowledgeFile): English {
  const stems = file.stems.split(' ');
  const indexes = new Map(stems.map((stem, index) => [stem, index]));
  const { dimensions } = file;
  const vectors = unitRows(new Int8Array(decodeBase64(file.vectors).buffer), dimensions);
  const antonyms = pairSet(file.antonyms, stems.length, true);
  const synonyms = pairSet(file.synonyms, stems.length, true);
  const broader = pairSet(file.broader, stems.length, false);
  const indexOf = (stem: string): number => indexes.get(stem) ?? -1;
  const related = (pairs: ReadonlySet<number>, one: string, other: string): boolean => {
    const from = indexOf(one);
    const to = indexOf(other);
    return from >= 0 && to >= 0 && pairs.has(from * stems.length + to);
  };
  return {
    weightOf(stem) {
      const rank = indexOf(stem);
      return rank < 0 ? 1 : Math.min(1, 0.15 + (0.85 * Math.log(1 + rank / 20)) / Math.log(1 + stems.length / 20));
    },
    likeness(one, other) {
      if (one === other) return 1;
      const from = indexOf(one) * dimensions;
      const to = indexOf(other) * dimensions;
      if (from < 0 || to < 0) return 0;
      let sum = 0;
      for (let i = 0; i < dimensions; i += 1) sum += (vectors[from + i] ?? 0) * (vectors[to + i] ?? 0);
      return Math.max(0, Math.min(1, sum));
    },
    areSynonyms: (one, other) => one === other || related(synonyms, one, other),
    areAntonyms: (one, other) => related(antonyms, one, other),
    isKindOf: (narrower, wider) => related(broader, narrower, wider),
    isKnown: (stem) => indexes.has(stem),
    indexOf,
    dimensions,
    vectors,
    places: file.places.map((forms, index) => ({ forms: forms.split('|'), within: file.placeWithin[index] ?? -1 })),
  };
}

function pairSet(flat: readonly number[], width: number, bothWays: boolean): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const one = flat[at] ?? 0;
    const other = flat[at + 1] ?? 0;
    pairs.add(one * width + other);
    if (bothWays) pairs.add(other * width + one);
  }
  return pairs;
}

function unitRows(bytes: Int8Array, dimensions: number): Float32Array {
  const rows = new Float32Array(bytes.length);
  for (let row = 0; row < bytes.length; row += dimensions) {
    let square = 0;
    for (let i = row; i < row + dimensions; i += 1) square += (bytes[i] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let i = row; i < row + dimensions; i += 1) rows[i] = (bytes[i] ?? 0) / length;
  }
  return rows;
}
