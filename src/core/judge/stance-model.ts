import type { Calibration } from './calibration.ts';

/**
 * A forest of small regression trees, boosted, one group a stance: the learned combination of the features of
 * features.ts. Written by test/training/train.ts, shipped as assets/knowledge/stance.json.
 */
export interface StanceModelFile {
  readonly format: 1;
  /** Names of the features, in the order of the trees' feature indexes. */
  readonly features: readonly string[];
  /** What each group of trees starts from: none, corroborates, conflicts. */
  readonly base: readonly [number, number, number];
  /** For each of the three stances its trees. */
  readonly trees: readonly [readonly Tree[], readonly Tree[], readonly Tree[]];
  /** For claims with wordings and foils of their own, and for claims that are an article's bare sentences. */
  readonly calibration: { readonly worded: Calibration; readonly bare: Calibration };
}

/**
 * A tree as flat lists. Node `i` asks whether feature `feature[i]` is at most `threshold[i]`, then goes to `left[i]`, else
 * to `right[i]`; where `feature[i]` is -1 it is a leaf of value `threshold[i]`.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Probabilities of none, corroborates and conflicts; they add up to 1. */
export type StanceProbabilities = readonly [none: number, corroborates: number, conflicts: number];

export function probabilitiesOf(features: readonly number[], model: StanceModelFile): StanceProbabilities {
  const scores = model.trees.map(
    (trees, stance) => trees.reduce((sum, tree) => sum + leafOf(tree, features), 0) + (model.base[stance] ?? 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return [(powers[0] ?? 0) / total, (powers[1] ?? 0) / total, (powers[2] ?? 0) / total];
}

function leafOf(tree: Tree, features: readonly number[]): number {
  let node = 0;
  for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1) {
    const goesLeft = (features[feature] ?? 0) <= (tree.threshold[node] ?? 0);
    node = (goesLeft ? tree.left[node] : tree.right[node]) ?? 0;
  }
  return tree.threshold[node] ?? 0;
}
