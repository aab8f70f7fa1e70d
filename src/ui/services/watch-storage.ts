import { browser } from '../../platform/browser.ts';

/** Told of every key whose value changed, with the new one; undefined: removed. */
type Changed = (key: string, value: unknown) => void;

/** Calls back whenever a key of session storage changes, until the signal aborts. */
export function watchSession(changed: Changed, signal: AbortSignal): void {
  watch('session', changed, signal);
}

/** Calls back whenever a key of local storage changes, until the signal aborts. */
export function watchLocal(changed: Changed, signal: AbortSignal): void {
  watch('local', changed, signal);
}

function watch(watched: 'local' | 'session', changed: Changed, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== watched) return;
    for (const [key, change] of Object.entries(changes)) changed(key, change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
