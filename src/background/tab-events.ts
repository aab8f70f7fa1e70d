import { hoveredFindingKey, shownFindingKey } from '../messaging/session-keys.ts';
import { browser } from '../platform/browser.ts';
import { logBug } from './log.ts';
import { inTurn, writeReport } from './report-store.ts';

/** A tab was closed: what is known of its page goes. */
export async function onTabRemoved(tab: number): Promise<void> {
  try {
    await inTurn(tab, () => writeReport(tab, null));
    await browser.storage.session.remove([shownFindingKey(tab), hoveredFindingKey(tab)]);
  } catch (error) {
    logBug('forgetting a tab', error);
  }
}
