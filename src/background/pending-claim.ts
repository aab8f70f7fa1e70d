import * as v from 'valibot';
import type { CheckedClaim } from '../messaging/protocol.ts';
import { pendingClaimKey } from '../messaging/session-keys.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { type StorageItem, storageItem } from '../platform/storage.ts';
import { checkClaim } from './check-claim.ts';
import { warmEngine } from './engine.ts';

/** What is to be checked, and where it was selected. */
interface PendingClaim {
  readonly text: string;
  readonly tab: number | null;
  readonly url: string | null;
}

/**
 * Leaves a text from a page for the sidebar of its window, which watches the key: it shows at once that the text is being
 * checked, and asks for the answer.
 */
export async function leaveClaim(text: string, tab: Tabs.Tab | undefined, url: string | null): Promise<void> {
  warmEngine();
  const id = tab?.id !== undefined && tab.id >= 0 ? tab.id : null;
  await itemOf(await windowOf(tab)).write({ text, tab: id, url });
}

/** Windows whose claim is being checked, with the answer to come: a question that arrives twice is answered alike. */
const checking = new Map<number, Promise<CheckedClaim | null>>();

/**
 * Checks the claim that waits for a window's sidebar. It waits until it is checked, so that nothing is lost if the background
 * is stopped over it; null if none waits.
 */
export function takeClaim(window: number): Promise<CheckedClaim | null> {
  const underWay = checking.get(window);
  if (underWay !== undefined) return underWay;
  const check = checkPending(window).finally(() => checking.delete(window));
  checking.set(window, check);
  return check;
}

async function checkPending(window: number): Promise<CheckedClaim | null> {
  const item = itemOf(window);
  const pending = await item.read();
  if (pending === null) return null;
  const checked = await checkClaim(pending.text, pending.tab, pending.url);
  // Another may have been left meanwhile: that one still waits.
  const latest = await item.read();
  if (latest?.text === pending.text && latest.tab === pending.tab) await item.remove();
  return checked;
}

/** The window of a tab; of the browser's own viewers, which have none, the window in front. */
async function windowOf(tab: Tabs.Tab | undefined): Promise<number> {
  if (tab?.windowId !== undefined && tab.windowId >= 0) return tab.windowId;
  return (await browser.windows.getLastFocused()).id ?? browser.windows.WINDOW_ID_NONE;
}

function itemOf(window: number): StorageItem<PendingClaim | null> {
  return storageItem<PendingClaim | null>('session', pendingClaimKey(window), stored, null);
}

const stored = v.nullable(v.object({ text: v.string(), tab: v.nullable(v.number()), url: v.nullable(v.string()) }));
