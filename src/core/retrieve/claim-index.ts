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
      if (words.size === 0) return [];
      const likenesses = meanings.likenesses(sentence);
      const most = Math.max(...words.values());
      const scoreOf = (index: number): number =>
        ((1 - MEANING_SHARE) * (words.get(index) ?? 0)) / most + MEANING_SHARE * (likenesses[index] ?? 0);
      return ofClaim
        .map((own, claim) => ({ claim, own, score: Math.max(...own.map(scoreOf)) }))
        .sort((one, other) => other.score - one.score || one.claim - other.claim)
        .slice(0, CANDIDATES)
        .map(({ claim, own }) => {
          const nearest = own
            .map((index) => ({ index, score: scoreOf(index) }))
            .sort((one, other) => other.score - one.score || one.index - other.index)
            .flatMap(({ index }) => statements[index] ?? []);
          return {
            claim,
            lexical: Math.max(...own.map((index) => words.get(index) ?? 0)) / (terms.length * REACHED_BY_A_TERM),
            meaning: Math.max(...own.map((index) => likenesses[index] ?? 0)),
            wordings: nearestOf(nearest, 'wording'),
            foils: nearestOf(nearest, 'foil'),
          };
        });
    },
  };
}

/** BM25 gives about three for a term that agrees: the most that so many terms could reach. */
const REACHED_BY_A_TERM = 3;

function nearestOf(nearest: readonly IndexedStatement[], sort: IndexedStatement['sort']): Statement[] {
  return nearest
    .filter((indexed) => indexed.sort === sort)
    .slice(0, STATEMENTS_OF_A_SORT)
    .map(({ statement }) => statement());
}
