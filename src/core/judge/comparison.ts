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
