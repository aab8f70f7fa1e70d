import { type Match, NO_MATCH } from './alignment.ts';
import type { StatementSymbols } from './term-symbols.ts';

/** How alike a statement's terms are to one term of another statement. */
export interface LikenessColumn {
  /** The likest of them, the first of equals. */
  readonly best: Match;
  /** Indexes of those that are like it at all, which are few, and how alike each is. */
  readonly terms: readonly number[];
  readonly likenesses: readonly number[];
}

/** Asks for each of so many terms how alike it is. */
export function likenessColumn(count: number, likenessOf: (term: number) => number): LikenessColumn {
  const terms: number[] = [];
  const likenesses: number[] = [];
  let likest = -1;
  let most = 0;
  for (let term = 0; term < count; term += 1) {
    const likeness = likenessOf(term);
    if (likeness <= 0) continue;
    terms.push(term);
    likenesses.push(likeness);
    if (likeness <= most) continue;
    likest = term;
    most = likeness;
  }
  return { best: likest < 0 ? NO_MATCH : { term: likest, likeness: most }, terms, likenesses };
}

/**
 * Columns of whatever sort. One sentence after the other is laid beside dozens of statements that have many words in common:
 * how its terms stand to each word is put together once for all of them.
 */
export function rememberColumns<Column extends object>(
  columnFor: (page: StatementSymbols, symbol: number) => Column,
): (page: StatementSymbols, symbol: number) => Column {
  let last: StatementSymbols | null = null;
  let columns = new Map<number, Column>();
  return (page, symbol) => {
    if (page !== last) {
      last = page;
      columns = new Map();
    }
    let column = columns.get(symbol);
    if (column === undefined) {
      column = columnFor(page, symbol);
      columns.set(symbol, column);
    }
    return column;
  };
}
