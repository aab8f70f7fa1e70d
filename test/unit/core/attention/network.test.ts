import { describe, expect, it } from 'vitest';
import { createAttentionNetwork, type LogProbabilities } from '../../../../src/core/attention/network.ts';
import { trainAttention } from '../../../training/attention-trainer.ts';
import { repeatableDraws } from '../../../training/draws.ts';
import { madeUpPairs, madeUpTerms, madeUpVectors } from './made-up.ts';

const draw = repeatableDraws();
const vectors = madeUpVectors(draw);
const weights = trainAttention([], vectors, { epochs: 0, batch: 1, rate: 0, dropout: 0, decay: 0 }, () => undefined);
const network = createAttentionNetwork(weights, vectors);

function total(logarithms: LogProbabilities): number {
  return logarithms.reduce((sum, logarithm) => sum + Math.exp(logarithm), 0);
}

describe('createAttentionNetwork', () => {
  it.each([
    [0, 0],
    [1, 0],
    [0, 3],
    [1, 1],
    [7, 12],
    [32, 32],
  ])('gives probabilities for statements of %i and %i terms', (ofPage, ofSource) => {
    const page = madeUpTerms(ofPage, draw);
    const source = madeUpTerms(ofSource, draw);
    const read = network.read(page, source, madeUpPairs(page, source, draw));
    expect(read.every(Number.isFinite)).toBe(true);
    expect(total(read)).toBeCloseTo(1, 5);
  });

  it('reads the same in the same way, whatever it read in between', () => {
    const page = madeUpTerms(9, draw);
    const source = madeUpTerms(5, draw);
    const pairs = madeUpPairs(page, source, draw);
    const before = network.read(page, source, pairs);
    const other = madeUpTerms(14, draw);
    network.read(other, source, madeUpPairs(other, source, draw));
    expect(network.read(page, source, pairs)).toEqual(before);
  });
});
