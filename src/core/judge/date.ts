import type { TimeTerm } from '../statement/statement.ts';
import type { Alignment } from './alignment.ts';
import { type Comparison, pairTerms } from './comparison.ts';
import { relateTimes } from './time-relation.ts';

/** Days, months, years: they differ if neither statement has a time that goes with the other's. */
export function compareTimeTerms({ page, source }: Alignment): Comparison {
  const relate = (here: TimeTerm, there: TimeTerm): 'agrees' | 'differs' | 'unrelated' => {
    const relation = relateTimes(here, there, [page, source]);
    if (relation === 'unknown') return 'unrelated';
    return relation === 'differs' ? 'differs' : 'agrees';
  };
  return { kind: 'date', ...pairTerms(page.terms.filter(isTime), source.terms.filter(isTime), relate) };
}

function isTime(term: { readonly kind: string }): term is TimeTerm {
  return term.kind === 'time';
}
