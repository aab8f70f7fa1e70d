import type { EvidenceView, FindingView } from '../../messaging/protocol.ts';

/** Further quotes wait behind a button, so that a page of findings stays one to read. */
const QUOTES_AT_ONCE = 2;

export interface PickedQuotes {
  readonly first: readonly EvidenceView[];
  readonly rest: readonly EvidenceView[];
}

/**
 * Which quotes to show at once: the best of different sources, those behind the finding's stance first; of a disputed finding
 * the best of each side. The rest follow in the order they came, nothing is lost.
 */
export function pickQuotes(finding: Pick<FindingView, 'stance' | 'disputed' | 'evidence'>): PickedQuotes {
  const { stance, disputed, evidence } = finding;
  const supporting = evidence.filter((one) => one.stance === stance);
  const opposing = evidence.filter((one) => one.stance !== stance);
  const [best] = supporting;
  const [against] = opposing;
  const candidates = disputed && best && against ? [best, against] : [...supporting, ...opposing];
  const first: EvidenceView[] = [];
  for (const one of candidates) {
    if (
      first.length < QUOTES_AT_ONCE &&
      !first.some((shown) => isSameSource(shown, one) && shown.stance === one.stance)
    ) {
      first.push(one);
    }
  }
  return { first, rest: [...supporting, ...opposing].filter((one) => !first.includes(one)) };
}

function isSameSource(one: EvidenceView, other: EvidenceView): boolean {
  return one.source.pack === other.source.pack && one.source.id === other.source.id;
}
