/** As many pairs as an article and all that is near it bring. */
const BITS = 18;
/** Numbers stay below this, so that a pair of them is one exact number. */
const MOST = 1 << 26;

/**
 * Remembers what was worked out for pairs of whole numbers from 0 to 2^26. Each pair has one place, where a later pair may
 * take over: it never grows and never has to be emptied.
 */
export function rememberPairs(workOut: (one: number, other: number) => number): (one: number, other: number) => number {
  const pairs = new Float64Array(1 << BITS).fill(-1);
  const values = new Float64Array(1 << BITS);
  return (one, other) => {
    const pair = one * MOST + other;
    // Neighbouring numbers are scattered over the table by the golden ratio.
    const slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - BITS);
    if (pairs[slot] !== pair) {
      pairs[slot] = pair;
      values[slot] = workOut(one, other);
    }
    return values[slot] ?? 0;
  };
}
