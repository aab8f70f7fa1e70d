import { describe, expect, it } from 'vitest';
import { type AlignedClaim, nearestClaims } from '../../../../src/core/judge/aligned-claim.ts';
import { judgedBeside } from './judged.ts';

const SAID = 'The storm left 15 people dead on the island, officials said.';

/** A claim laid beside some sentence, as if it had come so near. */
function near(...nearness: readonly number[]): AlignedClaim[] {
  const [judged] = judgedBeside(SAID, SAID);
  if (judged === undefined) throw new Error('The sentence repeats its source');
  const { claim, match } = judged;
  const { candidate, quote, wording } = match;
  return nearness.map((one) => ({
    candidate,
    claim,
    evidence: [],
    quote: quote.alignment,
    wording: wording.alignment,
    // A way in which it is ruled out, so that it is none of an article's bare sentences.
    foil: wording.alignment,
    nearness: one,
  }));
}

/** The same as a bare sentence of an article. */
function bare(...nearness: readonly number[]): number[] {
  const claims = near(...nearness).map((claim) => ({ ...claim, foil: null }));
  return nearestClaims(claims).map((claim) => claim.nearness);
}

function kept(...nearness: readonly number[]): number[] {
  return nearestClaims(near(...nearness)).map((claim) => claim.nearness);
}

describe('nearestClaims', () => {
  it('keeps the four nearest in their order', () => {
    expect(kept(0.8, 1.4, 0.9, 1.1, 0.85, 1)).toEqual([1.4, 0.9, 1.1, 1]);
  });

  it('keeps more of them where several come nearly as near as the nearest', () => {
    expect(kept(1.4, 1.3, 1.4, 1.25, 1.35, 1.38, 1.1)).toEqual([1.4, 1.3, 1.4, 1.25, 1.35, 1.38]);
  });

  it('leaves out what is far off beside the nearest, however few there are', () => {
    expect(kept(1.4, 0.7)).toEqual([1.4]);
  });

  it('keeps more, and what is further off, where each is known in one way only', () => {
    expect(bare(0.8, 1.4, 0.9, 1.1, 0.85, 1, 0.82)).toEqual([1.4, 0.9, 1.1, 0.85, 1, 0.82]);
    expect(bare(1.4, 0.7, 0.5)).toEqual([1.4, 0.7]);
  });

  it('keeps a single claim, however far off it is', () => {
    expect(kept(0.1)).toEqual([0.1]);
    expect(kept()).toEqual([]);
  });
});

describe('a sentence beside several sources that say the same', () => {
  it('is laid beside each of them', () => {
    expect(judgedBeside(SAID, SAID, SAID, SAID, SAID, SAID)).toHaveLength(5);
  });

  it('is compared with no claim that shares hardly a word', () => {
    expect(
      judgedBeside(SAID, SAID, 'The island elects a new mayor in spring, and ferries will be cheaper.'),
    ).toHaveLength(1);
  });
});
