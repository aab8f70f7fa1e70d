import type { TermInputs } from '../../../../src/core/attention/term-inputs.ts';
import type { TermPairs } from '../../../../src/core/attention/term-pairs.ts';
import { FLAGS_OF_TERM, VECTOR_SIZE } from '../../../../src/core/attention/types.ts';
import type { Draw } from '../../../training/draws.ts';

/** Words of a made-up language. */
export const STEMS = 40;

export function madeUpVectors(draw: Draw): Float32Array {
  return Float32Array.from({ length: STEMS * VECTOR_SIZE }, () => (draw() - 0.5) * 0.3);
}

/** A statement of so many terms of all sorts. */
export function madeUpTerms(count: number, draw: Draw): TermInputs {
  const below = (limit: number): number => Math.floor(draw() * limit);
  return {
    count,
    rows: Int32Array.from({ length: count }, () => below(STEMS + 1) - 1),
    kinds: Uint8Array.from({ length: count }, () => below(6)),
    roles: Uint8Array.from({ length: count }, () => below(7)),
    flags: Uint8Array.from({ length: count * FLAGS_OF_TERM }, () => Number(draw() < 0.2)),
    weights: Float32Array.from({ length: count }, draw),
    heads: Int8Array.from({ length: count }, () => below(count + 1) - 1),
  };
}

export function madeUpPairs(page: TermInputs, source: TermInputs, draw: Draw): TermPairs {
  const length = page.count * source.count;
  return {
    likeness: Float32Array.from({ length }, () => (draw() < 0.3 ? draw() : 0)),
    opposition: Float32Array.from({ length }, () => Number(draw() < 0.1)),
  };
}
