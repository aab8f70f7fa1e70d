import type { English } from '../knowledge/english.ts';
import type { Scan } from '../statement/scan.ts';

/** Where sentences point in the space of word vectors, row after row, to be compared by cosine. */
export interface Meanings {
  /** Cosine of the sentence with each row, none below 0; all 0 if no word of the sentence is known. */
  likenesses(sentence: Scan): Float32Array;
}

export function createMeanings(sentences: readonly Scan[], english: English): Meanings {
  const { dimensions } = english;
  const rows = new Float32Array(sentences.length * dimensions);
  for (const [index, sentence] of sentences.entries()) rows.set(directionOf(sentence, english), index * dimensions);
  return {
    likenesses(sentence) {
      const direction = directionOf(sentence, english);
      const found = new Float32Array(sentences.length);
      for (let index = 0; index < found.length; index += 1) {
        let sum = 0;
        const row = index * dimensions;
        for (let i = 0; i < dimensions; i += 1) sum += (direction[i] ?? 0) * (rows[row + i] ?? 0);
        found[index] = sum > 0 ? sum : 0;
      }
      return found;
    },
  };
}

/** The sum of the words' vectors, rare words counting more, made unit length; zeros where no word is known. */
function directionOf(sentence: Scan, english: English): Float32Array {
  const sum = new Float32Array(english.dimensions);
  for (const stem of sentence.stems) {
    const row = stem === '' ? -1 : english.indexOf(stem) * english.dimensions;
    if (row < 0) continue;
    const weight = english.weightOf(stem) ** 2;
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + weight * (english.vectors[row + i] ?? 0);
  }
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? sum : sum.map((value) => value / length);
}
