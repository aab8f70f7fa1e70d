import type { Status } from '../text/status.ts';
import type { Alignment } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/** What cannot be said of one matter together. A plan before the event goes with the event after it. */
const INCOMPATIBLE: readonly (readonly [Status, Status])[] = [
  ['stopped', 'done'],
  ['stopped', 'planned'],
  ['open', 'done'],
];

/** How far things have come: planned, done, stopped, still open. */
export function compareStatus(alignment: Alignment): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  const ofPage = alignment.page.statuses;
  const ofSource = alignment.source.statuses;
  for (const source of ofSource) {
    const same = ofPage.find((page) => page.status === source.status);
    if (same !== undefined) agrees.push({ page: spanOf(same), source: spanOf(source) });
  }
  for (const page of ofPage) {
    if (ofSource.some((source) => source.status === page.status)) continue;
    const against = ofSource.find((source) =>
      INCOMPATIBLE.some(
        ([one, other]) =>
          (page.status === one && source.status === other) || (page.status === other && source.status === one),
      ),
    );
    if (against !== undefined) differs.push({ page: spanOf(page), source: spanOf(against) });
    else if ((page.status === 'stopped' || page.status === 'open') && ofSource.length === 0) {
      differs.push({ page: spanOf(page), source: null });
    }
  }
  return { kind: 'status', agrees, differs };
}
