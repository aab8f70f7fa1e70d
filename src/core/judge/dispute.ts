import type { Span } from '../pack/types.ts';
import { overlaps } from '../span.ts';
import type { Alignment } from './alignment.ts';
import type { JudgedClaim } from './judge.ts';

/** From here on a word of the page counts as said by the other statement. */
const SAID = 0.8;

/**
 * Whether one claim contradicts the very words that the other agrees with, in another source: the sources then differ
 * about one and the same point.
 */
export function isSamePoint(conflicting: JudgedClaim, corroborating: JudgedClaim): boolean {
  if (conflicting.claim === corroborating.claim) return false;
  const differing = differingSpans(conflicting);
  if (differing.length === 0) return false;
  const isOtherSource = corroborating.evidence.some(({ piece }) =>
    conflicting.evidence.every((other) => other.piece.source !== piece.source),
  );
  if (!isOtherSource) return false;
  const agreeing = agreeingSpans(corroborating);
  return differing.every((span) => agreeing.some((other) => overlaps(span, other)));
}

/** Whether the sentence contradicts both claims with the same words: both their sources say otherwise. */
export function differsAlike(one: JudgedClaim, other: JudgedClaim): boolean {
  const [here, there] = [differingSpans(one), differingSpans(other)];
  return here.length > 0 && here.every((span) => there.some((also) => overlaps(span, also)));
}

function differingSpans({ match }: JudgedClaim): Span[] {
  return match.quote.comparisons.flatMap(({ differs }) => differs.flatMap(({ page }) => page ?? []));
}

/** Words of the page that the claim's own words agree with: as some kind of thing, or word for word. */
function agreeingSpans({ match }: JudgedClaim): Span[] {
  const { alignment, comparisons } = match.quote;
  const pairs = comparisons.flatMap(({ agrees }) => agrees.flatMap(({ page }) => page ?? []));
  return [...pairs, ...saidSpans(alignment)];
}

function saidSpans({ page, ofPage }: Alignment): Span[] {
  return page.terms.filter((_, at) => (ofPage[at]?.likeness ?? 0) >= SAID);
}
