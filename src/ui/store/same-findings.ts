import type { FindingView } from '../../messaging/protocol.ts';

/**
 * The findings as they came, but where one is as it was before, the object from before: what has not changed is then not drawn
 * again. Every report comes as new objects, also when a page is read on and only its end is new.
 */
export function keepSame(before: readonly FindingView[], after: readonly FindingView[]): readonly FindingView[] {
  const known = new Map(before.map((finding) => [finding.finding, finding]));
  return after.map((finding) => {
    const old = known.get(finding.finding);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(finding) ? old : finding;
  });
}
