import { SLOT_BITS } from './hash.ts';

/** Which slots are taken, and the how-manieth each is: a bit a slot, and the count of taken slots before every 32. */
export interface SlotSet {
  readonly bits: Int32Array;
  readonly before: Int32Array;
  readonly size: number;
}

/** From slots in ascending order. */
export function createSlotSet(slots: Int32Array): SlotSet {
  const words = 1 << (SLOT_BITS - 5);
  const bits = new Int32Array(words);
  const before = new Int32Array(words);
  for (const slot of slots) bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  let count = 0;
  for (let word = 0; word < words; word += 1) {
    before[word] = count;
    count += onesIn(bits[word] ?? 0);
  }
  return { bits, before, size: slots.length };
}

/** The row of a slot, or -1 where it is not taken. */
export function rowOf(set: SlotSet, slot: number): number {
  const word = set.bits[slot >>> 5] ?? 0;
  const bit = slot & 31;
  if ((word & (1 << bit)) === 0) return -1;
  return (set.before[slot >>> 5] ?? 0) + onesIn(word & ((1 << bit) - 1));
}

function onesIn(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
