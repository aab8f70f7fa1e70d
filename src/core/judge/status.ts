import type { Status } from '../text/status.ts';
import type { Alignment } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/**
 * What cannot be said of one matter together. A plan before the event goes with the event after it, and what was brought
 * to its end has also been brought about.
 */
const INCOMPATIBLE: Readonly<Record<Status, readonly Status[]>> = {
  planned: ['stopped'],
  running: ['completed', 'ended', 'stopped'],
  done: ['stopped', 'open'],
  completed: ['stopped', 'open', 'running'],
  ended: ['running'],
  stopped: ['done', 'completed', 'planned', 'running'],
  open: ['done', 'completed'],
};

/** How far things have come: planned, under way, done, stopped, still open. */
export function compareStatus(alignment: Alignment): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  const ofPage = alignment.page.statuses;
  const ofSource = alignment.source.statuses;
  for (const source of ofSource) {
    const same = ofPage.find((page) => isSame(page.status, source.status));
    if (same !== undefined) agrees.push({ page: spanOf(same), source: spanOf(source) });
  }
  for (const page of ofPage) {
    if (ofSource.some((source) => isSame(page.status, source.status))) continue;
    const against = ofSource.find((source) => INCOMPATIBLE[page.status].includes(source.status));
    if (against !== undefined) differs.push({ page: spanOf(page), source: spanOf(against) });
    else if ((page.status === 'stopped' || page.status === 'open') && ofSource.length === 0) {
      differs.push({ page: spanOf(page), source: null });
    }
  }
  return { kind: 'status', agrees, differs };
}

function isSame(page: Status, source: Status): boolean {
  return (page === 'completed' ? 'done' : page) === (source === 'completed' ? 'done' : source);
}
