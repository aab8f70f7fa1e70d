import Fuse from 'fuse.js';

/** Shorter words have too many neighbours by a letter. */
const SHORTEST = 5;
/** Fuse's score is 0 for the same word and 1 for nothing in common: two letters wrong in eight still pass. */
const WORST_SCORE = 0.34;

/** Finds the word of a vocabulary that a misspelt one stands for. */
export interface FuzzyWords {
  /** The word meant, in lower case, or null if there is none near enough or two are as near. */
  correct(lower: string): string | null;
}

/**
 * The fuzzy part is Fuse.js's: single terms that the vocabulary doesn't know literally. Whole sentences are not its job
 * (ARCHITECTURE.md has the figures).
 */
export function createFuzzyWords(vocabulary: Iterable<string>): FuzzyWords {
  const words = [...new Set(vocabulary)].filter((word) => word.length >= SHORTEST).sort();
  const known = new Set(words);
  const fuse = new Fuse(words, { includeScore: true, threshold: WORST_SCORE, distance: 20, minMatchCharLength: 2 });
  const corrected = new Map<string, string | null>();
  return {
    correct(lower) {
      if (lower.length < SHORTEST || known.has(lower)) return null;
      const before = corrected.get(lower);
      if (before !== undefined) return before;
      const found = fuse
        .search(lower, { limit: 3 })
        .filter(({ item }) => Math.abs(item.length - lower.length) <= 2 && item.slice(0, 1) === lower.slice(0, 1));
      const [first, second] = found;
      const isClear = first !== undefined && (second === undefined || (second.score ?? 1) - (first.score ?? 1) > 0.02);
      const word = isClear ? first.item : null;
      // A hostile page could bring any number of strange words.
      if (corrected.size > 5_000) corrected.clear();
      corrected.set(lower, word);
      return word;
    },
  };
}
