import type { ReasonKind } from '../finding.ts';
import type { Span } from '../pack/types.ts';

/** Words of the page's statement and of the source's that agree or differ; spans into the two statements. */
export interface Pair {
  readonly page: Span | null;
  readonly source: Span | null;
}

/** What one kind of reason finds between two statements. */
export interface Comparison {
  readonly kind: ReasonKind;
  readonly agrees: readonly Pair[];
  readonly differs: readonly Pair[];
}

export function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

/**
 * Pairs terms of one sort that agree; of those left on both sides, the first that differ. `unrelated` terms measure different
 * things and are no pair.
 */
export function pairTerms<Term extends Span>(
  ofPage: readonly Term[],
  ofSource: readonly Term[],
  relate: (page: Term, source: Term) => 'agrees' | 'differs' | 'unrelated',
): Pick<Comparison, 'agrees' | 'differs'> {
  const agrees: Pair[] = [];
  const settled = new Set<Term>();
  for (const source of ofSource) {
    for (const page of ofPage) {
      if (relate(page, source) !== 'agrees') continue;
      agrees.push({ page: spanOf(page), source: spanOf(source) });
      settled.add(page);
      settled.add(source);
    }
  }
  const differs = ofSource
    .filter((source) => !settled.has(source))
    .flatMap((source): Pair[] => {
      const page = ofPage.find((candidate) => !settled.has(candidate) && relate(candidate, source) === 'differs');
      return page === undefined ? [] : [{ page: spanOf(page), source: spanOf(source) }];
    });
  return { agrees, differs };
}
