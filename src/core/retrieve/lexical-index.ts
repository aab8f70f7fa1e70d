/** An inverted index with BM25 scores (Robertson and Zaragoza 2009) over documents given as lists of terms. */
export interface LexicalIndex {
  /** The score of every document; 0 for one that shares no term with the query. A term given twice counts once. */
  search(terms: Iterable<string>): Float32Array;
}

const K1 = 1.2;
/** Statements are short and of like length: length matters less than in documents. */
const B = 0.5;

/** The documents that have a term, and what it adds to the score of each. */
interface Posting {
  readonly documents: Int32Array;
  readonly gains: Float32Array;
}

export function createLexicalIndex(documents: readonly (readonly string[])[]): LexicalIndex {
  const counts = countTerms(documents);
  const total = documents.reduce((sum, terms) => sum + terms.length, 0);
  const average = total / documents.length || 1;
  const postings = new Map<string, Posting>();
  for (const [term, byDocument] of counts) {
    const rarity = Math.log(1 + (documents.length - byDocument.size + 0.5) / (byDocument.size + 0.5));
    const gainOf = ([document, count]: readonly [number, number]): number => {
      const length = documents[document]?.length ?? 0;
      return (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
    };
    postings.set(term, {
      documents: Int32Array.from(byDocument.keys()),
      gains: Float32Array.from([...byDocument].map(gainOf)),
    });
  }
  return {
    search(terms) {
      const scores = new Float32Array(documents.length);
      for (const term of new Set(terms)) {
        const posting = postings.get(term);
        if (posting === undefined) continue;
        for (let at = 0; at < posting.documents.length; at += 1) {
          const document = posting.documents[at] ?? 0;
          scores[document] = (scores[document] ?? 0) + (posting.gains[at] ?? 0);
        }
      }
      return scores;
    },
  };
}

function countTerms(documents: readonly (readonly string[])[]): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const [document, terms] of documents.entries()) {
    for (const term of terms) {
      let byDocument = counts.get(term);
      if (byDocument === undefined) {
        byDocument = new Map();
        counts.set(term, byDocument);
      }
      byDocument.set(document, (byDocument.get(document) ?? 0) + 1);
    }
  }
  return counts;
}
