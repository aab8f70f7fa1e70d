import type { Statement, Term } from '../statement/statement.ts';
import { compareQuantities } from '../text/quantities.ts';
import { compareTimes } from '../text/times.ts';
import { type Alignment, MATCHED, type Match, NO_MATCH } from './alignment.ts';
import { coverageOf } from './coverage.ts';
import { type LikenessColumn, likenessColumn } from './likeness-columns.ts';
import type { TermMemory } from './term-memory.ts';
import { isName, type StatementSymbols } from './term-symbols.ts';

const NAMED_BY_CONTEXT: Match = { term: -1, likeness: 0.6 };

export interface Aligner {
  align(page: Statement, source: Statement): Alignment;
}

export function createAligner(memoryOf: () => TermMemory): Aligner {
  return {
    align(page, source) {
      const { symbols, likenessOf, columnOf } = memoryOf();
      const pageSymbols = symbols.of(page);
      const sourceSymbols = symbols.of(source);
      const columns = source.terms.map((term, index) => {
        const symbol = sourceSymbols.terms[index] ?? -1;
        return symbol < 0 ? columnOfValue(page, term) : columnOf(pageSymbols, symbol);
      });
      const ofPage = likestOfEach(page, columns);
      const ofSource = columns.map(({ best }) => best);
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

/** For each term of the page the term of the source that is most like it, by the columns of the source's terms. */
function likestOfEach(page: Statement, columns: readonly LikenessColumn[]): Match[] {
  const likest = page.terms.map(() => NO_MATCH);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    if (column === undefined) continue;
    const { terms, likenesses } = column;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      const likeness = likenesses[at] ?? 0;
      if (likeness > (likest[term]?.likeness ?? 0)) likest[term] = { term: index, likeness };
    }
  }
  return likest;
}

/** A name that the other statement leaves to its context ("She", "the airline") is there, if less surely. */
function nameFromContext(
  statement: StatementSymbols,
  other: StatementSymbols,
  matches: Match[],
  likenessOf: TermMemory['likenessOf'],
): void {
  if (other.context.length === 0) return;
  for (const [index, match] of matches.entries()) {
    const symbol = statement.terms[index] ?? -1;
    if (symbol < 0 || !isName(symbol) || match.likeness >= MATCHED) continue;
    if (other.context.some((mention) => likenessOf(symbol, mention) === 1)) matches[index] = NAMED_BY_CONTEXT;
  }
}

/**
 * "He", of whom nothing else is said, is whom the other statement names first, unless that name stands here as well. Places
 * are spoken of only where they come before all else.
 */
function nameOfPronoun({ terms }: Statement, matches: Match[]): void {
  const index = terms.findIndex((term, at) => term.kind === 'name' && (at === 0 || term.mention.kind !== 'place'));
  if (index >= 0 && (matches[index]?.likeness ?? 0) < MATCHED) matches[index] = NAMED_BY_CONTEXT;
}

function columnOfValue({ terms }: Statement, value: Term): LikenessColumn {
  return likenessColumn(terms.length, (at) => likenessOfValues(terms[at], value));
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
