import type { TermInputs } from './term-inputs.ts';
import {
  type AttentionWeights,
  FLAGS_OF_TERM,
  INPUT,
  PROJECTED,
  VECTOR_SCALE,
  VECTOR_SIZE,
  WORD_SIZE,
} from './types.ts';

/** What the network makes of each term before it has seen the other side: `PROJECTED` numbers a term. */
export type Projected = Float32Array;

/** Projects terms of either side; a word is worked out once, however often it is met. */
export function projectTerms(
  weights: AttentionWeights,
  vectors: Float32Array,
): (terms: TermInputs, side: 'page' | 'source') => Projected {
  const words = { page: new Map<number, Float32Array>(), source: new Map<number, Float32Array>() };
  const wordOf = (row: number, side: 'page' | 'source'): Float32Array => {
    let known = words[side].get(row);
    if (known === undefined) {
      known = new Float32Array(PROJECTED);
      const matrix = weights[side];
      for (let i = 0; i < VECTOR_SIZE; i += 1)
        addRow(known, 0, matrix, INPUT.vector + i, VECTOR_SCALE * (vectors[row * VECTOR_SIZE + i] ?? 0));
      for (let i = 0; i < WORD_SIZE; i += 1)
        addRow(known, 0, matrix, INPUT.word + i, VECTOR_SCALE * (weights.words[row * WORD_SIZE + i] ?? 0));
      words[side].set(row, known);
    }
    return known;
  };
  return (terms, side) => {
    const projected = new Float32Array(terms.count * PROJECTED);
    const matrix = weights[side];
    for (let i = 0; i < terms.count; i += 1) {
      const to = i * PROJECTED;
      const row = terms.rows[i] ?? -1;
      if (row >= 0) projected.set(wordOf(row, side), to);
      addRow(projected, to, matrix, INPUT.kind + (terms.kinds[i] ?? 0), 1);
      addRow(projected, to, matrix, INPUT.role + (terms.roles[i] ?? 0), 1);
      for (let flag = 0; flag < FLAGS_OF_TERM; flag += 1)
        if (terms.flags[i * FLAGS_OF_TERM + flag] === 1) addRow(projected, to, matrix, INPUT.flags + flag, 1);
      addRow(projected, to, matrix, INPUT.weight, terms.weights[i] ?? 0);
      addRow(projected, to, matrix, INPUT.constant, 1);
    }
    return projected;
  };
}

function addRow(to: Float32Array, at: number, matrix: Float32Array, row: number, times: number): void {
  const from = row * PROJECTED;
  for (let k = 0; k < PROJECTED; k += 1) to[at + k] = (to[at + k] ?? 0) + times * (matrix[from + k] ?? 0);
}
