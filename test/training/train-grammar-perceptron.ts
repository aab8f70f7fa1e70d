/** An averaged perceptron over hashed features, whose rows come into being when they are first needed. */
import { SLOT_BITS } from '../../src/core/grammar/hash.ts';

const NO_ROW = -1;
const BARRED = -2;

export interface Perceptron {
  readonly classCount: number;
  /** Row of every slot, or less than 0. */
  readonly rowOfSlot: Int32Array;
  /** A 1 for every weight that may be other than 0; null where all may. */
  readonly support: Uint8Array | null;
  rows: number;
  weights: Float32Array;
  /** What each weight was worth over all steps so far, up to its last change. */
  sums: Float64Array;
  step: number;
}

/** `allowed` has a 1 for every slot that may have a row. */
export function createPerceptron(classCount: number, allowed: Uint8Array): Perceptron {
  const rowOfSlot = new Int32Array(1 << SLOT_BITS);
  for (let slot = 0; slot < rowOfSlot.length; slot += 1) rowOfSlot[slot] = allowed[slot] === 1 ? NO_ROW : BARRED;
  const capacity = 1 << 14;
  return {
    classCount,
    rowOfSlot,
    support: null,
    rows: 0,
    weights: new Float32Array(capacity * classCount),
    sums: new Float64Array(capacity * classCount),
    step: 1,
  };
}

export function scoreInto(model: Perceptron, slots: Int32Array, scores: Float64Array): void {
  const { classCount, weights, rowOfSlot } = model;
  scores.fill(0);
  for (const slot of slots) {
    const row = rowOfSlot[slot] ?? NO_ROW;
    if (row < 0) continue;
    const from = row * classCount;
    for (let klass = 0; klass < classCount; klass += 1)
      scores[klass] = (scores[klass] ?? 0) + (weights[from + klass] ?? 0);
  }
}

/** Makes the first class likelier and the second less likely for these features. */
export function update(model: Perceptron, slots: Int32Array, right: number, wrong: number): void {
  for (const slot of slots) {
    let row = model.rowOfSlot[slot] ?? NO_ROW;
    if (row === BARRED) continue;
    if (row === NO_ROW) {
      row = model.rows;
      model.rows += 1;
      model.rowOfSlot[slot] = row;
      if (model.rows * model.classCount > model.weights.length) grow(model);
    }
    change(model, row * model.classCount + right, 1);
    change(model, row * model.classCount + wrong, -1);
  }
}

function change(model: Perceptron, at: number, by: number): void {
  if (model.support !== null && model.support[at] === 0) return;
  model.weights[at] = (model.weights[at] ?? 0) + by;
  model.sums[at] = (model.sums[at] ?? 0) + by * model.step;
}

function grow(model: Perceptron): void {
  const weights = new Float32Array(model.weights.length * 2);
  const sums = new Float64Array(model.sums.length * 2);
  weights.set(model.weights);
  sums.set(model.sums);
  model.weights = weights;
  model.sums = sums;
}

/** A weight's mean over all steps. */
export function meanWeight(model: Perceptron, at: number): number {
  return (model.weights[at] ?? 0) - (model.sums[at] ?? 0) / model.step;
}

/** The perceptron with its mean weights, which do better on new sentences than the last ones. It can't be trained further. */
export function averaged(model: Perceptron): Perceptron {
  const weights = model.weights.map((_, at) => meanWeight(model, at));
  return { ...model, weights };
}

/** An untrained perceptron with only the features, or only the weights, that matter most in a trained one. */
export function narrowed(model: Perceptron, count: number, what: 'features' | 'weights'): Perceptron {
  const { classCount, weights } = model;
  const worthOf = (row: number): number =>
    weights.subarray(row * classCount, (row + 1) * classCount).reduce((sum, weight) => sum + Math.abs(weight), 0);
  const used = weights.subarray(0, model.rows * classCount);
  const worth =
    what === 'weights' ? used.map(Math.abs) : Float32Array.from({ length: model.rows }, (_, row) => worthOf(row));
  const least = worth.slice().sort().at(-Math.min(count, worth.length)) ?? 0;
  const slots: number[] = [];
  const support: number[] = [];
  for (const [slot, row] of model.rowOfSlot.entries()) {
    if (row < 0) continue;
    const isKept = (klass: number): boolean =>
      (worth[what === 'weights' ? row * classCount + klass : row] ?? 0) >= least;
    const kept = Array.from({ length: classCount }, (_, klass) => (isKept(klass) ? 1 : 0));
    if (!kept.includes(1)) continue;
    slots.push(slot);
    support.push(...kept);
  }
  const rowOfSlot = new Int32Array(model.rowOfSlot.length).fill(BARRED);
  for (const [row, slot] of slots.entries()) rowOfSlot[slot] = row;
  const size = support.length;
  return {
    classCount,
    rowOfSlot,
    support: Uint8Array.from(support),
    rows: slots.length,
    weights: new Float32Array(size),
    sums: new Float64Array(size),
    step: 1,
  };
}
