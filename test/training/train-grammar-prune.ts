/** Keeps the features that matter most. */
import { SLOT_BITS } from '../../src/core/grammar/hash.ts';
import type { Perceptron } from './train-grammar-perceptron.ts';

/** A 1 for the slots of the `count` rows whose weights are the largest. */
export function prunedSlots(model: Perceptron, count: number): Uint8Array {
  const slots: number[] = [];
  const worth: number[] = [];
  for (const [slot, row] of model.rowOfSlot.entries()) {
    if (row < 0) continue;
    const weights = model.weights.subarray(row * model.classCount, (row + 1) * model.classCount);
    slots.push(slot);
    worth.push(weights.reduce((sum, weight) => sum + Math.abs(weight), 0));
  }
  const order = slots
    .map((_, index) => index)
    .sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0) || one - other);
  const kept = new Uint8Array(1 << SLOT_BITS);
  for (const index of order.slice(0, count)) kept[slots[index] ?? 0] = 1;
  return kept;
}
