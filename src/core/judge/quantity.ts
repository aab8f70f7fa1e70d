import type { QuantityTerm } from '../statement/statement.ts';
import { compareQuantities } from '../text/quantities.ts';
import type { Alignment } from './align.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/**
 * Numbers with their units. Two quantities differ if they measure the same thing (same dimension; where both count
 * something, the counted things are alike), no other pair of theirs agrees, and they cannot both hold.
 */
export function compareQuantityTerms(alignment: Alignment): Comparison {
  const ofPage = alignment.page.terms.filter(isQuantity);
  const ofSource = alignment.source.terms.filter(isQuantity);
  const agrees: Pair[] = [];
  const settledPage = new Set<QuantityTerm>();
  const settledSource = new Set<QuantityTerm>();
  for (const source of ofSource) {
    for (const page of ofPage) {
      const relation = compareQuantities(page.quantity, source.quantity);
      if (relation !== 'equal' && relation !== 'compatible') continue;
      agrees.push({ page: spanOf(page), source: spanOf(source) });
      settledPage.add(page);
      settledSource.add(source);
    }
  }
  const differs: Pair[] = [];
  for (const source of ofSource) {
    if (settledSource.has(source)) continue;
    const page = ofPage.find(
      (candidate) =>
        !settledPage.has(candidate) && compareQuantities(candidate.quantity, source.quantity) === 'differs',
    );
    if (page !== undefined) differs.push({ page: spanOf(page), source: spanOf(source) });
  }
  return { kind: 'quantity', agrees, differs };
}

function isQuantity(term: { readonly kind: string }): term is QuantityTerm {
  return term.kind === 'quantity';
}
