import type { English } from '../knowledge/english.ts';
import type { Scan } from '../statement/scan.ts';
import type { Statement } from '../statement/statement.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { createMeanings } from './meanings.ts';
import { queryTerms } from './query-terms.ts';

/** A way a claim is put, what it rules out, or a quote of its evidence, as it is looked for. */
export interface IndexedStatement {
  /** Index of the claim it belongs to. */
  readonly claim: number;
  readonly sort: 'wording' | 'foil' | 'quote';
  readonly scan: Scan;
  /** The whole analysis, made when it is first needed: of thousands of statements an article needs some hundreds. */
  readonly statement: () => Statement;
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
  retrieve(sentence: Scan): Candidate[];
}

/** The deciding claim is among this many in 97 of 100 labelled sentences. */
const CANDIDATES = 8;
/** Statements of one sort that are aligned with the sentence: the very nearest is found by alignment. */
const STATEMENTS_OF_A_SORT = 3;
/** How the two scores go together; meaning alone finds what shares no word, but also what is merely of the same field. */
const MEANING_SHARE = 0.45;

export function createClaimIndex(statements: readonly IndexedStatement[], english: English): ClaimIndex {
  const scans = statements.map(({ scan }) => scan);
  const lexical = createLexicalIndex(scans.map(queryTerms));
  const meanings = createMeanings(scans, english);
  const ofClaim: number[][] = [];
  for (const [index, { claim }] of statements.entries()) {
    const own = ofClaim[claim];
    if (own === undefined) ofClaim[claim] = [index];
    else own.push(index);
  }
  return {
    retrieve(sentence) {
      const terms = queryTerms(sentence);
      const words = lexical.search(terms);
      const most = words.reduce((one, other) => Math.max(one, other), 0);
      if (most === 0) return [];
      const likenesses = meanings.likenesses(sentence);
      const scores = words.map(
        (score, index) => ((1 - MEANING_SHARE) * score) / most + MEANING_SHARE * (likenesses[index] ?? 0),
      );
      return ofClaim
        .map((own, claim) => ({ claim, own, score: greatest(own, scores) }))
        .sort((one, other) => other.score - one.score || one.claim - other.claim)
        .slice(0, CANDIDATES)
        .map(({ claim, own }) => {
          const nearest = [...own]
            .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
            .flatMap((index) => statements[index] ?? []);
          return {
            claim,
            lexical: greatest(own, words) / (terms.length * REACHED_BY_A_TERM),
            meaning: greatest(own, likenesses),
            wordings: nearestOf(nearest, 'wording'),
            foils: nearestOf(nearest, 'foil'),
          };
        });
    },
  };
}

function greatest(indexes: readonly number[], values: Float32Array): number {
  let most = 0;
  for (const index of indexes) most = Math.max(most, values[index] ?? 0);
  return most;
}

/** BM25 gives about three for a term that agrees: the most that so many terms could reach. */
const REACHED_BY_A_TERM = 3;

function nearestOf(nearest: readonly IndexedStatement[], sort: IndexedStatement['sort']): Statement[] {
  return nearest
    .filter((indexed) => indexed.sort === sort)
    .slice(0, STATEMENTS_OF_A_SORT)
    .map(({ statement }) => statement());
}
