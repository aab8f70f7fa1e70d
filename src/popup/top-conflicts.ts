import type { FindingView } from '../messaging/protocol.ts';
import { markOf } from '../ui/mark.ts';

/** The most important conflicts: the surest first, of two as sure the one that more voices speak against. */
export function topConflicts(findings: readonly FindingView[], count: number): FindingView[] {
  return findings
    .filter((finding) => markOf(finding) === 'conflicts')
    .sort((a, b) => b.score - a.score || b.independent - a.independent)
    .slice(0, count);
}
