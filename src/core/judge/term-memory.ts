import type { English } from '../knowledge/english.ts';
import { KIND_OF, SYNONYM as SYNONYM_OF } from '../knowledge/word-relations.ts';
import type { NameIndex, NameMention } from '../names/name-index.ts';
import { relateNames } from '../names/name-relation.ts';
import { type LikenessColumn, likenessColumn, rememberColumns } from './likeness-columns.ts';
import type { Opposites } from './opposites.ts';
import { rememberPairs } from './pair-cache.ts';
import {
  areOfTwoKinds,
  createTermSymbols,
  isName,
  MOST_SYMBOLS,
  type StatementSymbols,
  type TermSymbols,
} from './term-symbols.ts';

const SYNONYM = 0.85;
const KIND = 0.7;
const RELATED_NAME = 0.5;
/** Vectors of unrelated words reach this cosine by chance; what lies above is stretched to 0 … 0.75. */
const CHANCE_COSINE = 0.35;
const BEST_BY_VECTOR = 0.75;

/** Words and names that were met, how alike they are, and which are opposed. */
export interface TermMemory {
  readonly symbols: TermSymbols;
  /** Of two symbols, 0 to 1; 1 for the same. */
  likenessOf(page: number, source: number): number;
  /** How alike the page's words and names are to a symbol. */
  columnOf(page: StatementSymbols, symbol: number): LikenessColumn;
  /** Indexes of those of the page's words and names that are opposed to a symbol: antonyms, denials, other people or places. */
  opposedOf(page: StatementSymbols, symbol: number): readonly number[];
}

/** The memory to work with: it starts afresh when there are too many symbols in it, so it is asked for at every statement. */
export function createTermMemory(english: English, names: NameIndex, opposites: Opposites): () => TermMemory {
  let memory = createMemory(english, names, opposites);
  return () => {
    if (memory.symbols.count() > MOST_SYMBOLS) memory = createMemory(english, names, opposites);
    return memory;
  };
}

function createMemory(english: English, names: NameIndex, opposites: Opposites): TermMemory {
  const symbols = createTermSymbols(english);
  const remembered = rememberPairs((one, other) =>
    isName(one)
      ? likenessOfNames(symbols.mentionOf(one), symbols.mentionOf(other), names)
      : likenessOfWords(one, other, symbols, english, opposites),
  );
  const likenessOf = (page: number, source: number): number =>
    page === source ? 1 : areOfTwoKinds(page, source) ? 0 : remembered(page, source);
  const opposed = rememberPairs((one, other) =>
    Number(
      isName(one)
        ? areOtherNames(symbols.mentionOf(one), symbols.mentionOf(other), names)
        : areOpposedWords(symbols.stemOf(one), symbols.stemOf(other), opposites),
    ),
  );
  const columnOf = rememberColumns((page, symbol) =>
    likenessColumn(page.terms.length, (at) => {
      const term = page.terms[at] ?? -1;
      return term < 0 ? 0 : likenessOf(term, symbol);
    }),
  );
  const opposedOf = rememberColumns((page, symbol) => {
    const found: number[] = [];
    for (let at = 0; at < page.terms.length; at += 1) {
      const term = page.terms[at] ?? -1;
      if (term < 0 || term === symbol || areOfTwoKinds(term, symbol)) continue;
      if (opposed(term, symbol) === 1) found.push(at);
    }
    return found;
  });
  return { symbols, likenessOf, columnOf, opposedOf };
}

function likenessOfNames(one: NameMention | undefined, other: NameMention | undefined, names: NameIndex): number {
  const relation = one === undefined || other === undefined ? 'different' : relateNames(one, other, names);
  return relation === 'same' ? 1 : relation === 'related' ? RELATED_NAME : 0;
}

function areOtherNames(one: NameMention | undefined, other: NameMention | undefined, names: NameIndex): boolean {
  if (one === undefined || other === undefined) return false;
  return one.kind === other.kind && relateNames(one, other, names) === 'different';
}

/** Opposites are never alike, whatever else they are to each other. */
function likenessOfWords(
  one: number,
  other: number,
  symbols: TermSymbols,
  { relations, likenessOfRows }: English,
  { areOpposites }: Opposites,
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

function areOpposedWords(one: string, other: string, { areOpposites, areNegatives }: Opposites): boolean {
  return areOpposites(one, other) || areNegatives(one, other);
}
