import type { English } from '../knowledge/english.ts';
import type { Statement } from '../statement/statement.ts';

/** The direction a statement's words point in together, of unit length; all zeros where no word is known. */
export function meaningOf(statement: Statement, english: English): Float32Array {
  const sum = new Float32Array(english.dimensions);
  for (const term of statement.terms) {
    if (term.kind !== 'word') continue;
    const row = english.indexOf(term.stem);
    if (row < 0) continue;
    for (let i = 0; i < english.dimensions; i += 1) {
      sum[i] = (sum[i] ?? 0) + term.weight * term.weight * (english.vectors[row * english.dimensions + i] ?? 0);
    }
  }
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? sum : sum.map((value) => value / length);
}

export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
