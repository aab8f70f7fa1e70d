import type { TimeTerm } from '../statement/statement.ts';
import type { Alignment } from './align.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';
import { relateTimes } from './time-relation.ts';

/** Days, months, years: they differ if neither statement has a time that goes with the other's. */
export function compareTimeTerms(alignment: Alignment): Comparison {
  const statements = [alignment.page, alignment.source];
  const ofPage = alignment.page.terms.filter(isTime);
  const ofSource = alignment.source.terms.filter(isTime);
  const agrees: Pair[] = [];
  const settledPage = new Set<TimeTerm>();
  const settledSource = new Set<TimeTerm>();
  for (const source of ofSource) {
    for (const page of ofPage) {
      const relation = relateTimes(page, source, statements);
      if (relation === 'differs' || relation === 'unknown') continue;
      agrees.push({ page: spanOf(page), source: spanOf(source) });
      settledPage.add(page);
      settledSource.add(source);
    }
  }
  const differs: Pair[] = [];
  for (const source of ofSource) {
    if (settledSource.has(source)) continue;
    const page = ofPage.find(
      (candidate) => !settledPage.has(candidate) && relateTimes(candidate, source, statements) === 'differs',
    );
    if (page !== undefined) differs.push({ page: spanOf(page), source: spanOf(source) });
  }
  return { kind: 'date', agrees, differs };
}

function isTime(term: { readonly kind: string }): term is TimeTerm {
  return term.kind === 'time';
}
