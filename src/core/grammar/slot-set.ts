import { SLOT_BITS } from './hash.ts';

/** Which slots are taken, and the how-manieth each is. */
export interface SlotSet {
  /** For every 32 slots a bit each, and the count of taken slots before them: side by side, for both are wanted at once. */
  readonly words: Int32Array;
  readonly size: number;
}

/** From slots in ascending order. */
export function createSlotSet(slots: Int32Array): SlotSet {
  const words = new Int32Array(1 << (SLOT_BITS - 4));
  for (const slot of slots) {
    const at = (slot >>> 5) << 1;
    words[at] = (words[at] ?? 0) | (1 << (slot & 31));
  }
  let count = 0;
  for (let at = 0; at < words.length; at += 2) {
    words[at + 1] = count;
    count += onesIn(words[at] ?? 0);
  }
  return { words, size: slots.length };
}

/** The row of a slot, or -1 where it is not taken. */
export function rowOf({ words }: SlotSet, slot: number): number {
  const at = (slot >>> 5) << 1;
  const word = words[at] ?? 0;
  const bit = 1 << (slot & 31);
  if ((word & bit) === 0) return -1;
  return (words[at + 1] ?? 0) + onesIn(word & (bit - 1));
}

function onesIn(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
