import type { Settings } from '../messaging/protocol.ts';
import { matchBrowser } from './match-browser.ts';
import { forEveryArticle, greetOpenTabs, stopPages } from './open-tabs.ts';
import { settingsItem } from './settings-store.ts';
import { showAgain } from './show-again.ts';
import { tellPage } from './tell-page.ts';

/** Changes the settings, and makes the browser and the open pages follow. Gives the new settings once they are stored. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  let before: Settings | null = null;
  const settings = await settingsItem.change((current) => {
    before = current;
    return change(current);
  });
  if (before !== null) await applySettings(settings, before);
  return settings;
}

/** Makes the browser and the open pages follow a change of the settings. */
async function applySettings(settings: Settings, before: Settings): Promise<void> {
  await matchBrowser();
  await stopPages(settings, before);
  await greetOpenTabs(settings, before);
  const { look } = settings;
  if (look.corroborates !== before.look.corroborates || look.conflicts !== before.look.conflicts) {
    await forEveryArticle((tab) => tellPage(tab, 'lookChanged', look));
  }
  if (settings.sensitivity !== before.sensitivity) await showAgain();
}
