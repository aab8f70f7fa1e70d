import { shownFindingKey } from '../messaging/protocol.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { probePage } from './inject.ts';
import { logBug } from './log.ts';
import { inTurn, readReport, writeReport } from './report-store.ts';

/** A tab was closed: what is known of its page goes. */
export async function onTabRemoved(tab: number): Promise<void> {
  try {
    await inTurn(tab, () => writeReport(tab, null));
    await browser.storage.session.remove(shownFindingKey(tab));
  } catch (error) {
    logBug('forgetting a tab', error);
  }
}

/**
 * A tab has loaded something. A page says goodbye when it is left, but not if it crashed or its farewell got lost: a report of
 * a document that is not there any more goes.
 */
export async function onTabUpdated(tab: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void> {
  if (change.status !== 'complete') return;
  try {
    if ((await readReport(tab)) === null) return;
    const page = await probePage(tab);
    await inTurn(tab, async () => {
      const report = await readReport(tab);
      if (report !== null && report.document !== (page?.document ?? null)) await writeReport(tab, null);
    });
  } catch (error) {
    logBug('looking after a tab', error);
  }
}
