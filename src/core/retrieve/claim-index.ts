import type { English } from '../knowledge/english.ts';
import type { Scan } from '../statement/scan.ts';
import type { Statement } from '../statement/statement.ts';
import { createLexicalIndex } from './lexical-index.ts';
import { createMeanings, type Direction } from './meanings.ts';
import { queryTerms, saidTerms } from './query-terms.ts';
import { createShortlist } from './shortlist.ts';
import { createWordUses, type WordUse } from './word-use.ts';

/** A way a claim is put, what it rules out, or a quote of its evidence for or against it, as it is looked for. */
export interface IndexedStatement {
  /** Index of the claim it belongs to. */
  readonly claim: number;
  readonly sort: 'wording' | 'foil' | 'quote' | 'denial';
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
  /** How the sentence's words are used by all of them; null where it has no foils. */
  readonly use: WordUse | null;
}

export interface ClaimIndex {
  /** Claims that may be spoken of, likeliest first. Empty where not a single term is shared. */
  retrieve(sentence: Scan): Candidate[];
}

/** The deciding claim is among this many in nearly all labelled sentences that have one (training reports in how many). */
const CANDIDATES = 6;
/** Statements of one sort that are aligned with the sentence: the very nearest is found by alignment. */
const STATEMENTS_OF_A_SORT = 2;
/** So many claims by their words alone tell what a claim has to reach. */
const LOOKED_AT_FIRST = 12;
/** How the two scores go together; meaning alone finds what shares no word, but also what is merely of the same field. */
const MEANING_SHARE = 0.45;
/** Single precision errs by less. */
const ROUNDING = 1e-5;

/** A sentence as it is looked for. */
interface Query {
  /** BM25 of each statement. */
  readonly words: Float32Array;
  /** The greatest of each claim's, and of all, above 0. */
  readonly wordsOfClaims: Float32Array;
  readonly most: number;
  readonly direction: Direction;
  readonly said: ReadonlySet<string>;
}

export function createClaimIndex(
  statements: readonly IndexedStatement[],
  scan: (text: string) => Scan,
  english: English,
): ClaimIndex {
  const meanings = createMeanings(statements.length, english);
  // No scan is kept: all of them would be the greater part of what the engine holds in memory.
  const uses = createWordUses();
  const isTold = statements.some(({ sort }) => sort === 'foil');
  const terms = statements.map(({ claim, sort, text }, row) => {
    const scanned = scan(text);
    meanings.put(row, scanned);
    if (isTold && sort !== 'denial') uses.count(claim, sort === 'foil', saidTerms(scanned));
    return queryTerms(scanned);
  });
  const lexical = createLexicalIndex(terms);
  const firsts = firstStatements(statements);
  const claims = firsts.length - 1;

  /** The claim's best score, if it reaches `least`; else some score below that. */
  const bestScore = ({ words, most, direction }: Query, claim: number, least: number): number => {
    const end = firsts[claim + 1] ?? 0;
    let best = 0;
    let reach = Math.max(0, least);
    let leastWords = wordsNeeded(reach, most);
    for (let statement = firsts[claim] ?? 0; statement < end; statement += 1) {
      const shared = words[statement] ?? 0;
      if (shared < leastWords) continue;
      const ofWords = wordScore(shared, most);
      const meaning = meanings.likeness(direction, statement, (reach - ofWords) / MEANING_SHARE);
      const score = Math.fround(ofWords + MEANING_SHARE * meaning);
      if (score <= best) continue;
      best = score;
      if (best <= reach) continue;
      reach = best;
      leastWords = wordsNeeded(reach, most);
    }
    return best;
  };

  /**
   * The likeliest claims, best first. Those that share most words are looked at first: after them the rest can mostly be
   * passed over.
   */
  const likeliestClaims = (query: Query): number[] => {
    const { wordsOfClaims, most } = query;
    const shortlist = createShortlist(CANDIDATES);
    const begin = createShortlist(LOOKED_AT_FIRST);
    for (let claim = 0; claim < claims; claim += 1) begin.offer(claim, wordsOfClaims[claim] ?? 0);
    const first = begin.best();
    for (const claim of first) shortlist.offer(claim, bestScore(query, claim, shortlist.least()));
    for (let claim = 0; claim < claims; claim += 1) {
      const least = shortlist.least();
      if ((wordsOfClaims[claim] ?? 0) < wordsNeeded(least, most) || first.includes(claim)) continue;
      shortlist.offer(claim, bestScore(query, claim, least));
    }
    return shortlist.best();
  };

  const statementsAt = (indexes: readonly number[]): Statement[] => {
    const found: Statement[] = [];
    for (const index of indexes) {
      const indexed = statements[index];
      if (indexed !== undefined) found.push(indexed.statement());
    }
    return found;
  };

  const candidateOf = ({ words, most, direction, said }: Query, claim: number): Candidate => {
    const nearest = { wording: createShortlist(STATEMENTS_OF_A_SORT), foil: createShortlist(STATEMENTS_OF_A_SORT) };
    const end = firsts[claim + 1] ?? 0;
    let meaning = 0;
    for (let index = firsts[claim] ?? 0; index < end; index += 1) {
      const sort = statements[index]?.sort ?? 'quote';
      const shortlist = sort === 'wording' || sort === 'foil' ? nearest[sort] : null;
      const ofWords = wordScore(words[index] ?? 0, most);
      // What is neither the nearest in meaning nor gets a place need not be worked out.
      const least = shortlist === null ? meaning : Math.min(meaning, (shortlist.least() - ofWords) / MEANING_SHARE);
      const likeness = meanings.likeness(direction, index, least);
      if (likeness > meaning) meaning = likeness;
      shortlist?.offer(index, Math.fround(ofWords + MEANING_SHARE * likeness));
    }
    return {
      claim,
      meaning,
      wordings: statementsAt(nearest.wording.best()),
      foils: statementsAt(nearest.foil.best()),
      use: uses.ofClaim(claim, said),
    };
  };

  return {
    retrieve(sentence) {
      const words = lexical.search(queryTerms(sentence));
      const wordsOfClaims = greatestOfEach(words, firsts);
      const most = wordsOfClaims.reduce((one, other) => Math.max(one, other), 0);
      if (most === 0) return [];
      const query = { words, wordsOfClaims, most, direction: meanings.towards(sentence), said: saidTerms(sentence) };
      return likeliestClaims(query).map((claim) => candidateOf(query, claim));
    },
  };
}

/** What shared words count for, beside the statement that shares most. */
function wordScore(words: number, most: number): number {
  return ((1 - MEANING_SHARE) * words) / most;
}

/** What a statement has to share, for no meaning makes up for more than its share of the score. */
function wordsNeeded(score: number, most: number): number {
  return ((score - MEANING_SHARE - ROUNDING) * most) / (1 - MEANING_SHARE);
}

/** The index of each claim's first statement, for they stand claim by claim, and behind the last how many there are. */
function firstStatements(statements: readonly IndexedStatement[]): Int32Array {
  const claims = (statements.at(-1)?.claim ?? -1) + 1;
  const firsts = new Int32Array(claims + 1);
  for (const { claim } of statements) firsts[claim + 1] = (firsts[claim + 1] ?? 0) + 1;
  for (let claim = 0; claim < claims; claim += 1) firsts[claim + 1] = (firsts[claim + 1] ?? 0) + (firsts[claim] ?? 0);
  return firsts;
}

/** Of the values of all statements the greatest of each claim's. */
function greatestOfEach(values: Float32Array, firsts: Int32Array): Float32Array {
  const greatest = new Float32Array(firsts.length - 1);
  for (let claim = 0; claim < greatest.length; claim += 1) {
    const end = firsts[claim + 1] ?? 0;
    let most = 0;
    for (let at = firsts[claim] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      if (value > most) most = value;
    }
    greatest[claim] = most;
  }
  return greatest;
}
