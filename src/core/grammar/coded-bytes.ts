import { decodeBase64 } from '../text/base64.ts';
import type { CodedBytes, CodedSlots } from './types.ts';

/** The frequencies of a code sum to this. */
export const CODE_BITS = 12;
const CODE_TOTAL = 1 << CODE_BITS;
/** Below this the decoder takes in another byte. */
export const CODE_FLOOR = 1 << 23;
/** A gap between slots that goes on in the next symbol. */
export const GAP_GOES_ON = 255;

/** The symbols of an rANS code. Throws a `RangeError` that names what is wrong where the code is damaged. */
export function decodeBytes({ count, frequencies, bytes }: CodedBytes): Uint8Array {
  const symbolAt = new Uint8Array(CODE_TOTAL);
  const starts = new Int32Array(frequencies.length);
  let total = 0;
  for (const [symbol, frequency] of frequencies.entries()) {
    starts[symbol] = total;
    symbolAt.fill(symbol, total, total + frequency);
    total += frequency;
  }
  if (count > 0 && total !== CODE_TOTAL)
    throw new RangeError(`Grammar: frequencies sum to ${total}, not ${CODE_TOTAL}`);
  const widths = Int32Array.from(frequencies);
  const code = decodeBase64(bytes);
  const symbols = new Uint8Array(count);
  let at = 4;
  let state = ((code[0] ?? 0) << 24) | ((code[1] ?? 0) << 16) | ((code[2] ?? 0) << 8) | (code[3] ?? 0);
  for (let index = 0; index < count; index += 1) {
    const low = state & (CODE_TOTAL - 1);
    const symbol = symbolAt[low] ?? 0;
    symbols[index] = symbol;
    state = Math.imul(widths[symbol] ?? 0, state >>> CODE_BITS) + low - (starts[symbol] ?? 0);
    while (state < CODE_FLOOR && at < code.length) {
      state = (state << 8) | (code[at] ?? 0);
      at += 1;
    }
  }
  if (at !== code.length || (count > 0 && state !== CODE_FLOOR))
    throw new RangeError('Grammar: a code does not end where it should');
  return symbols;
}

/** Slots in ascending order from the gaps between them. */
export function decodeSlots(coded: CodedSlots): Int32Array {
  const gaps = decodeBytes(coded);
  const slots = new Int32Array(gaps.length);
  let count = 0;
  let slot = -1;
  for (const gap of gaps) {
    slot += gap;
    if (gap === GAP_GOES_ON) continue;
    slots[count] = slot;
    count += 1;
  }
  return slots.subarray(0, count);
}
