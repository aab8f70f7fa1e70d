import type { English } from '../knowledge/english.ts';
import { KIND_OF, SYNONYM as SYNONYM_OF } from '../knowledge/word-relations.ts';
import type { NameIndex, NameMention } from '../names/name-index.ts';
import { relateNames } from '../names/name-relation.ts';
import type { Statement, Term } from '../statement/statement.ts';
import { compareQuantities } from '../text/quantities.ts';
import { compareTimes } from '../text/times.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import { coverageOf } from './coverage.ts';
import { type LikenessColumn, rememberColumns } from './likeness-columns.ts';
import { rememberPairs } from './pair-cache.ts';
import { areOfTwoKinds, createTermSymbols, isName, type StatementSymbols, type TermSymbols } from './term-symbols.ts';

const SYNONYM = 0.85;
const KIND = 0.7;
const RELATED_NAME = 0.5;
const BY_CONTEXT = 0.6;
/** Vectors of unrelated words reach this cosine by chance; what lies above is stretched to 0 … 0.75. */
const CHANCE_COSINE = 0.35;
const BEST_BY_VECTOR = 0.75;
/** Words and names of some articles; past that everything remembered starts afresh. */
const MOST_SYMBOLS = 100_000;

export interface Aligner {
  align(page: Statement, source: Statement): Alignment;
}

type AreOpposites = (one: string, other: string) => boolean;

export function createAligner(english: English, names: NameIndex, areOpposites: AreOpposites): Aligner {
  let memory = createMemory(english, names, areOpposites);
  return {
    align(page, source) {
      if (memory.symbols.count() > MOST_SYMBOLS) memory = createMemory(english, names, areOpposites);
      const { symbols, likenessOf, columnOf } = memory;
      const pageSymbols = symbols.of(page);
      const sourceSymbols = symbols.of(source);
      const ofPage = page.terms.map(() => ({ term: -1, likeness: 0 }));
      const ofSource = source.terms.map((term, index) => {
        const symbol = sourceSymbols.terms[index] ?? -1;
        return likestOf(index, symbol < 0 ? columnOfValue(page, term) : columnOf(pageSymbols, symbol), ofPage);
      });
      nameFromContext(pageSymbols, sourceSymbols, ofPage, likenessOf);
      nameFromContext(sourceSymbols, pageSymbols, ofSource, likenessOf);
      if (sourceSymbols.hasFreePronoun && !pageSymbols.hasFreePronoun) nameOfPronoun(page, ofPage);
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

interface FreeMatch {
  term: number;
  likeness: number;
}

/** The page's term that is most like a term of the source; where that is the likest so far, the page's term is told. */
function likestOf(index: number, column: LikenessColumn, ofPage: readonly FreeMatch[]): FreeMatch {
  const best = { term: -1, likeness: 0 };
  for (let at = 0; at < column.length; at += 1) {
    const likeness = column[at] ?? 0;
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
}

type Likeness = (page: number, source: number) => number;

/** Words and names that were met, and how alike they are. */
interface Memory {
  readonly symbols: TermSymbols;
  readonly likenessOf: Likeness;
  readonly columnOf: ReturnType<typeof rememberColumns>;
}

function createMemory(english: English, names: NameIndex, areOpposites: AreOpposites): Memory {
  const symbols = createTermSymbols(english);
  const remembered = rememberPairs((one, other) =>
    isName(one)
      ? likenessOfNames(symbols.mentionOf(one), symbols.mentionOf(other), names)
      : likenessOfWords(one, other, symbols, english, areOpposites),
  );
  const likenessOf: Likeness = (page, source) =>
    page === source ? 1 : areOfTwoKinds(page, source) ? 0 : remembered(page, source);
  return { symbols, likenessOf, columnOf: rememberColumns(likenessOf) };
}

/** A name that the other statement leaves to its context ("She", "the airline") is there, if less surely. */
function nameFromContext(
  statement: StatementSymbols,
  other: StatementSymbols,
  matches: readonly FreeMatch[],
  likenessOf: Likeness,
): void {
  if (other.context.length === 0) return;
  for (const [index, match] of matches.entries()) {
    const symbol = statement.terms[index] ?? -1;
    if (symbol < 0 || !isName(symbol) || match.likeness >= MATCHED) continue;
    if (other.context.some((mention) => likenessOf(symbol, mention) === 1)) {
      match.term = -1;
      match.likeness = BY_CONTEXT;
    }
  }
}

/**
 * "He", of whom nothing else is said, is whom the other statement names first, unless that name stands here as well. Places
 * are spoken of only where they come before all else.
 */
function nameOfPronoun({ terms }: Statement, matches: readonly FreeMatch[]): void {
  const index = terms.findIndex((term, at) => term.kind === 'name' && (at === 0 || term.mention.kind !== 'place'));
  const match = index < 0 ? undefined : matches[index];
  if (match === undefined || match.likeness >= MATCHED) return;
  match.term = -1;
  match.likeness = BY_CONTEXT;
}

function columnOfValue({ terms }: Statement, value: Term): LikenessColumn {
  return terms.map((term) => likenessOfValues(term, value));
}

/** Values are alike only to values of their sort. */
export function likenessOfValues(page: Term | undefined, source: Term | undefined): number {
  if (page?.kind === 'quantity' && source?.kind === 'quantity') {
    const relation = compareQuantities(page.quantity, source.quantity);
    return relation === 'equal' ? 1 : relation === 'compatible' ? 0.8 : 0;
  }
  if (page?.kind === 'time' && source?.kind === 'time') {
    const relation = compareTimes(page.time, source.time);
    return relation === 'same' ? 1 : relation === 'contains' ? 0.9 : relation === 'overlaps' ? 0.6 : 0;
  }
  return 0;
}

export function likenessOfNames(
  one: NameMention | undefined,
  other: NameMention | undefined,
  names: NameIndex,
): number {
  const relation = one === undefined || other === undefined ? 'different' : relateNames(one, other, names);
  return relation === 'same' ? 1 : relation === 'related' ? RELATED_NAME : 0;
}

/** Opposites are never alike, whatever else they are to each other. */
export function likenessOfWords(
  one: number,
  other: number,
  symbols: TermSymbols,
  { relations, likenessOfRows }: English,
  areOpposites: AreOpposites,
): number {
  const from = symbols.rowOf(one);
  const to = symbols.rowOf(other);
  const there = relations.between(from, to);
  const either = there | relations.between(to, from);
  const cosine = likenessOfRows(from, to);
  const likeness =
    (there & SYNONYM_OF) !== 0
      ? SYNONYM
      : (either & KIND_OF) !== 0
        ? KIND
        : cosine <= CHANCE_COSINE
          ? 0
          : ((cosine - CHANCE_COSINE) / (1 - CHANCE_COSINE)) * BEST_BY_VECTOR;
  return likeness > 0 && areOpposites(symbols.stemOf(one), symbols.stemOf(other)) ? 0 : likeness;
}
