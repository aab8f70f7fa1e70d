import type { WordTerm } from '../statement/statement.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';
import type { Opposites } from './opposites.ts';

/** Direction (raise and cut, praise and scold): opposite words on the same matter. */
export function compareDirections(alignment: Alignment, opposites: Opposites): Comparison {
  const differs: Pair[] = [];
  for (const [index, source] of alignment.source.terms.entries()) {
    if (source.kind !== 'word' || (alignment.ofSource[index]?.likeness ?? 0) >= MATCHED) continue;
    const page = alignment.page.terms.find(
      (term, at): term is WordTerm =>
        term.kind === 'word' &&
        (alignment.ofPage[at]?.likeness ?? 0) < MATCHED &&
        term.denied === source.denied &&
        opposites.areOpposites(term.stem, source.stem),
    );
    if (page === undefined) continue;
    // What comes before what is the matter of order.ts.
    if (opposites.isOrder(page.stem) && opposites.isOrder(source.stem)) continue;
    differs.push({ page: spanOf(page), source: spanOf(source) });
  }
  return { kind: 'direction', agrees: [], differs };
}
