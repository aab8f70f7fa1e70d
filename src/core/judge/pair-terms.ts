import type { TermPairs } from '../attention/term-pairs.ts';
import { MOST_TERMS } from '../attention/types.ts';
import type { Statement, Term } from '../statement/statement.ts';
import { compareQuantities } from '../text/quantities.ts';
import { compareTimes } from '../text/times.ts';
import { likenessOfValues } from './align.ts';
import type { TermMemory } from './term-memory.ts';

/** Lays every term of the page beside every term of the source. */
export type PairTerms = (page: Statement, source: Statement) => TermPairs;

export function createPairTerms(memoryOf: () => TermMemory): PairTerms {
  return (page, source) => {
    const { symbols, columnOf, opposedOf } = memoryOf();
    const rows = Math.min(MOST_TERMS, page.terms.length);
    const columns = Math.min(MOST_TERMS, source.terms.length);
    const likeness = new Float32Array(rows * columns);
    const opposition = new Float32Array(rows * columns);
    const ofPage = symbols.of(page);
    const ofSource = symbols.of(source).terms;
    for (let j = 0; j < columns; j += 1) {
      const symbol = ofSource[j] ?? -1;
      if (symbol < 0) {
        for (let i = 0; i < rows; i += 1) {
          const at = i * columns + j;
          likeness[at] = likenessOfValues(page.terms[i], source.terms[j]);
          opposition[at] = Number(likeness[at] === 0 && areOtherValues(page.terms[i], source.terms[j]));
        }
        continue;
      }
      const { terms, likenesses } = columnOf(ofPage, symbol);
      for (let at = 0; at < terms.length; at += 1) {
        const i = terms[at] ?? 0;
        if (i < rows) likeness[i * columns + j] = likenesses[at] ?? 0;
      }
      for (const i of opposedOf(ofPage, symbol)) {
        if (i >= rows) continue;
        likeness[i * columns + j] = 0;
        opposition[i * columns + j] = 1;
      }
    }
    return { likeness, opposition };
  };
}

function areOtherValues(page: Term | undefined, source: Term | undefined): boolean {
  if (page?.kind === 'quantity' && source?.kind === 'quantity')
    return compareQuantities(page.quantity, source.quantity) === 'differs';
  return page?.kind === 'time' && source?.kind === 'time' && compareTimes(page.time, source.time) === 'differs';
}
