/** The middle one of some measurements; throws if there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Measures so many times, one after the other; the first round, in which everything is made ready, does not count. */
export async function medianOf(rounds: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round <= rounds; round += 1) values.push(await measure());
  return median(values.slice(1));
}
