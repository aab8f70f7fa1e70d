import type { Statement, Term } from '../statement/statement.ts';
import { MATCHED, type Match } from './alignment.ts';

/** Sorts of terms that have to be right if a statement is: a number, a day, a place, a person or body, another name. */
export const TYPED = ['quantity', 'time', 'place', 'person', 'thing'] as const;

/** How many terms of each of `TYPED` the other statement, or all others together, lack. */
export function lackingOf(statement: Statement, likenesses: readonly (Match | number | undefined)[]): number[] {
  const counts = TYPED.map(() => 0);
  for (const [index, term] of statement.terms.entries()) {
    const match = likenesses[index];
    const likeness = typeof match === 'object' ? match.likeness : (match ?? 0);
    const sort = sortOf(term);
    if (sort < 0 || likeness >= MATCHED) continue;
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return counts;
}

function sortOf(term: Term): number {
  switch (term.kind) {
    case 'word':
      return -1;
    case 'quantity':
      return 0;
    case 'time':
      return 1;
    case 'name':
      switch (term.mention.kind) {
        case 'place':
          return 2;
        case 'thing':
        case 'event':
          return 4;
        default:
          return 3;
      }
  }
}

/** Share, by weight, of the matched terms that one side denies and the other doesn't; 0 without a match. */
export function polarityGap(page: Statement, source: Statement, ofSource: readonly Match[]): number {
  let total = 0;
  let turned = 0;
  for (const [index, match] of ofSource.entries()) {
    const there = source.terms[index];
    const here = match.term < 0 ? undefined : page.terms[match.term];
    if (there === undefined || here === undefined || match.likeness < MATCHED) continue;
    total += there.weight;
    if (here.denied !== there.denied) turned += there.weight;
  }
  return total === 0 ? 0 : turned / total;
}
