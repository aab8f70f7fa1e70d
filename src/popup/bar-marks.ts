import type { FindingView } from '../messaging/protocol.ts';
import { type Mark, markOf } from '../ui/mark.ts';

/** A mark on the bar that stands for the article. `at` is 0 (its first sentence) to 1 (its last). */
export interface BarMark {
  readonly at: number;
  readonly mark: Mark;
}

/** Conflicts are drawn last, over what they touch. */
const DRAWN: Readonly<Record<Mark, number>> = { corroborates: 0, disputed: 1, conflicts: 2 };

/** Where the marks stand in an article of so many sentences, in the order in which they are to be drawn. */
export function barMarks(findings: readonly FindingView[], sentences: number): BarMark[] {
  const last = Math.max(sentences - 1, 1);
  return findings
    .flatMap((finding) => {
      const mark = markOf(finding);
      return mark === null || finding.place === null ? [] : [{ at: Math.min(finding.place / last, 1), mark }];
    })
    .sort((a, b) => DRAWN[a.mark] - DRAWN[b.mark]);
}
