import type { Calibration } from './calibration.ts';

/**
 * A forest of small regression trees, boosted, one group a stance: the learned combination of the features of
 * features.ts. Written by test/training/train.ts, shipped as assets/knowledge/stance.json.
 */
export interface StanceModelFile {
  readonly format: 1;
  /** SHA-256 of what it was trained on, by what it is. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Names of the features, in the order of the trees' feature indexes. */
  readonly features: readonly string[];
  /** What each group of trees starts from: none, corroborates, conflicts. */
  readonly base: readonly [number, number, number];
  /** For each of the three stances its trees. */
  readonly trees: readonly [readonly Tree[], readonly Tree[], readonly Tree[]];
  readonly calibration: Readonly<Record<CalibratedSort, Calibration>>;
}

/**
 * Claims that say what they rule out (and mostly how else they are put), claims that do not, as an article's bare sentences,
 * and such claims that stand alone: to be the nearest of hundreds says more than to be the only one.
 */
export type CalibratedSort = 'worded' | 'bare' | 'alone';

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
  const forest = forestOf(model);
  const scores = forest.roots.map((roots, stance) => {
    let sum = 0;
    for (const root of roots) sum += leafOf(forest, root, features);
    return sum + (model.base[stance] ?? 0);
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return [(powers[0] ?? 0) / total, (powers[1] ?? 0) / total, (powers[2] ?? 0) / total];
}

/** All trees of a model in one row of nodes, which is walked much faster than many small lists. */
interface Forest {
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** For each stance where its trees begin. */
  readonly roots: readonly Int32Array[];
}

const forests = new WeakMap<StanceModelFile, Forest>();

function forestOf(model: StanceModelFile): Forest {
  const known = forests.get(model);
  if (known !== undefined) return known;
  const trees = model.trees.flat();
  const starts = new Map<Tree, number>();
  let nodes = 0;
  for (const tree of trees) {
    starts.set(tree, nodes);
    nodes += tree.feature.length;
  }
  const moved = (tree: Tree, to: readonly number[]): number[] => to.map((node) => node + (starts.get(tree) ?? 0));
  const forest = {
    feature: Int16Array.from(trees.flatMap(({ feature }) => feature)),
    threshold: Float64Array.from(trees.flatMap(({ threshold }) => threshold)),
    left: Int32Array.from(trees.flatMap((tree) => moved(tree, tree.left))),
    right: Int32Array.from(trees.flatMap((tree) => moved(tree, tree.right))),
    roots: model.trees.map((own) => Int32Array.from(own, (tree) => starts.get(tree) ?? 0)),
  };
  forests.set(model, forest);
  return forest;
}

function leafOf({ feature, threshold, left, right }: Forest, root: number, features: readonly number[]): number {
  let node = root;
  for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
    const goesLeft = (features[asked] ?? 0) <= (threshold[node] ?? 0);
    node = (goesLeft ? left[node] : right[node]) ?? 0;
  }
  return threshold[node] ?? 0;
}
