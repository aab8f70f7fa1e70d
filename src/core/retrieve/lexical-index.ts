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
  const total = documents.reduce((sum, terms) => sum + terms.length, 0);
  const average = total / documents.length || 1;
  // What a document's length adds to the count of a term in the formula.
  const damping = Float64Array.from(documents, ({ length }) => K1 * (1 - B + (B * length) / average));
  const postings = new Map<string, Posting>();
  for (const [term, { found, counts }] of countTerms(documents)) {
    const rarity = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5));
    const gains = new Float32Array(found.length);
    for (let at = 0; at < gains.length; at += 1) {
      const count = counts[at] ?? 0;
      gains[at] = (rarity * count * (K1 + 1)) / (count + (damping[found[at] ?? 0] ?? 0));
    }
    postings.set(term, { documents: Int32Array.from(found), gains });
  }
  return {
    search(terms) {
      const scores = new Float32Array(documents.length);
      for (const term of new Set(terms)) {
        const posting = postings.get(term);
        if (posting !== undefined) addGains(posting, scores);
      }
      return scores;
    },
  };
}

function addGains({ documents, gains }: Posting, scores: Float32Array): void {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    scores[document] = (scores[document] ?? 0) + (gains[at] ?? 0);
  }
}

/** For each term the documents that have it, in order, and how often. */
function countTerms(
  documents: readonly (readonly string[])[],
): Map<string, { readonly found: number[]; readonly counts: number[] }> {
  const terms = new Map<string, { readonly found: number[]; readonly counts: number[] }>();
  for (const [document, own] of documents.entries()) {
    for (const term of own) {
      const known = terms.get(term);
      if (known === undefined) {
        terms.set(term, { found: [document], counts: [1] });
        continue;
      }
      const last = known.found.length - 1;
      if (known.found[last] === document) {
        known.counts[last] = (known.counts[last] ?? 0) + 1;
      } else {
        known.found.push(document);
        known.counts.push(1);
      }
    }
  }
  return terms;
}
