import type { Statement } from '../statement/statement.ts';

/** The terms a statement is looked up by: stems as they are, names by each id they may have. */
export function queryTerms(statement: Statement): string[] {
  const terms: string[] = [];
  for (const term of statement.terms) {
    if (term.kind === 'word') terms.push(term.stem);
    if (term.kind === 'name') terms.push(...term.mention.ids.map((id) => `@${id}`));
    if (term.kind === 'quantity') terms.push(`#${term.quantity.kind}${term.quantity.unit}${term.quantity.min}`);
  }
  return terms;
}
