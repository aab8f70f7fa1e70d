import type { ReasonKind } from '../../../../src/core/finding.ts';
import { compareAll } from '../../../../src/core/judge/compare.ts';
import { aligned, names, opposites } from './fixture.ts';

/** What one kind of reason makes of two statements: a difference outweighs whatever else agrees. */
export type Outcome = 'agrees' | 'differs' | 'nothing';

/** A row of a table of expectations: the page's statement, the source's, what is to come of it. */
export type Row = readonly [page: string, source: string, outcome: Outcome];

/** What the kind finds between page and source. Things have kind `wording`, so they are no part of any other. */
export function outcomeOf(kind: ReasonKind, page: string, source: string): Outcome {
  const found = compareAll(aligned(page, source), names, opposites).filter((comparison) => comparison.kind === kind);
  if (found.some(({ differs }) => differs.length > 0)) return 'differs';
  return found.some(({ agrees }) => agrees.length > 0) ? 'agrees' : 'nothing';
}
