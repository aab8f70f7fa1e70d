import * as v from 'valibot';
import { reportKey } from '../messaging/session-keys.ts';
import { type StorageItem, storageItem } from '../platform/storage.ts';
import { showBadge } from './badge.ts';
import { freshReport, type PageReport } from './report.ts';
import { reportSchema } from './report-schema.ts';

/** Reports by tab. Session storage holds them; this is a cache that dies with the worker. */
const cache = new Map<number, PageReport | null>();
const turns = new Map<number, Promise<unknown>>();

/** The report of a tab's page, or null if nothing is known of it. */
export async function readReport(tab: number): Promise<PageReport | null> {
  const known = cache.get(tab);
  if (known !== undefined) return known;
  const stored = parseReport(await itemOf(tab).read());
  // While we read, a newer one may have been put there.
  const newer = cache.get(tab);
  if (newer !== undefined) return newer;
  cache.set(tab, stored);
  return stored;
}

/**
 * Keeps a report, or with null forgets it, and makes the badge show it. Resolves when it is stored. If there is no room, the
 * report lives on in memory and its state says that it failed.
 */
export async function writeReport(tab: number, report: PageReport | null): Promise<void> {
  cache.set(tab, report);
  // While it is being stored: a page waits for its marks meanwhile.
  const badge = showBadge(tab, report);
  try {
    await (report === null ? itemOf(tab).remove() : itemOf(tab).write(JSON.stringify(report)));
    await badge;
  } catch {
    await badge;
    // The browser has no room left for it.
    if (report !== null) await writeFailed(tab, report);
    await showBadge(tab, cache.get(tab) ?? null);
  }
}

async function writeFailed(tab: number, report: PageReport): Promise<void> {
  const state = { kind: 'failed', failure: { kind: 'internal' } } as const;
  cache.set(tab, { ...report, state });
  try {
    const instead = { ...freshReport(state, report.document, report.asked), article: report.article };
    await itemOf(tab).write(JSON.stringify(instead));
  } catch {
    // Not even that fits. The report is in memory, and whoever asks for it gets it from there.
  }
}

/** Does work on a tab's report with no other work on it in between. */
export function inTurn<Out>(tab: number, work: () => Promise<Out>): Promise<Out> {
  const before = turns.get(tab) ?? Promise.resolve();
  // Work that failed has told its own caller; the next starts all the same.
  const turn = before.then(work, work);
  turns.set(tab, turn);
  const forget = (): void => {
    if (turns.get(tab) === turn) turns.delete(tab);
  };
  turn.then(forget, forget);
  return turn;
}

/** Forgets what is in memory; session storage was cleared. */
export function forgetReports(): void {
  cache.clear();
}

/**
 * A report is stored as JSON text: browsers take a long object to storage node by node, and for that time, a tenth of judging an article,
 * the background can do nothing else.
 */
function itemOf(tab: number): StorageItem<string | null> {
  return storageItem<string | null>('session', reportKey(tab), v.nullable(v.string()), null);
}

const storedReport = v.pipe(v.string(), v.parseJson(), reportSchema);

/** A stored report; none where it has not the shape any more. */
function parseReport(stored: string | null): PageReport | null {
  const parsed = v.safeParse(storedReport, stored);
  return parsed.success ? parsed.output : null;
}
