/**
 * Clicks in the context menu, and shortcuts. Each opens the sidebar before anything else, because the browser lets it open
 * only as long as the click is being handled: before any `await`.
 */
import { browser, type Menus, type Tabs } from '../platform/browser.ts';
import { openSidebar } from '../platform/panel.ts';
import { logBug } from './log.ts';
import { CHECK_CLAIM, CHECK_PAGE } from './menus.ts';
import { checkPage } from './page-commands.ts';
import { leaveClaim } from './pending-claim.ts';
import { tellPage } from './tell-page.ts';

const ANSWERED_IN_SIDEBAR: ReadonlySet<string> = new Set(['open-sidebar', 'check-selection', 'check-page']);

/** A click on one of our items in the context menu. */
export async function onMenuClicked(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const opening = openSidebarFor(tab);
  try {
    if (info.menuItemId === CHECK_CLAIM) await leaveClaim(info.selectionText ?? '', tab, info.pageUrl ?? null);
    if (info.menuItemId === CHECK_PAGE && tab?.id !== undefined) await checkPage(tab.id);
    await opening;
  } catch (error) {
    logBug(`menu ${info.menuItemId}`, error);
  }
}

/** A shortcut. */
export async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  const opening = ANSWERED_IN_SIDEBAR.has(command) ? openSidebarFor(tab) : null;
  try {
    if (tab?.id !== undefined) await runCommand(command, tab, tab.id);
    await opening;
  } catch (error) {
    logBug(`command ${command}`, error);
  }
}

async function runCommand(command: string, tab: Tabs.Tab, id: number): Promise<void> {
  if (command === 'next-finding') await tellPage(id, 'stepFinding', { direction: 'next' });
  if (command === 'previous-finding') await tellPage(id, 'stepFinding', { direction: 'previous' });
  if (command === 'check-page') await checkPage(id);
  if (command === 'check-selection') await leaveClaim(await selectionIn(id), tab, tab.url ?? null);
}

function openSidebarFor(tab: Tabs.Tab | undefined): Promise<boolean> {
  const window = tab?.windowId ?? -1;
  return openSidebar(window >= 0 ? window : browser.windows.WINDOW_ID_CURRENT);
}

/** What is selected in the page, in any of its frames; empty where no script may run. */
async function selectionIn(tab: number): Promise<string> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => getSelection()?.toString() ?? '',
    });
    const selections = frames.map(({ result }) => (typeof result === 'string' ? result.trim() : ''));
    return selections.find((selection) => selection !== '') ?? '';
  } catch {
    // The browser's own pages. The sidebar is open and says that nothing was selected.
    return '';
  }
}
