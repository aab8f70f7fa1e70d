import { DEFAULT_SETTINGS } from '../messaging/default-settings.ts';
import type { Settings } from '../messaging/protocol.ts';
import { clearStorage } from '../platform/storage.ts';
import { forgetEngine } from './engine.ts';
import { matchBrowser } from './match-browser.ts';
import { stopEveryPage } from './open-tabs.ts';
import { forgetReports } from './report-store.ts';
import { sessionStarted } from './wake.ts';

/** Forgets everything and begins as on the day of the installation. The open pages go quiet until they are loaded anew. */
export async function deleteMyData(): Promise<Settings> {
  await stopEveryPage();
  await clearStorage();
  forgetReports();
  forgetEngine();
  await matchBrowser();
  await sessionStarted.write(true);
  return DEFAULT_SETTINGS;
}
