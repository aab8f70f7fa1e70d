import { type FindingId, pendingClaimKey, shownFindingKey } from '../../messaging/protocol.ts';
import { browser } from '../../platform/browser.ts';

/** Calls back with the new value (undefined: removed) whenever a key of session storage changes, until the signal aborts. */
export function watchSession(changed: (key: string, value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) changed(key, change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The finding that page, hover card or popup asked the sidebar to show for a tab; asked for once, it is shown once. */
export async function takeShownFinding(tab: number): Promise<FindingId | null> {
  const key = shownFindingKey(tab);
  const stored = await browser.storage.session.get(key);
  const finding = shownFindingFrom(stored[key]);
  if (finding !== null) await browser.storage.session.remove(key);
  return finding;
}

/** Whether the context menu left a claim to be shown in a window. */
export async function hasPendingClaim(window: number): Promise<boolean> {
  const key = pendingClaimKey(window);
  const stored = await browser.storage.session.get(key);
  return isWaiting(stored[key]);
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
function shownFindingFrom(stored: unknown): FindingId | null {
  if (typeof stored !== 'object' || stored === null || !('finding' in stored)) return null;
  return isFindingId(stored.finding) ? stored.finding : null;
}

function isFindingId(value: unknown): value is FindingId {
  return typeof value === 'string' && value !== '';
}
