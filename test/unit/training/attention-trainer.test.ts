import { describe, expect, it } from 'vitest';
import { createAttentionNetwork } from '../../../src/core/attention/network.ts';
import { type AttentionSample, trainAttention } from '../../training/attention-trainer.ts';
import { type Draw, repeatableDraws } from '../../training/draws.ts';
import { madeUpPairs, madeUpTerms, madeUpVectors } from '../core/attention/made-up.ts';

const OPTIONS = { epochs: 14, batch: 16, rate: 0.01, dropout: 0.1, decay: 0.01 };

/** Pairs that conflict if any two terms are opposites, agree if the page's first word is an even one, and else are neither. */
function madeUpSamples(count: number, draw: Draw): AttentionSample[] {
  return Array.from({ length: count }, () => {
    const page = madeUpTerms(3 + Math.floor(draw() * 6), draw);
    const source = madeUpTerms(3 + Math.floor(draw() * 6), draw);
    const pairs = madeUpPairs(page, source, draw);
    if (draw() < 0.6) pairs.opposition.fill(0);
    const isKnown = page.rows.some((row) => row >= 0 && row < 4);
    const stance = pairs.opposition.includes(1) ? 2 : isKnown ? 1 : 0;
    return { page, source, pairs, stance, weight: 1 };
  });
}

describe('trainAttention', () => {
  const draw = repeatableDraws();
  const vectors = madeUpVectors(draw);
  const samples = madeUpSamples(500, draw);
  const learn = () => trainAttention(samples, vectors, OPTIONS, () => undefined);
  const weights = learn();

  it('finds out what decides, of pairs it has not seen', () => {
    const network = createAttentionNetwork(weights, vectors);
    const unseen = madeUpSamples(300, draw);
    const right = unseen.filter(({ page, source, pairs, stance }) => {
      const read = network.read(page, source, pairs);
      return read[stance] === Math.max(...read);
    });
    expect(right.length / unseen.length).toBeGreaterThan(0.85);
  });

  it('learns the same from the same', () => {
    expect(learn()).toEqual(weights);
  }, 60_000);
});
