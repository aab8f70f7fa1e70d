import type { English } from '../knowledge/english.ts';
import type { Scan } from '../statement/scan.ts';
import type { Statement } from '../statement/statement.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { createMeanings, type Direction } from './meanings.ts';
import { queryTerms } from './query-terms.ts';
import { createShortlist } from './shortlist.ts';

/** A way a claim is put, what it rules out, or a quote of its evidence, as it is looked for. */
export interface IndexedStatement {
  /** Index of the claim it belongs to. */
  readonly claim: number;
  readonly sort: 'wording' | 'foil' | 'quote';
  readonly text: string;
  /** The whole analysis, made when it is first needed: of thousands of statements an article needs some hundreds. */
  readonly statement: () => Statement;
}

/** A claim that a sentence may be about. */
export interface Candidate {
  readonly claim: number;
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

/** The deciding claim is among this many in nearly all labelled sentences that have one (training reports in how many). */
const CANDIDATES = 6;
/** Statements of one sort that are aligned with the sentence: the very nearest is found by alignment. */
const STATEMENTS_OF_A_SORT = 2;
/** How the two scores go together; meaning alone finds what shares no word, but also what is merely of the same field. */
const MEANING_SHARE = 0.45;
/** What a sentence shares with every statement, before meanings are looked at. */
interface Query {
  /** BM25 of each statement. */
  readonly words: Float32Array;
  /** The greatest of them, above 0. */
  readonly most: number;
  readonly direction: Direction;
}

export function createClaimIndex(
  statements: readonly IndexedStatement[],
  scan: (text: string) => Scan,
  english: English,
): ClaimIndex {
  const meanings = createMeanings(statements.length, english);
  // No scan is kept: all of them would be the greater part of what the engine holds in memory.
  const terms = statements.map(({ text }, row) => {
    const scanned = scan(text);
    meanings.put(row, scanned);
    return queryTerms(scanned);
  });
  const lexical = createLexicalIndex(terms);
  const claims = statementsOfClaims(statements);

  const wordScore = ({ words, most }: Query, statement: number): number =>
    ((1 - MEANING_SHARE) * (words[statement] ?? 0)) / most;

  /** The claim's best score, if it reaches `least`; else some score below that. */
  const bestScore = (query: Query, own: readonly number[], least: number): number => {
    let best = 0;
    for (const statement of own) {
      const words = wordScore(query, statement);
      const missing = Math.max(best, least) - words;
      // No meaning can make up for more than its share.
      if (missing > MEANING_SHARE + ROUNDING) continue;
      const meaning = meanings.likeness(query.direction, statement, missing / MEANING_SHARE);
      best = Math.max(best, Math.fround(words + MEANING_SHARE * meaning));
    }
    return best;
  };

  /** The likeliest claims, best first. Those that share most words come first, so that the rest can be passed over soon. */
  const likeliestClaims = (query: Query): number[] => {
    const shortlist = createShortlist(CANDIDATES);
    const shared = claims.map((own) => greatest(own, query.words));
    const order = [...shared.keys()].sort((one, other) => (shared[other] ?? 0) - (shared[one] ?? 0));
    for (const claim of order) {
      // This one and all behind it share so few words that no meaning makes up for it.
      const most = ((1 - MEANING_SHARE) * (shared[claim] ?? 0)) / query.most + MEANING_SHARE;
      if (most + ROUNDING < shortlist.least()) break;
      shortlist.offer(claim, bestScore(query, claims[claim] ?? [], shortlist.least()));
    }
    return shortlist.best();
  };

  return {
    retrieve(sentence) {
      const terms = queryTerms(sentence);
      const words = lexical.search(terms);
      const most = words.reduce((one, other) => Math.max(one, other), 0);
      if (most === 0) return [];
      const query = { words, most, direction: meanings.towards(sentence) };
      return likeliestClaims(query).map((claim) => {
        const own = claims[claim] ?? [];
        const nearest = { wording: createShortlist(STATEMENTS_OF_A_SORT), foil: createShortlist(STATEMENTS_OF_A_SORT) };
        let meaning = 0;
        for (const index of own) {
          const likeness = meanings.likeness(query.direction, index, 0);
          meaning = Math.max(meaning, likeness);
          const sort = statements[index]?.sort;
          if (sort === undefined || sort === 'quote') continue;
          nearest[sort].offer(index, Math.fround(wordScore(query, index) + MEANING_SHARE * likeness));
        }
        const statementsOf = (indexes: readonly number[]): Statement[] =>
          indexes.flatMap((index) => statements[index]?.statement() ?? []);
        return {
          claim,
          meaning,
          wordings: statementsOf(nearest.wording.best()),
          foils: statementsOf(nearest.foil.best()),
        };
      });
    },
  };
}

/** Single precision errs by less. */
const ROUNDING = 1e-5;

/** For each claim the indexes of its statements. */
function statementsOfClaims(statements: readonly IndexedStatement[]): number[][] {
  const claims: number[][] = [];
  for (const [index, { claim }] of statements.entries()) {
    while (claims.length <= claim) claims.push([]);
    claims[claim]?.push(index);
  }
  return claims;
}

function greatest(indexes: readonly number[], values: Float32Array): number {
  let most = 0;
  for (const index of indexes) most = Math.max(most, values[index] ?? 0);
  return most;
}
