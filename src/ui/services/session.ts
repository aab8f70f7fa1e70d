import type { FindingId } from '../../messaging/protocol.ts';
import { pendingClaimKey, shownFindingKey } from '../../messaging/session-keys.ts';
import { browser } from '../../platform/browser.ts';

/** The finding that page, hover card or popup asked the sidebar to show for a tab; asked for once, it is shown once. */
export async function takeShownFinding(tab: number): Promise<FindingId | null> {
  const key = shownFindingKey(tab);
  const stored = await browser.storage.session.get(key);
  const finding = findingFrom(stored[key]);
  if (finding !== null) await browser.storage.session.remove(key);
  return finding;
}

/** The text that the context menu left to be checked in a window; null where none waits. */
export async function readPendingText(window: number): Promise<string | null> {
  const key = pendingClaimKey(window);
  const waiting = (await browser.storage.session.get(key))[key];
  const isText = typeof waiting === 'object' && waiting !== null && 'text' in waiting;
  return isText && typeof waiting.text === 'string' ? waiting.text : null;
}

/** Whether a stored value still waits to be shown: what was taken is removed. */
export function isWaiting(stored: unknown): boolean {
  return stored !== undefined && stored !== null;
}

/** Asks the sidebar, open now or later, to show a finding. */
export async function askToShow(tab: number, finding: FindingId): Promise<void> {
  await browser.storage.session.set({ [shownFindingKey(tab)]: { finding } });
}

/** The finding in a stored `{finding}`; null for anything else. */
export function findingFrom(stored: unknown): FindingId | null {
  if (typeof stored !== 'object' || stored === null || !('finding' in stored)) return null;
  return isFindingId(stored.finding) ? stored.finding : null;
}

function isFindingId(value: unknown): value is FindingId {
  return typeof value === 'string' && value !== '';
}
