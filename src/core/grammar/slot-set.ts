import { SLOT_BITS } from './hash.ts';

/** Which slots are taken, and the how-manieth each is. */
export interface SlotSet {
  /** A bit for every slot. Most slots that are asked for are free, so these lie together and stay at hand. */
  readonly bits: Int32Array;
  /** For every 32 slots the count of taken ones before them. */
  readonly counts: Int32Array;
  readonly size: number;
}

/** From slots in ascending order. */
export function createSlotSet(slots: Int32Array): SlotSet {
  const bits = new Int32Array(1 << (SLOT_BITS - 5));
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index] ?? 0;
    bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  const counts = new Int32Array(bits.length);
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) {
    counts[at] = count;
    count += onesIn(bits[at] ?? 0);
  }
  return { bits, counts, size: slots.length };
}

/** The row of a slot, or -1 where it is not taken. */
export function rowOf({ bits, counts }: SlotSet, slot: number): number {
  const at = slot >>> 5;
  const word = bits[at] ?? 0;
  const bit = 1 << (slot & 31);
  if ((word & bit) === 0) return -1;
  return (counts[at] ?? 0) + onesIn(word & (bit - 1));
}

function onesIn(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
