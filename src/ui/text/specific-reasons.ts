import type { Reason } from '../../core/finding.ts';
import type { Span } from '../../core/pack/types.ts';

/**
 * The reasons without those agreeing ones that only repeat, over a longer stretch, what shorter ones say: where "Trump" and
 * "Tokyo" agree, that the whole clause does is no news, and marking all of it would hide what counts. What differs is kept.
 */
export function specificReasons(reasons: readonly Reason[]): Reason[] {
  const agreeing = reasons.filter((reason) => reason.agrees);
  return reasons.filter(
    (reason) =>
      !reason.agrees ||
      !agreeing.some(
        (other) => isInside(other.page, reason.page) || (reason.page === null && isInside(other.source, reason.source)),
      ),
  );
}

/** Whether one span lies in another that is longer. */
function isInside(inner: Span | null, outer: Span | null): boolean {
  if (inner === null || outer === null || inner.start >= inner.end) return false;
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}
