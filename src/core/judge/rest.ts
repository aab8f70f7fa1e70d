import type { Span } from '../pack/types.ts';
import { overlaps } from '../span.ts';
import type { Statement } from '../statement/statement.ts';
import type { Alignment } from './alignment.ts';
import type { ClaimMatch, Compared } from './claim-match.ts';
import type { Comparison } from './comparison.ts';

/** The words of one side that some kind of reason finds different, but for roles: those names agree. */
export function differing(comparisons: readonly Comparison[], side: 'page' | 'source'): readonly Span[] {
  const spans: Span[] = [];
  for (const { kind, differs } of comparisons) {
    if (kind === 'role') continue;
    for (const pair of differs) {
      const span = pair[side];
      if (span !== null) spans.push(span);
    }
  }
  return spans;
}

/** How much of the claim's statement the sentence has, what differs left aside. */
export function restOfSource({ alignment, comparisons }: Compared): number {
  return shareOfRest(alignment.source, alignment.ofSource, differing(comparisons, 'source'));
}

/** How much of a statement the other has, what differs left aside: near 1, the difference is all that parts them. */
export function shareOfRest(
  statement: Statement,
  matches: readonly { readonly likeness: number }[],
  aside: readonly Span[],
): number {
  let total = 0;
  let found = 0;
  for (const [index, term] of statement.terms.entries()) {
    if (aside.some((span) => overlaps(span, term))) continue;
    total += term.weight;
    found += term.weight * (matches[index]?.likeness ?? 0);
  }
  return total === 0 ? 0 : found / total;
}

/** What sets the foil apart from the claim, and how much of it the sentence has; null without a foil. */
export function ownOfFoil({ foil, wording }: ClaimMatch): { matched: number; weight: number } | null {
  return foil === null ? null : ownTermsMatched(foil.alignment, wording.alignment.source);
}

/** The terms one statement has and the other lacks: how much they weigh, and what share of that the page has. */
export function ownTermsMatched(alignment: Alignment, other: Statement): { matched: number; weight: number } {
  const keys = new Set(other.terms.map(keyOf));
  let weight = 0;
  let matched = 0;
  for (const [index, term] of alignment.source.terms.entries()) {
    if (keys.has(keyOf(term))) continue;
    weight += term.weight;
    matched += term.weight * (alignment.ofSource[index]?.likeness ?? 0);
  }
  return { matched: weight === 0 ? -1 : matched / weight, weight };
}

function keyOf(term: Statement['terms'][number]): string {
  switch (term.kind) {
    case 'word':
      return term.stem;
    case 'name':
      return `@${term.mention.ids[0]}`;
    case 'quantity':
      return `#${term.quantity.unit}${term.quantity.min}`;
    case 'time':
      return `~${term.time.from}`;
  }
}
