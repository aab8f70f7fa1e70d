import type { StatementSymbols } from './term-symbols.ts';

/** For each term of the page's statement how alike it is to a word or name; 0 for its quantities and times. */
export type LikenessColumn = readonly number[];

/**
 * One sentence after the other is aligned with dozens of statements that have many words in common: how alike its terms are
 * to each word is put together once for all of them.
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
      column = columnOf(page, symbol, likenessOf);
      columns.set(symbol, column);
    }
    return column;
  };
}

function columnOf(
  { terms }: StatementSymbols,
  symbol: number,
  likenessOf: (page: number, source: number) => number,
): LikenessColumn {
  const column: number[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? -1;
    column.push(term < 0 ? 0 : likenessOf(term, symbol));
  }
  return column;
}
