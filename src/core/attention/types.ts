import type { CodedBytes } from '../grammar/types.ts';

/** Weights as signed bytes, kept as 0 to 255 and coded by how often each occurs; a weight is its byte times `step`. */
export interface CodedWeights {
  readonly step: number;
  readonly values: CodedBytes;
}

/**
 * A small network that reads two statements side by side, shipped as assets/knowledge/attention.json and made by
 * test/training/train.ts: what it reads of a term is said in term-inputs.ts, what it does in network.ts.
 */
export interface AttentionFile {
  readonly format: 1;
  /** SHA-256 of what it was trained on, by what it is. */
  readonly inputs: Readonly<Record<string, string>>;
  /** For each stem of english.json numbers of its own that say what matters for agreeing and contradicting. */
  readonly words: CodedWeights;
  readonly page: CodedWeights;
  readonly source: CodedWeights;
  readonly pageContext: CodedWeights;
  readonly sourceContext: CodedWeights;
  readonly hidden: CodedWeights;
  /** Few and decisive: kept as they are. */
  readonly attention: readonly number[];
  readonly out: readonly number[];
}

/** The network's weights as they are computed with, and learnt. All matrices row after row. */
export interface AttentionWeights {
  /** A row of `WORD_SIZE` for each known stem. */
  readonly words: Float32Array;
  /** From each input of a term to what is made of it on the page's side: `INPUTS` rows of `PROJECTED`. */
  readonly page: Float32Array;
  /** The same on the source's side. */
  readonly source: Float32Array;
  /** From what a term of the page finds in the source to the term's features: `CONTEXT` rows of `FEATURES`. */
  readonly pageContext: Float32Array;
  readonly sourceContext: Float32Array;
  /** `SUMMARY` rows of `HIDDEN` and one for the bias. */
  readonly hidden: Float32Array;
  /** What likeness, opposition, nothing at all, and like heads count for in attention. */
  readonly attention: Float32Array;
  /** `HIDDEN` rows of 3 and one for the bias. */
  readonly out: Float32Array;
}

/** Longer statements are read up to here. */
export const MOST_TERMS = 32;
export const WORD_SIZE = 16;
/** Of the language's own vectors, see english.json. */
export const VECTOR_SIZE = 48;
const KINDS = 6;
const ROLES = 7;
const FLAGS = 3;
/** Where each group of a term's inputs begins. The last two are the term's weight and a constant. */
export const INPUT = {
  vector: 0,
  word: VECTOR_SIZE,
  kind: VECTOR_SIZE + WORD_SIZE,
  role: VECTOR_SIZE + WORD_SIZE + KINDS,
  flags: VECTOR_SIZE + WORD_SIZE + KINDS + ROLES,
  weight: VECTOR_SIZE + WORD_SIZE + KINDS + ROLES + FLAGS,
  constant: VECTOR_SIZE + WORD_SIZE + KINDS + ROLES + FLAGS + 1,
} as const;
export const INPUTS = INPUT.constant + 1;
/** Unit vectors are small beside flags: both sorts of vectors count so much more. */
export const VECTOR_SCALE = 4;
/** How a term is looked for by the other side. */
export const KEY = 16;
/** What is known of a term after it has looked at the other side. */
export const FEATURES = 32;
/** Key, own part of its features, and its part in those of whoever looks at it. */
export const PROJECTED = KEY + 2 * FEATURES;
export const FLAGS_OF_TERM = FLAGS;
/** What a term finds on the other side: see `lookUp` in network.ts. */
export const CONTEXT = 8 + FLAGS;
/** Of the whole pair, beside sums and maxima of the terms' features. */
export const GLOBAL = 6;
export const SUMMARY = 4 * FEATURES + GLOBAL;
export const HIDDEN = 32;
/** Sums of features are so much smaller that they do not drown the rest. */
export const SUM_SCALE = 0.25;
/** A usual number of terms is counted as about 1. */
export const TERMS_SCALE = 1 / 16;
