import { decodeBase64 } from '../text/base64.ts';
import type { KnowledgeFile } from './types.ts';
import { ANTONYM, createWordRelations, KIND_OF, SYNONYM, type WordRelations } from './word-relations.ts';

/** What is known of English words, by stem (see `stemOf`). Similarities and weights are 0 to 1. */
export interface English {
  /** How much a word says: the rarer, the more. Unknown words count as rare. */
  weightOf(stem: string): number;
  /** How alike two stems are in use, from their vectors; 0 where either is unknown. Antonyms are alike as well. */
  likeness(one: string, other: string): number;
  areSynonyms(one: string, other: string): boolean;
  areAntonyms(one: string, other: string): boolean;
  /** All stems of which this one is an antonym. */
  antonymsOf(stem: string): string[];
  /** Whether the first is a kind of the second: every carrier is a ship. */
  isKindOf(narrower: string, broader: string): boolean;
  isKnown(stem: string): boolean;
  /** Row of the vectors, or -1. */
  indexOf(stem: string): number;
  /** The same questions for two stems' indexes, for those who ask very often; -1 is a word that is not known. */
  readonly relations: WordRelations;
  likenessOfRows(one: number, other: number): number;
  weightOfRow(row: number): number;
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
  const relations = createWordRelations(file, stems.length);
  const indexOf = (stem: string): number => indexes.get(stem) ?? -1;
  const weights = Float64Array.from(stems, (_, rank) =>
    Math.min(1, 0.15 + (0.85 * Math.log(1 + rank / 20)) / Math.log(1 + stems.length / 20)),
  );
  const isRelated = (one: string, other: string, as: number): boolean =>
    (relations.between(indexOf(one), indexOf(other)) & as) !== 0;
  const likenessOfRows = (one: number, other: number): number => {
    if (one < 0 || other < 0) return 0;
    const from = one * dimensions;
    const to = other * dimensions;
    let sum = 0;
    for (let i = 0; i < dimensions; i += 1) sum += (vectors[from + i] ?? 0) * (vectors[to + i] ?? 0);
    return Math.max(0, Math.min(1, sum));
  };
  return {
    weightOf: (stem) => weights[indexOf(stem)] ?? 1,
    weightOfRow: (row) => weights[row] ?? 1,
    likeness: (one, other) => (one === other ? 1 : likenessOfRows(indexOf(one), indexOf(other))),
    areSynonyms: (one, other) => one === other || isRelated(one, other, SYNONYM),
    areAntonyms: (one, other) => isRelated(one, other, ANTONYM),
    antonymsOf(stem) {
      const index = indexOf(stem);
      return index < 0 ? [] : relations.antonymsOf(index).map((other) => stems[other] ?? '');
    },
    isKindOf: (narrower, wider) => isRelated(narrower, wider, KIND_OF),
    isKnown: (stem) => indexes.has(stem),
    indexOf,
    relations,
    likenessOfRows,
    dimensions,
    vectors,
    places: file.places.map((forms, index) => ({ forms: forms.split('|'), within: file.placeWithin[index] ?? -1 })),
  };
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
