/** An inverted index with BM25 scores (Robertson and Zaragoza 2009) over documents given as lists of terms. */
export interface LexicalIndex {
  /** Scores of the documents that share a term with the query; a term given twice counts once. */
  search(terms: Iterable<string>): Map<number, number>;
  has(term: string): boolean;
}

const K1 = 1.2;
/** Statements are short and of like length: length matters less than in documents. */
const B = 0.5;

export function createLexicalIndex(documents: readonly (readonly string[])[]): LexicalIndex {
  const postings = new Map<string, Map<number, number>>();
  let total = 0;
  for (const [document, terms] of documents.entries()) {
    total += terms.length;
    for (const term of terms) {
      let posting = postings.get(term);
      if (posting === undefined) {
        posting = new Map();
        postings.set(term, posting);
      }
      posting.set(document, (posting.get(document) ?? 0) + 1);
    }
  }
  const average = documents.length === 0 ? 1 : total / documents.length || 1;
  return {
    search(terms) {
      const scores = new Map<number, number>();
      for (const term of new Set(terms)) {
        const posting = postings.get(term);
        if (posting === undefined) continue;
        const rarity = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5));
        for (const [document, count] of posting) {
          const length = documents[document]?.length ?? 0;
          const gain = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
          scores.set(document, (scores.get(document) ?? 0) + rarity * gain);
        }
      }
      return scores;
    },
    has: (term) => postings.has(term),
  };
}
