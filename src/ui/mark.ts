import type { FindingView } from '../messaging/protocol.ts';

/** How a finding is marked everywhere: the two stances, and agreement that is disputed among the sources. */
export const MARKS = ['conflicts', 'disputed', 'corroborates'] as const;
export type Mark = (typeof MARKS)[number];

/** The mark of a finding; null for a sentence of which no source knows anything. */
export function markOf(finding: Pick<FindingView, 'stance' | 'disputed'>): Mark | null {
  if (finding.stance === 'none') return null;
  return finding.disputed ? 'disputed' : finding.stance;
}

/** How many findings carry each mark; a disputed finding counts as disputed only. */
export function countMarks(findings: readonly FindingView[]): Record<Mark, number> {
  const counts = { conflicts: 0, disputed: 0, corroborates: 0 };
  for (const finding of findings) {
    const mark = markOf(finding);
    if (mark !== null) counts[mark] += 1;
  }
  return counts;
}
