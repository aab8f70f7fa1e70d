import * as v from 'valibot';
import { type CheckedClaim, pendingClaimKey } from '../messaging/protocol.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { type StorageItem, storageItem } from '../platform/storage.ts';
import { checkClaim } from './check-claim.ts';

/** Checks a text from a page and leaves the verdict for the sidebar of its window, which watches the key. */
export async function leaveClaim(text: string, tab: Tabs.Tab | undefined, url: string | null): Promise<void> {
  const id = tab?.id !== undefined && tab.id >= 0 ? tab.id : null;
  const claim = await checkClaim(text, id, url);
  await itemOf(await windowOf(tab)).write(claim);
}

/** The claim that waits for a window's sidebar, once. */
export function takeClaim(window: number): Promise<CheckedClaim | null> {
  return itemOf(window).take();
}

/** The window of a tab; of the browser's own viewers, which have none, the window in front. */
async function windowOf(tab: Tabs.Tab | undefined): Promise<number> {
  if (tab?.windowId !== undefined && tab.windowId >= 0) return tab.windowId;
  return (await browser.windows.getLastFocused()).id ?? browser.windows.WINDOW_ID_NONE;
}

function itemOf(window: number): StorageItem<CheckedClaim | null> {
  return storageItem<CheckedClaim | null>('session', pendingClaimKey(window), stored, null);
}

/** Only the background writes it, and only the session keeps it: that it is one of ours is seen by its outline. */
const stored = v.nullable(v.custom<CheckedClaim>(isCheckedClaim));

function isCheckedClaim(value: unknown): boolean {
  return v.is(v.object({ text: v.string(), truncated: v.boolean(), sentences: v.array(v.object({})) }), value);
}
