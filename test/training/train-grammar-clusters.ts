/** Puts words that are used alike into clusters, by the k-means of their vectors (on the sphere). */
import { readFileSync } from 'node:fs';
import { hashOfText, slotOfWord } from '../../src/core/grammar/hash.ts';

const ROUNDS = 12;

/** Cluster from 1 on by the slot of the word, ascending. */
export function readClusters(file: string, wordCount: number, clusterCount: number): Map<number, number> {
  const { words, vectors }: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const kept = words.filter((word) => /^[a-z][a-z.'&]*$/.test(word)).slice(0, wordCount);
  const rows = kept.map((word) => unit(vectors[word]?.slice(0, 100) ?? []));
  const numbers = kMeans(rows, clusterCount);
  const slots = new Map<number, number>();
  for (const [index, word] of kept.entries()) {
    const slot = slotOfWord(hashOfText(word, 0, word.length));
    // Of two words that share a slot, the more frequent stays.
    if (!slots.has(slot)) slots.set(slot, (numbers[index] ?? 0) + 1);
  }
  return new Map([...slots].sort(([one], [other]) => one - other));
}

/** The cluster of each row; it begins with the first rows, which are those of the most frequent words. */
function kMeans(rows: readonly Float32Array[], count: number): Int32Array {
  let centres = rows.slice(0, count * 5).filter((_, index) => index % 5 === 0);
  const numbers = new Int32Array(rows.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, row] of rows.entries()) numbers[index] = nearest(row, centres);
    const sums = centres.map((centre) => new Float32Array(centre.length));
    for (const [index, row] of rows.entries()) {
      const sum = sums[numbers[index] ?? 0];
      if (sum !== undefined) for (let i = 0; i < row.length; i += 1) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0);
    }
    centres = sums.map(unit);
  }
  return numbers;
}

function nearest(row: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let most = -2;
  for (const [index, centre] of centres.entries()) {
    let sum = 0;
    for (let i = 0; i < row.length; i += 1) sum += (row[i] ?? 0) * (centre[i] ?? 0);
    if (sum > most) {
      most = sum;
      best = index;
    }
  }
  return best;
}

function unit(values: ArrayLike<number>): Float32Array {
  const row = Float32Array.from(values);
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
  return row.map((value) => value / length);
}
