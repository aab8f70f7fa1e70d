import { browser } from '../../platform/browser.ts';

/** Opens the options in a tab, or brings theirs to the front. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
