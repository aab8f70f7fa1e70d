import type { English } from '../knowledge/english.ts';
import type { Statement } from '../statement/statement.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { cosine, meaningOf } from './meaning.ts';
import { queryTerms } from './query-terms.ts';

/** A way a claim is put, or what it rules out, as it is looked for. */
export interface IndexedStatement {
  /** Index of the claim it belongs to. */
  readonly claim: number;
  readonly sort: 'wording' | 'foil' | 'quote';
  readonly statement: Statement;
}

/** A claim that a sentence may be about. */
export interface Candidate {
  readonly claim: number;
  /** BM25 of its best statement, as a share of what the sentence could reach at best; 0 to about 1. */
  readonly lexical: number;
  /** Cosine of its best statement with the sentence. */
  readonly meaning: number;
  /** Those of its wordings and foils that came nearest, best first. */
  readonly wordings: readonly Statement[];
  readonly foils: readonly Statement[];
}

export interface ClaimIndex {
  /** Claims that may be spoken of, likeliest first. Empty where not a single term is shared. */
  retrieve(sentence: Statement): Candidate[];
}

/** The deciding claim is among this many in 97 of 100 labelled sentences. */
const CANDIDATES = 8;
/** Statements of one sort that are aligned with the sentence: the very nearest is found by alignment. */
const STATEMENTS_OF_A_SORT = 3;
/** How the two scores go together; meaning alone finds what shares no word, but also what is merely of the same field. */
const MEANING_SHARE = 0.45;

interface Found {
  readonly claim: number;
  score: number;
  lexical: number;
  meaning: number;
  readonly statements: { readonly indexed: IndexedStatement; readonly score: number }[];
}

export function createClaimIndex(statements: readonly IndexedStatement[], english: English): ClaimIndex {
  const lexical = createLexicalIndex(statements.map(({ statement }) => queryTerms(statement)));
  const meanings = statements.map(({ statement }) => meaningOf(statement, english));
  return {
    retrieve(sentence) {
      const terms = queryTerms(sentence);
      const scores = lexical.search(terms);
      if (scores.size === 0) return [];
      const meaning = meaningOf(sentence, english);
      const best = Math.max(...scores.values());
      const claims = new Map<number, Found>();
      for (const [index, indexed] of statements.entries()) {
        const words = scores.get(index) ?? 0;
        const likeness = Math.max(0, cosine(meaning, meanings[index] ?? meaning));
        const score = ((1 - MEANING_SHARE) * words) / best + MEANING_SHARE * likeness;
        let claim = claims.get(indexed.claim);
        if (claim === undefined) {
          claim = { claim: indexed.claim, score: 0, lexical: 0, meaning: 0, statements: [] };
          claims.set(indexed.claim, claim);
        }
        claim.statements.push({ indexed, score });
        claim.score = Math.max(claim.score, score);
        claim.lexical = Math.max(claim.lexical, words);
        claim.meaning = Math.max(claim.meaning, likeness);
      }
      return [...claims.values()]
        .sort((one, other) => other.score - one.score || one.claim - other.claim)
        .slice(0, CANDIDATES)
        .map((found) => candidateFrom(found, terms.length));
    },
  };
}

/** BM25 gives about three for a term that agrees: the most that so many terms could reach. */
const REACHED_BY_A_TERM = 3;

function candidateFrom(found: Found, terms: number): Candidate {
  const nearest = found.statements.sort((one, other) => other.score - one.score);
  const ofSort = (sort: IndexedStatement['sort']): Statement[] =>
    nearest
      .filter(({ indexed }) => indexed.sort === sort)
      .slice(0, STATEMENTS_OF_A_SORT)
      .map(({ indexed }) => indexed.statement);
  return {
    claim: found.claim,
    lexical: found.lexical / (terms * REACHED_BY_A_TERM),
    meaning: found.meaning,
    wordings: ofSort('wording'),
    foils: ofSort('foil'),
  };
}
