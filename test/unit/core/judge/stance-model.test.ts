import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated } from '../../../../src/core/judge/calibration.ts';
import { FEATURE_NAMES } from '../../../../src/core/judge/features.ts';
import { probabilitiesOf, type StanceModelFile, type Tree } from '../../../../src/core/judge/stance-model.ts';
import { knowledge } from '../check-fixture.ts';

/** Asks whether feature 0 is at most 0.5, and answers -2 or 2. */
const STUMP: Tree = { feature: [0, -1, -1], threshold: [0.5, -2, 2], left: [1, 0, 0], right: [2, 0, 0] };
const LEAF: Tree = { feature: [-1], threshold: [1], left: [0], right: [0] };

function model(change: Partial<StanceModelFile> = {}): StanceModelFile {
  return { ...knowledge.stance, base: [0, 0, 0], trees: [[], [STUMP], []], ...change };
}

describe('probabilitiesOf', () => {
  it('walks to the leaf on the side of the threshold', () => {
    const [none, low, conflicts] = probabilitiesOf([0.5], model());
    const [, high] = probabilitiesOf([0.51], model());
    expect(low).toBeCloseTo(Math.exp(-2) / (Math.exp(-2) + 2), 10);
    expect(high).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 2), 10);
    expect(none).toBe(conflicts);
  });

  it('adds trees and the base', () => {
    const summed = probabilitiesOf([1], model({ trees: [[], [STUMP, LEAF], []], base: [0, -3, 0] }));
    expect(summed[1]).toBeCloseTo(1 / 3, 10);
  });

  it('does not overflow', () => {
    expect(probabilitiesOf([], model({ trees: [[], [], []], base: [1e4, -1e4, 0] }))).toEqual([1, 0, 0]);
  });
});

describe('the shipped model', () => {
  const { stance } = knowledge;

  it('was trained on the features that there are', () => {
    expect(stance.features).toEqual(FEATURE_NAMES);
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
  });

  it('consists of whole trees without a circle', () => {
    for (const { feature, threshold, left, right } of stance.trees.flat()) {
      expect([threshold.length, left.length, right.length]).toEqual([feature.length, feature.length, feature.length]);
      for (const [node, asked] of feature.entries()) {
        expect(asked).toBeLessThan(FEATURE_NAMES.length);
        if (asked < 0) continue;
        for (const next of [left[node], right[node]]) {
          expect(next).toBeGreaterThan(node);
          expect(next).toBeLessThan(feature.length);
        }
      }
    }
  });

  it('gives probabilities that add up to one, whatever the features', () => {
    const features = fc.array(fc.double({ min: -5, max: 500, noNaN: true }), {
      minLength: FEATURE_NAMES.length,
      maxLength: FEATURE_NAMES.length,
    });
    fc.assert(
      fc.property(features, (values) => {
        const probabilities = probabilitiesOf(values, stance);
        expect(probabilities.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
        expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is calibrated by curves that rise from 0 to 1', () => {
    const { bare, worded } = stance.calibration;
    for (const curve of [bare.corroborates, bare.conflicts, worded.corroborates, worded.conflicts]) {
      const values = curve.flat();
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
      for (const at of [0, 1]) {
        const column = curve.map((point) => point[at] ?? 0);
        expect(column).toEqual([...column].sort((one, other) => one - other));
      }
    }
  });
});

describe('calibrated', () => {
  it.each([
    [0, 0.2],
    [0.1, 0.2],
    [0.3, 0.4],
    [0.5, 0.6],
    [1, 0.6],
  ])('%f is worth %f', (probability, score) => {
    expect(
      calibrated(probability, [
        [0.1, 0.2],
        [0.5, 0.6],
      ]),
    ).toBeCloseTo(score, 10);
  });

  it('leaves a probability as it is without points', () => {
    expect(calibrated(0.3, [])).toBe(0.3);
  });
});
