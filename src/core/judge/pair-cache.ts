/** As many pairs as an article and all that is near it bring. */
const BITS = 18;
/** Numbers stay below this, so that a pair of them is one exact number. */
const MOST = 1 << 26;

/**
 * Remembers what was worked out for pairs of whole numbers from 0 to 2^26. Each pair has one place, where a later pair may
 * take over: it never grows and never has to be emptied.
 */
export function rememberPairs(workOut: (one: number, other: number) => number): (one: number, other: number) => number {
  // Pair and value side by side: they are fetched together.
  const table = new Float64Array(2 << BITS).fill(-1);
  return (one, other) => {
    const pair = one * MOST + other;
    // Neighbouring numbers are scattered over the table by the golden ratio.
    const slot = ((Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - BITS)) << 1;
    if (table[slot] !== pair) {
      table[slot] = pair;
      table[slot + 1] = workOut(one, other);
    }
    return table[slot + 1] ?? 0;
  };
}
