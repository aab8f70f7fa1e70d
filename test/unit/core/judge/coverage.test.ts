import { describe, expect, it } from 'vitest';
import { type Coverage, coverageOf, matchOf } from '../../../../src/core/judge/coverage.ts';
import { aligned } from './fixture.ts';

const SOURCE = 'Brand signed the treaty with Stone on Tuesday.';

function coverage(page: string, source = SOURCE): Coverage {
  const alignment = aligned(page, source);
  return coverageOf(alignment.source, alignment.ofSource);
}

describe('coverageOf', () => {
  it('is whole for a repetition, and nothing for what shares nothing', () => {
    expect(coverage(SOURCE)).toEqual({ soft: 1, hard: 1, heaviestMissing: 0, missing: 0 });
    expect(coverage('Bananas ripen.').hard).toBe(0);
    expect(coverage('Bananas ripen.').missing).toBe(5);
  });

  it('falls with each thing that is left out', () => {
    const shares = [SOURCE, 'Brand signed the treaty with Stone.', 'Brand signed the treaty.', 'Brand signed.', ''].map(
      (page) => coverage(page).hard,
    );
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
    expect(new Set(shares).size).toBe(shares.length);
  });

  it('says how much the weightiest missing thing weighs', () => {
    const { missing, heaviestMissing } = coverage('Brand signed the treaty with Stone on Friday.');
    expect(missing).toBe(1);
    expect(heaviestMissing).toBeGreaterThan(0);
  });

  it('is nothing for a statement that says nothing', () => {
    expect(coverage(SOURCE, '')).toEqual({ soft: 0, hard: 0, heaviestMissing: 0, missing: 0 });
  });
});

describe('matchOf', () => {
  it('minds what the page leaves out more than what it adds', () => {
    const adds = matchOf(aligned('Brand signed the treaty with Stone on Tuesday in the old opera house.', SOURCE));
    const leavesOut = matchOf(aligned('Brand signed.', SOURCE));
    expect(matchOf(aligned(SOURCE, SOURCE))).toBeCloseTo(1, 10);
    expect(adds).toBeLessThan(1);
    expect(leavesOut).toBeLessThan(adds);
  });
});
