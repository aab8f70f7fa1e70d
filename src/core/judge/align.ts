import type { English } from '../knowledge/english.ts';
import type { NameIndex } from '../names/name-index.ts';
import { relateNames } from '../names/name-relation.ts';
import type { Statement, Term } from '../statement/statement.ts';
import { compareQuantities } from '../text/quantities.ts';
import { compareTimes } from '../text/times.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import { coverageOf } from './coverage.ts';

const SYNONYM = 0.85;
const KIND_OF = 0.7;
const RELATED_NAME = 0.5;
const BY_CONTEXT = 0.6;
/** Vectors of unrelated words reach this cosine by chance; what lies above is stretched to 0 … 0.75. */
const CHANCE_COSINE = 0.35;
const BEST_BY_VECTOR = 0.75;

export interface Aligner {
  align(page: Statement, source: Statement): Alignment;
}

export function createAligner(
  english: English,
  names: NameIndex,
  areOpposites: (one: string, other: string) => boolean,
): Aligner {
  const words = new Map<string, Map<string, number>>();
  const wordLikeness = (one: string, other: string): number => {
    if (one === other) return 1;
    let row = words.get(one);
    if (row === undefined) {
      // The cache is for the words of a few articles; past that it starts afresh.
      if (words.size > 3_000) words.clear();
      row = new Map();
      words.set(one, row);
    }
    let likeness = row.get(other);
    if (likeness === undefined) {
      likeness = likenessOfStems(one, other, english, areOpposites);
      row.set(other, likeness);
    }
    return likeness;
  };
  return {
    align(page, source) {
      const ofPage: { term: number; likeness: number }[] = page.terms.map(() => ({ term: -1, likeness: 0 }));
      const ofSource = source.terms.map((term, index) => {
        const best = { term: -1, likeness: 0 };
        for (const [at, other] of page.terms.entries()) {
          const likeness = likenessOf(other, term, names, wordLikeness);
          if (likeness > best.likeness) {
            best.term = at;
            best.likeness = likeness;
          }
          const back = ofPage[at];
          if (back !== undefined && likeness > back.likeness) {
            back.term = index;
            back.likeness = likeness;
          }
        }
        return best;
      });
      nameFromContext(page, source, ofPage, names);
      nameFromContext(source, page, ofSource, names);
      return {
        page,
        source,
        ofPage,
        ofSource,
        pageCoverage: coverageOf(page, ofPage),
        sourceCoverage: coverageOf(source, ofSource),
      };
    },
  };
}

/** A name that the other statement leaves to its context ("She", "the airline") is there, if less surely. */
function nameFromContext(
  statement: Statement,
  other: Statement,
  matches: { term: number; likeness: number }[],
  names: NameIndex,
): void {
  if (other.context.length === 0) return;
  for (const [index, term] of statement.terms.entries()) {
    const match = matches[index];
    if (term.kind !== 'name' || match === undefined || match.likeness >= MATCHED) continue;
    if (other.context.some((mention) => relateNames(term.mention, mention, names) === 'same')) {
      match.term = -1;
      match.likeness = BY_CONTEXT;
    }
  }
}

function likenessOf(page: Term, source: Term, names: NameIndex, words: (one: string, other: string) => number): number {
  if (page.kind === 'word' && source.kind === 'word') return words(page.stem, source.stem);
  if (page.kind === 'name' && source.kind === 'name') {
    const relation = relateNames(page.mention, source.mention, names);
    return relation === 'same' ? 1 : relation === 'related' ? RELATED_NAME : 0;
  }
  if (page.kind === 'quantity' && source.kind === 'quantity') {
    const relation = compareQuantities(page.quantity, source.quantity);
    return relation === 'equal' ? 1 : relation === 'compatible' ? 0.8 : 0;
  }
  if (page.kind === 'time' && source.kind === 'time') {
    const relation = compareTimes(page.time, source.time);
    return relation === 'same' ? 1 : relation === 'contains' ? 0.9 : relation === 'overlaps' ? 0.6 : 0;
  }
  return 0;
}

function likenessOfStems(
  one: string,
  other: string,
  english: English,
  areOpposites: (one: string, other: string) => boolean,
): number {
  if (areOpposites(one, other)) return 0;
  if (english.areSynonyms(one, other)) return SYNONYM;
  if (english.isKindOf(one, other) || english.isKindOf(other, one)) return KIND_OF;
  const cosine = english.likeness(one, other);
  return cosine <= CHANCE_COSINE ? 0 : ((cosine - CHANCE_COSINE) / (1 - CHANCE_COSINE)) * BEST_BY_VECTOR;
}
