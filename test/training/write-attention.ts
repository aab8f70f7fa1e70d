import type { AttentionFile, AttentionWeights, CodedWeights } from '../../src/core/attention/types.ts';
import { encodeBytes } from './train-grammar-encode.ts';

/** Steps either side of zero: words are many and get few. */
const WORD_LEVELS = 31;
const LEVELS = 127;

/** The file of trained weights, each rounded to one of few steps. */
export function attentionFile(weights: AttentionWeights, inputs: Readonly<Record<string, string>>): AttentionFile {
  return {
    format: 1,
    inputs,
    words: coded(weights.words, WORD_LEVELS),
    page: coded(weights.page, LEVELS),
    source: coded(weights.source, LEVELS),
    pageContext: coded(weights.pageContext, LEVELS),
    sourceContext: coded(weights.sourceContext, LEVELS),
    hidden: coded(weights.hidden, LEVELS),
    attention: rounded(weights.attention),
    out: rounded(weights.out),
  };
}

/** The largest weight is one in thousands: what lies beyond is cut, so that the many small ones keep their difference. */
const CUT = 0.9995;

function coded(weights: Float32Array, levels: number): CodedWeights {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const most = sizes[Math.floor((sizes.length - 1) * CUT)] ?? 1;
  const step = Number((most / levels).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { step, values: encodeBytes(new Uint8Array(bytes.buffer)) };
}

function rounded(weights: Float32Array): number[] {
  return Array.from(weights, (weight) => Number(weight.toPrecision(5)));
}
