import { logBug } from './log.ts';
import { matchBrowser } from './match-browser.ts';
import { greetOpenTabs } from './open-tabs.ts';
import { settingsItem } from './settings-store.ts';

/** The reader lets us read more pages: those that are open get the gate. */
export async function onPermissionsAdded(): Promise<void> {
  await matchBrowser();
  try {
    await greetOpenTabs(await settingsItem.read(), null);
  } catch (error) {
    logBug('permissions added', error);
  }
}

/** The reader lets us read fewer pages. What was read stays until its page is left. */
export async function onPermissionsRemoved(): Promise<void> {
  await matchBrowser();
}
