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
 * The columns of words and names. One sentence after the other is aligned with dozens of statements that have many words in
 * common: how alike its terms are to each word is put together once for all of them.
 */
export function rememberColumns(
  likenessOf: (page: number, source: number) => number,
): (page: StatementSymbols, symbol: number) => LikenessColumn {
  let last: StatementSymbols | null = null;
  let columns = new Map<number, LikenessColumn>();
  return (page, symbol) => {
    if (page !== last) {
      last = page;
      columns = new Map();
    }
    let column = columns.get(symbol);
    if (column === undefined) {
      column = likenessColumn(page.terms.length, (at) => {
        const term = page.terms[at] ?? -1;
        return term < 0 ? 0 : likenessOf(term, symbol);
      });
      columns.set(symbol, column);
    }
    return column;
  };
}
