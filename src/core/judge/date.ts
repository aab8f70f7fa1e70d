import type { TimeTerm } from '../statement/statement.ts';
import { compareTimes } from '../text/times.ts';
import type { Alignment } from './align.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/** Days, months, years: they differ if neither statement has a time that goes with the other's. */
export function compareTimeTerms(alignment: Alignment): Comparison {
  const ofPage = alignment.page.terms.filter(isTime);
  const ofSource = alignment.source.terms.filter(isTime);
  const agrees: Pair[] = [];
  const settledPage = new Set<TimeTerm>();
  const settledSource = new Set<TimeTerm>();
  for (const source of ofSource) {
    for (const page of ofPage) {
      const relation = compareTimes(page.time, source.time);
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
      (candidate) => !settledPage.has(candidate) && compareTimes(candidate.time, source.time) === 'differs',
    );
    if (page !== undefined) differs.push({ page: spanOf(page), source: spanOf(source) });
  }
  return { kind: 'date', agrees, differs };
}

function isTime(term: { readonly kind: string }): term is TimeTerm {
  return term.kind === 'time';
}
