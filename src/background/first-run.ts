import { browser, type Runtime } from '../platform/browser.ts';
import { logBug } from './log.ts';
import { wake } from './wake.ts';

const WELCOME = 'welcome/index.html';

/** Installed: one page shows what the extension does. After an update nothing opens. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await wake();
  if (reason !== 'install') return;
  try {
    await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  } catch (error) {
    // A browser without a window, as at its start. The page can be read from the options too.
    logBug('the first run', error);
  }
}
