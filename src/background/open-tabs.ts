import type { Settings } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import { hasHostAccess } from './host-access.ts';
import { injectGate, removeHighlights } from './inject.ts';
import { hostOf, policyFor } from './policy.ts';
import { inTurn, readReport, writeReport } from './report-store.ts';
import { tellPage } from './tell-page.ts';

interface OpenTab {
  readonly id: number;
  /** Null where the browser does not tell. */
  readonly url: string | null;
  readonly asleep: boolean;
}

async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, discarded }) =>
    id === undefined || id < 0 ? [] : [{ id, url: url ?? null, asleep: discarded === true }],
  );
}

/** Runs the gate in the tabs that were open before these settings let it; `before` is null if there was no gate at all. */
export async function greetOpenTabs(settings: Settings, before: Settings | null): Promise<void> {
  const newlyAutomatic = (url: string): boolean =>
    policyFor(settings, hostOf(url)) === 'automatic' &&
    (before === null || policyFor(before, hostOf(url)) !== 'automatic');
  await Promise.all(
    (await openTabs()).map(async ({ id, url, asleep }) => {
      if (!asleep && url !== null && newlyAutomatic(url) && (await hasHostAccess(url))) await injectGate(id);
    }),
  );
}

/** Has every page stop that was turned off between the two settings, and forgets its report. */
export async function stopPages(settings: Settings, before: Settings): Promise<void> {
  await Promise.all(
    (await openTabs()).map(async ({ id, url: tabUrl }) => {
      const url = tabUrl ?? (await readReport(id))?.article?.url;
      if (url === undefined) return;
      const isOff = (at: Settings): boolean => policyFor(at, hostOf(url)) === 'off';
      if (isOff(settings) && !isOff(before)) await stopPage(id);
    }),
  );
}

/** Has the page in a tab take everything away, and forgets its report. */
async function stopPage(tab: number): Promise<void> {
  await tellPage(tab, 'stop');
  await inTurn(tab, async () => {
    const report = await readReport(tab);
    if (report === null) return;
    await removeHighlights(tab, report.document);
    await writeReport(tab, null);
  });
}

/** Does something for every tab with an article. */
export async function forEveryArticle(work: (tab: number) => Promise<unknown>): Promise<void> {
  await Promise.all(
    (await openTabs()).map(async ({ id }) => {
      if ((await readReport(id))?.article) await work(id);
    }),
  );
}

/** Has every page take everything away. */
export async function stopEveryPage(): Promise<void> {
  await Promise.all((await openTabs()).map(({ id }) => stopPage(id)));
}
