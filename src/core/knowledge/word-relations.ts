import type { KnowledgeFile } from './types.ts';

/** What a word is to another, as bits. */
export const SYNONYM = 1;
export const ANTONYM = 2;
/** The first is a kind of the second. */
export const KIND_OF = 4;

/** Which stems are related, by their indexes in the knowledge file. */
export interface WordRelations {
  /** The bits of all relations of the first to the second; 0 where there is none, or where an index is -1. */
  between(one: number, other: number): number;
  /** Indexes of the stems of which this one is an antonym. */
  antonymsOf(index: number): number[];
}

/** All relations of a stem lie side by side: most stems have less than ten, so looking through them is quick. */
export function createWordRelations(file: KnowledgeFile, stems: number): WordRelations {
  const lists = [
    { pairs: file.synonyms, bit: SYNONYM, isMutual: true },
    { pairs: file.antonyms, bit: ANTONYM, isMutual: true },
    { pairs: file.broader, bit: KIND_OF, isMutual: false },
  ];
  const firsts = new Int32Array(stems + 1);
  const forEachPair = (visit: (one: number, other: number, bit: number) => void): void => {
    for (const { pairs, bit, isMutual } of lists) {
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        const one = pairs[at] ?? 0;
        const other = pairs[at + 1] ?? 0;
        visit(one, other, bit);
        if (isMutual) visit(other, one, bit);
      }
    }
  };
  forEachPair((one) => {
    firsts[one + 1] = (firsts[one + 1] ?? 0) + 1;
  });
  for (let at = 0; at < stems; at += 1) firsts[at + 1] = (firsts[at + 1] ?? 0) + (firsts[at] ?? 0);
  const others = new Int32Array(firsts[stems] ?? 0);
  const bits = new Uint8Array(others.length);
  const free = firsts.slice();
  forEachPair((one, other, bit) => {
    const at = free[one] ?? 0;
    others[at] = other;
    bits[at] = bit;
    free[one] = at + 1;
  });
  return {
    between(one, other) {
      if (one < 0) return 0;
      let found = 0;
      const end = firsts[one + 1] ?? 0;
      for (let at = firsts[one] ?? 0; at < end; at += 1) if (others[at] === other) found |= bits[at] ?? 0;
      return found;
    },
    antonymsOf(index) {
      const found: number[] = [];
      const end = firsts[index + 1] ?? 0;
      for (let at = firsts[index] ?? 0; at < end; at += 1) if (bits[at] === ANTONYM) found.push(others[at] ?? 0);
      return found;
    },
  };
}
