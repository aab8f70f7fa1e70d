/**
 * General knowledge of English, made small from GloVe and WordNet by test/training/build-knowledge.ts and shipped as
 * assets/knowledge/english.json. It knows nothing of any topic.
 */
export interface KnowledgeFile {
  readonly format: 1;
  /** Stems separated by spaces, the most frequent first: the index of a stem is also its rank. */
  readonly stems: string;
  readonly dimensions: number;
  /** Base64 of one signed byte per dimension and stem, row after row. */
  readonly vectors: string;
  /** Pairs of stem indexes, flat: `[one, other, one, other, …]`. */
  readonly antonyms: readonly number[];
  readonly synonyms: readonly number[];
  /** `[narrower, broader, …]` */
  readonly broader: readonly number[];
  /** Forms separated by `|` of each place, and the index of the place that contains it, or -1. */
  readonly places: readonly string[];
  readonly placeWithin: readonly number[];
}
