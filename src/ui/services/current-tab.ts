import { browser } from '../../platform/browser.ts';

/** The tab a surface speaks of; null while a window shows none. */
export interface CurrentTab {
  readonly tab: number | null;
  /** The window the surface stands in; null where it stands in none. */
  readonly window: number | null;
}

/** The tab in front in the window of this surface. An address that ends in `?tab=7` speaks of tab 7 for good. */
export async function findCurrentTab(): Promise<CurrentTab> {
  const pinned = pinnedTab();
  if (pinned !== null) {
    const tab = await browser.tabs.get(pinned);
    return { tab: pinned, window: tab.windowId ?? null };
  }
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return { tab: null, window: null };
  const [tab] = await browser.tabs.query({ active: true, windowId: id });
  return { tab: tab?.id ?? null, window: id };
}

/**
 * Says when another tab comes to the front in a window, and when the tab in front goes elsewhere, until the signal aborts.
 */
export function followTab(window: number | null, changed: (tab: number) => void, signal: AbortSignal): void {
  const pinned = pinnedTab();
  const activated = (info: { tabId: number; windowId: number }): void => {
    if (pinned === null && info.windowId === window) changed(info.tabId);
  };
  const updated = (
    id: number,
    change: { status?: string; url?: string },
    tab: { active?: boolean; windowId?: number },
  ): void => {
    if (change.status === undefined && change.url === undefined) return;
    if (id === pinned || (pinned === null && tab.active === true && tab.windowId === window)) changed(id);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

function pinnedTab(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab !== null && /^\d+$/u.test(tab) ? Number(tab) : null;
}
