import { decodeBytes, decodeSlots } from './coded-bytes.ts';
import { createSlotSet, rowOf, type SlotSet } from './slot-set.ts';
import type { ClassifierFile } from './types.ts';

/** A linear decision between few classes: each slot that is taken has a row of weights. */
export interface Classifier {
  readonly slots: SlotSet;
  /** Where each row's weights begin, and behind the last where they end. */
  readonly starts: Int32Array;
  /** A weight in the upper eight bits, its class in the lower. */
  readonly entries: Int16Array;
}

/** Throws a `RangeError` where the parts of the file do not fit each other or name a class that is not there. */
export function createClassifier(file: ClassifierFile, name: string, classCount: number): Classifier {
  const slots = createSlotSet(decodeSlots(file.slots));
  const lengths = decodeBytes(file.lengths);
  const classes = decodeBytes(file.classes);
  const weights = new Int8Array(decodeBytes(file.weights).buffer);
  const starts = new Int32Array(lengths.length + 1);
  let total = 0;
  for (let row = 0; row < lengths.length; row += 1) {
    total += lengths[row] ?? 0;
    starts[row + 1] = total;
  }
  if (lengths.length !== slots.size || classes.length !== total || weights.length !== total)
    throw new RangeError(`Grammar: the parts of "${name}" have different lengths`);
  if (classes.some((klass) => klass >= classCount))
    throw new RangeError(`Grammar: "${name}" decides for an unknown class`);
  const entries = new Int16Array(total);
  for (let at = 0; at < total; at += 1) entries[at] = ((weights[at] ?? 0) << 8) | (classes[at] ?? 0);
  return { slots, starts, entries };
}

/** Sums the weights of features into `scores`, one a class. */
export function addScores({ slots, starts, entries }: Classifier, features: Int32Array, scores: Int32Array): void {
  scores.fill(0);
  for (let index = 0; index < features.length; index += 1) {
    const row = rowOf(slots, features[index] ?? 0);
    if (row < 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const klass = entry & 255;
      scores[klass] = (scores[klass] ?? 0) + (entry >> 8);
    }
  }
}

/** The class of the highest score, the first of equals. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let klass = 1; klass < scores.length; klass += 1) {
    if ((scores[klass] ?? 0) > (scores[best] ?? 0)) best = klass;
  }
  return best;
}
