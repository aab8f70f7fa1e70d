import { browser } from '../../platform/browser.ts';

/** The tab a surface speaks of; null while a window shows none. */
export interface CurrentTab {
  readonly tab: number | null;
  /** The window the surface stands in; null where it stands in none. */
  readonly window: number | null;
}

/** The tab in front in the window of this surface. */
export async function findCurrentTab(): Promise<CurrentTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.windowId !== undefined) return { tab: tab.id ?? null, window: tab.windowId };
  const { id } = await browser.windows.getCurrent();
  return { tab: null, window: id ?? null };
}

/**
 * Says when another tab comes to the front in a window, and when the tab in front goes elsewhere, until the signal aborts.
 */
export function followTab(window: number | null, changed: (tab: number) => void, signal: AbortSignal): void {
  const activated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId === window) changed(info.tabId);
  };
  const updated = (
    id: number,
    change: { status?: string; url?: string },
    tab: { active?: boolean; windowId?: number },
  ): void => {
    if (change.status === undefined && change.url === undefined) return;
    if (tab.active === true && tab.windowId === window) changed(id);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
