import * as v from 'valibot';
import { storageItem } from '../platform/storage.ts';
import { logBug } from './log.ts';
import { matchBrowser } from './match-browser.ts';
import { greetOpenTabs } from './open-tabs.ts';
import { settingsItem } from './settings-store.ts';

/**
 * Whether this session has been prepared. Session storage is emptied when the browser starts and when the extension is
 * installed, updated or enabled: one flag tells all of these from a worker that was merely woken.
 */
export const sessionStarted = storageItem<boolean>('session', 'started', v.boolean(), false);

let awake: Promise<void> | null = null;

/** Prepares the session, unless that was done: the browser is made to match, and open pages get the gate. Never rejects. */
export function wake(): Promise<void> {
  awake ??= prepare();
  return awake;
}

async function prepare(): Promise<void> {
  try {
    if (await sessionStarted.read()) return;
    await matchBrowser();
    await greetOpenTabs(await settingsItem.read(), null);
    // Only now: a worker stopped half way does it once more.
    await sessionStarted.write(true);
  } catch (error) {
    logBug('waking up', error);
  }
}
