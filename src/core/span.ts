import type { Span } from './pack/types.ts';

/** Whether two stretches of one text share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
