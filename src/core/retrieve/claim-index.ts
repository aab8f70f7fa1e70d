import type { English } from '../knowledge/english.ts';
import type { Statement } from '../statement/statement.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { cosine, meaningOf } from './meaning.ts';
import { queryTerms } from './query-terms.ts';

/** A way a claim is put, or what it rules out, as it is looked for. */
export interface IndexedStatement {
  /** Index of the claim it belongs to. */
  readonly claim: number;
  readonly statement: Statement;
}

/** A claim that a sentence may be about. */
export interface Candidate {
  readonly claim: number;
  /** BM25 of its best statement, as a share of what the sentence could reach at best; 0 to about 1. */
  readonly lexical: number;
  /** Cosine of its best statement with the sentence. */
  readonly meaning: number;
  /** Indexes of its statements that came near, best first. */
  readonly statements: readonly number[];
}

export interface ClaimIndex {
  /** Claims that may be spoken of, likeliest first. Empty where not a single term is shared. */
  retrieve(sentence: Statement): Candidate[];
  readonly statements: readonly IndexedStatement[];
}

export const CANDIDATES = 8;
const STATEMENTS_PER_CLAIM = 4;
/** How the two scores go together; meaning alone finds what shares no word, but also what is merely of the same field. */
const MEANING_SHARE = 0.45;

export function createClaimIndex(statements: readonly IndexedStatement[], english: English): ClaimIndex {
  const lexical = createLexicalIndex(statements.map(({ statement }) => queryTerms(statement)));
  const meanings = statements.map(({ statement }) => meaningOf(statement, english));
  return {
    statements,
    retrieve(sentence) {
      const scores = lexical.search(queryTerms(sentence));
      if (scores.size === 0) return [];
      const meaning = meaningOf(sentence, english);
      const best = Math.max(...scores.values());
      const byClaim = new Map<number, { score: number; lexical: number; meaning: number; statements: [number, number][] }>();
      for (const [index, indexed] of statements.entries()) {
        const words = (scores.get(index) ?? 0) / best;
        const likeness = Math.max(0, cosine(meaning, meanings[index] ?? meaning));
        const score = (1 - MEANING_SHARE) * words + MEANING_SHARE * likeness;
        let claim = byClaim.get(indexed.claim);
        if (claim === undefined) {
          claim = { score: 0, lexical: 0, meaning: 0, statements: [] };
          byClaim.set(indexed.claim, claim);
        }
        claim.statements.push([index, score]);
        if (score > claim.score) claim.score = score;
        claim.lexical = Math.max(claim.lexical, scores.get(index) ?? 0);
        claim.meaning = Math.max(claim.meaning, likeness);
      }
      const possible = queryTerms(sentence).length * 3;
      return [...byClaim.entries()]
        .sort((one, other) => other[1].score - one[1].score || one[0] - other[0])
        .slice(0, CANDIDATES)
        .map(([claim, found]) => ({
          claim,
          lexical: found.lexical / Math.max(1, possible),
          meaning: found.meaning,
          statements: found.statements
            .sort((one, other) => other[1] - one[1] || one[0] - other[0])
            .slice(0, STATEMENTS_PER_CLAIM)
            .map(([index]) => index),
        }));
    },
  };
}
