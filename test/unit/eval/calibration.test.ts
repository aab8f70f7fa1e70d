import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../eval/calibration.ts';

function scored(score: number, right: number, wrong: number): { score: number; isRight: boolean }[] {
  return Array.from({ length: right + wrong }, (_, at) => ({ score, isRight: at < right }));
}

describe('calibrationOf', () => {
  it('is without error where scores are worth what they say', () => {
    const { expectedError, bins } = calibrationOf([...scored(0.9, 9, 1), ...scored(0.75, 3, 1)]);
    expect(expectedError).toBeCloseTo(0, 10);
    expect(bins.map(({ from, findings }) => [from, findings])).toEqual([
      [0.7, 4],
      [0.9, 10],
    ]);
  });

  it('weighs the error of each bin by its findings', () => {
    // 0.9 is right every time (0.1 off, 10 findings), 0.6 half of the time (0.1 off, 4) and 0.7 never (0.7 off, 1).
    const { expectedError } = calibrationOf([...scored(0.9, 10, 0), ...scored(0.6, 2, 2), ...scored(0.7, 0, 1)]);
    expect(expectedError).toBeCloseTo((0.1 * 10 + 0.1 * 4 + 0.7) / 15, 10);
  });

  it('puts a score of 1 into the last bin, and counts distinct scores', () => {
    const { bins, distinctScores } = calibrationOf([...scored(1, 1, 0), ...scored(0.95, 1, 0), ...scored(0.95, 1, 0)]);
    expect(bins).toHaveLength(1);
    expect(bins[0]?.from).toBe(0.9);
    expect(distinctScores).toBe(2);
  });

  it('knows no error of nothing', () => {
    expect(calibrationOf([])).toEqual({ bins: [], expectedError: null, distinctScores: 0 });
  });
});
