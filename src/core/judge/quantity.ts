import type { QuantityTerm } from '../statement/statement.ts';
import { compareQuantities } from '../text/quantities.ts';
import type { Alignment } from './alignment.ts';
import { type Comparison, pairTerms } from './comparison.ts';

/**
 * Numbers with their units. Two quantities differ if they measure the same thing (same dimension; where both count
 * something, the counted things are alike), no other pair of theirs agrees, and they cannot both hold.
 */
export function compareQuantityTerms({ page, source }: Alignment): Comparison {
  return { kind: 'quantity', ...pairTerms(page.terms.filter(isQuantity), source.terms.filter(isQuantity), relate) };
}

function relate(page: QuantityTerm, source: QuantityTerm): 'agrees' | 'differs' | 'unrelated' {
  const relation = compareQuantities(page.quantity, source.quantity);
  if (relation === 'incomparable') return 'unrelated';
  return relation === 'differs' ? 'differs' : 'agrees';
}

function isQuantity(term: { readonly kind: string }): term is QuantityTerm {
  return term.kind === 'quantity';
}
