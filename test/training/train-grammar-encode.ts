/** Writes what src/core/grammar/coded-bytes.ts and classifier.ts read. */
import { CODE_BITS, CODE_FLOOR, GAP_GOES_ON } from '../../src/core/grammar/coded-bytes.ts';
import type { ClassifierFile, CodedBytes, CodedSlots } from '../../src/core/grammar/types.ts';
import type { Perceptron } from './train-grammar-perceptron.ts';

const TOTAL = 1 << CODE_BITS;

/** The rANS code of bytes. */
export function encodeBytes(symbols: Uint8Array): CodedBytes {
  const frequencies = frequenciesOf(symbols);
  const starts: number[] = [];
  let total = 0;
  for (const frequency of frequencies) {
    starts.push(total);
    total += frequency;
  }
  const reversed: number[] = [];
  let state = CODE_FLOOR;
  for (let index = symbols.length - 1; index >= 0; index -= 1) {
    const symbol = symbols[index] ?? 0;
    const frequency = frequencies[symbol] ?? 0;
    const most = (CODE_FLOOR >>> CODE_BITS) * 256 * frequency;
    while (state >= most) {
      reversed.push(state & 255);
      state = Math.floor(state / 256);
    }
    state = Math.floor(state / frequency) * TOTAL + (state % frequency) + (starts[symbol] ?? 0);
  }
  for (let byte = 0; byte < 4; byte += 1) {
    reversed.push(state & 255);
    state = Math.floor(state / 256);
  }
  return { count: symbols.length, frequencies, bytes: Buffer.from(reversed.reverse()).toString('base64') };
}

/** How often each symbol occurs, scaled to the code's total; none that occurs is left without a share. */
function frequenciesOf(symbols: Uint8Array): number[] {
  const counts = new Array<number>(256).fill(0);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  while (counts.at(-1) === 0) counts.pop();
  const shares = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / symbols.length) * TOTAL))));
  let surplus = shares.reduce((sum, share) => sum + share, 0) - TOTAL;
  while (surplus !== 0 && shares.length > 0) {
    // The largest share can best spare or take what rounding left over.
    const largest = shares.indexOf(Math.max(...shares));
    const by = Math.max(surplus, -TOTAL, Math.min(surplus, 1 - (shares[largest] ?? 0) || surplus));
    const step = surplus > 0 ? Math.min(surplus, Math.max(1, (shares[largest] ?? 0) >> 3)) : by;
    shares[largest] = (shares[largest] ?? 0) - step;
    surplus -= step;
  }
  return shares;
}

/** From slots in ascending order. */
export function encodeSlots(slots: readonly number[]): CodedSlots {
  const gaps: number[] = [];
  let before = -1;
  for (const slot of slots) {
    let gap = slot - before;
    for (; gap >= GAP_GOES_ON; gap -= GAP_GOES_ON) gaps.push(GAP_GOES_ON);
    gaps.push(gap);
    before = slot;
  }
  return encodeBytes(Uint8Array.from(gaps));
}

/**
 * The slots of a trained perceptron, ascending, with their rows' weights rounded to bytes; rows of zeros are left out. Where
 * every class has a weight, only the differences between them count: the middle one is made 0.
 */
export function roundedRows(model: Perceptron, step: number): Map<number, Int8Array> {
  const rows = new Map<number, Int8Array>();
  for (const [slot, row] of model.rowOfSlot.entries()) {
    if (row < 0) continue;
    const from = row * model.classCount;
    const weights = model.weights.subarray(from, from + model.classCount);
    const middle = model.classCount === 3 ? (weights.slice().sort()[1] ?? 0) : 0;
    const rounded = Int8Array.from(weights, (weight) =>
      Math.max(-127, Math.min(127, Math.round((weight - middle) / step))),
    );
    if (rounded.some((weight) => weight !== 0)) rows.set(slot, rounded);
  }
  return rows;
}

export function encodeClassifier(rows: ReadonlyMap<number, Int8Array>): ClassifierFile {
  const lengths: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const row of rows.values()) {
    let length = 0;
    for (const [klass, weight] of row.entries()) {
      if (weight === 0) continue;
      classes.push(klass);
      weights.push(weight & 255);
      length += 1;
    }
    lengths.push(length);
  }
  return {
    slots: encodeSlots([...rows.keys()]),
    lengths: encodeBytes(Uint8Array.from(lengths)),
    classes: encodeBytes(Uint8Array.from(classes)),
    weights: encodeBytes(Uint8Array.from(weights)),
  };
}
