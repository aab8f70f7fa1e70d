/**
 * Gradient-boosted regression trees for three classes (Friedman 2001), on binned features; deterministic. A row's label is
 * the set of classes that may be right: for "none or corroborates" only what goes to the third class counts as error.
 */
import type { StanceModelFile, Tree } from '../../src/core/judge/stance-model.ts';
import { repeatableDraws } from './draws.ts';

export interface Row {
  readonly features: readonly number[];
  /** Classes that count as right: 0 none, 1 corroborates, 2 conflicts. */
  readonly allowed: readonly number[];
  readonly weight: number;
}

export type Forest = Omit<StanceModelFile, 'calibration' | 'inputs'>;

export interface ForestOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of row weights in a leaf. */
  readonly leastLeaf: number;
  /** Ridge on leaf values. */
  readonly ridge: number;
  /** Share of the rows and of the features that each tree sees, so that no tree relies on what only a few rows have. */
  readonly rowShare: number;
  readonly featureShare: number;
}

const BINS = 32;

interface Binned {
  /** Upper edges of each feature's bins. */
  readonly edges: readonly (readonly number[])[];
  /** Bin of each row, feature after feature. */
  readonly bins: readonly Uint8Array[];
}

export function trainForest(rows: readonly Row[], features: readonly string[], options: ForestOptions): Forest {
  const binned = binFeatures(rows, features.length);
  const base = baseScores(rows);
  const scores = rows.map(() => [...base]);
  const trees: [Tree[], Tree[], Tree[]] = [[], [], []];
  const draw = repeatableDraws();
  for (let round = 0; round < options.rounds; round += 1) {
    const probabilities = scores.map(softmax);
    for (const stance of [0, 1, 2] as const) {
      const gradients = new Float64Array(rows.length);
      const curvatures = new Float64Array(rows.length);
      for (const [index, row] of rows.entries()) {
        const p = probabilities[index] ?? [0, 0, 0];
        const inside = row.allowed.reduce((sum, allowed) => sum + (p[allowed] ?? 0), 0) || 1e-9;
        const own = p[stance] ?? 0;
        const target = row.allowed.includes(stance) ? own / inside : 0;
        gradients[index] = (target - own) * row.weight;
        curvatures[index] = Math.max(1e-6, own * (1 - own)) * row.weight;
      }
      const seen = Uint32Array.from(rows.keys()).filter(() => draw() < options.rowShare);
      const asked = features.flatMap((_, feature) => (draw() < options.featureShare ? feature : []));
      const tree = growTree(binned, gradients, curvatures, seen, asked, options);
      trees[stance].push(tree.tree);
      for (const [index, score] of scores.entries()) {
        score[stance] = (score[stance] ?? 0) + binnedValue(tree, binned, index);
      }
    }
  }
  return { format: 1, features, base, trees };
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function baseScores(rows: readonly Row[]): [number, number, number] {
  const counts = [1, 1, 1];
  for (const row of rows) {
    for (const stance of row.allowed) counts[stance] = (counts[stance] ?? 0) + row.weight / row.allowed.length;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [Math.log((counts[0] ?? 1) / total), Math.log((counts[1] ?? 1) / total), Math.log((counts[2] ?? 1) / total)];
}

function binFeatures(rows: readonly Row[], width: number): Binned {
  const edges: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const values = rows.map((row) => row.features[feature] ?? 0).sort((one, other) => one - other);
    const found: number[] = [];
    for (let bin = 1; bin < BINS; bin += 1) {
      const at = Math.floor((values.length * bin) / BINS);
      const lower = values[Math.max(0, at - 1)] ?? 0;
      const upper = values.slice(at).find((value) => value > lower);
      if (upper === undefined) continue;
      const edge = round((lower + upper) / 2);
      if (edge >= lower && edge < upper && edge !== found.at(-1)) found.push(edge);
    }
    const unique = [...new Set(found)].sort((one, other) => one - other);
    edges.push(unique);
    bins.push(Uint8Array.from(rows, (row) => binOf(row.features[feature] ?? 0, unique)));
  }
  return { edges, bins };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function binOf(value: number, edges: readonly number[]): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin += 1;
  return bin;
}

interface Grown {
  readonly tree: Tree;
  /** The highest bin of each node's feature that goes left. */
  readonly bin: readonly number[];
}

function binnedValue({ tree, bin }: Grown, binned: Binned, row: number): number {
  let node = 0;
  for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1) {
    const goesLeft = (binned.bins[feature]?.[row] ?? 0) <= (bin[node] ?? 0);
    node = (goesLeft ? tree.left[node] : tree.right[node]) ?? 0;
  }
  return tree.threshold[node] ?? 0;
}

function growTree(
  binned: Binned,
  gradients: Float64Array,
  curvatures: Float64Array,
  rows: Uint32Array,
  features: readonly number[],
  options: ForestOptions,
): Grown {
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const bin: number[] = [];
  const grow = (members: Uint32Array, depth: number): number => {
    const node = feature.length;
    feature.push(-1);
    threshold.push(0);
    left.push(0);
    right.push(0);
    bin.push(0);
    const split = depth === 0 ? null : bestSplit(members, binned, gradients, curvatures, features, options);
    if (split === null) {
      let gradient = 0;
      let curvature = 0;
      for (const row of members) {
        gradient += gradients[row] ?? 0;
        curvature += curvatures[row] ?? 0;
      }
      threshold[node] = round((options.rate * gradient) / (curvature + options.ridge));
      return node;
    }
    const bins = binned.bins[split.feature] ?? new Uint8Array();
    feature[node] = split.feature;
    bin[node] = split.bin;
    threshold[node] = binned.edges[split.feature]?.[split.bin] ?? 0;
    left[node] = grow(
      members.filter((row) => (bins[row] ?? 0) <= split.bin),
      depth - 1,
    );
    right[node] = grow(
      members.filter((row) => (bins[row] ?? 0) > split.bin),
      depth - 1,
    );
    return node;
  };
  grow(rows, options.depth);
  return { tree: { feature, threshold, left, right }, bin };
}

function bestSplit(
  members: Uint32Array,
  binned: Binned,
  gradients: Float64Array,
  curvatures: Float64Array,
  features: readonly number[],
  options: ForestOptions,
): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-4;
  let totalGradient = 0;
  let totalCurvature = 0;
  for (const row of members) {
    totalGradient += gradients[row] ?? 0;
    totalCurvature += curvatures[row] ?? 0;
  }
  const without = totalGradient ** 2 / (totalCurvature + options.ridge);
  const gradientOf = new Float64Array(BINS);
  const curvatureOf = new Float64Array(BINS);
  for (const feature of features) {
    const bins = binned.bins[feature] ?? new Uint8Array();
    gradientOf.fill(0);
    curvatureOf.fill(0);
    for (const row of members) {
      const bin = bins[row] ?? 0;
      gradientOf[bin] = (gradientOf[bin] ?? 0) + (gradients[row] ?? 0);
      curvatureOf[bin] = (curvatureOf[bin] ?? 0) + (curvatures[row] ?? 0);
    }
    let gradient = 0;
    let curvature = 0;
    const last = binned.edges[feature]?.length ?? 0;
    for (let bin = 0; bin < last; bin += 1) {
      gradient += gradientOf[bin] ?? 0;
      curvature += curvatureOf[bin] ?? 0;
      const rest = totalCurvature - curvature;
      if (curvature < options.leastLeaf || rest < options.leastLeaf) continue;
      const gain =
        gradient ** 2 / (curvature + options.ridge) +
        (totalGradient - gradient) ** 2 / (rest + options.ridge) -
        without;
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}
