import { browser } from '../../platform/browser.ts';

const EVERY_PAGE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets the extension read pages by itself. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains(EVERY_PAGE);
}

/** Asks for it. Call it in the click handler before any `await`, or the browser refuses. Gives the reader's answer. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request(EVERY_PAGE);
}

/** Calls back whenever a permission was given or withdrawn, until the signal aborts. */
export function watchHostAccess(changed: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}
