import type { Classifier } from './classifier.ts';
import { rowOf, type SlotSet } from './slot-set.ts';

/**
 * A linear decision between three classes. A row is one number, its bytes the weights: half the memory of a list of
 * weights, and a sentence asks for so many rows that fetching them is what takes the time.
 */
export interface ByteClassifier {
  readonly slots: SlotSet;
  readonly rows: Int32Array;
}

export function createByteClassifier({ slots, starts, entries }: Classifier): ByteClassifier {
  const rows = new Int32Array(slots.size);
  for (let row = 0; row < rows.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    let bytes = 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      bytes |= ((entry >> 8) & 255) << (8 * (entry & 255));
    }
    rows[row] = bytes;
  }
  return { slots, rows };
}

/** Sums the weights of features into `scores`, one of each of the three classes. */
export function sumBytes({ slots, rows }: ByteClassifier, features: Int32Array, scores: Int32Array): void {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let index = 0; index < features.length; index += 1) {
    const row = rowOf(slots, features[index] ?? 0);
    if (row < 0) continue;
    const bytes = rows[row] ?? 0;
    first += (bytes << 24) >> 24;
    second += (bytes << 16) >> 24;
    third += (bytes << 8) >> 24;
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}
