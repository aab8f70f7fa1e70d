/**
 * The one place that makes the browser match our state: where the gate runs, the menu, what the gate looks for.
 */
import { SIGNATURES_KEY, signatureOf } from '../messaging/signatures.ts';
import { browser, type Scripting } from '../platform/browser.ts';
import { type GateScript, gateScripts } from './gate-scripts.ts';
import { hasAnyHostAccess } from './host-access.ts';
import { getLibrary } from './library.ts';
import { logBug } from './log.ts';
import { showMenus } from './menus.ts';
import { settingsItem } from './settings-store.ts';

let matching: Promise<void> = Promise.resolve();

/** Makes the browser match settings, packs and permissions as they are now. Calls run one after another; never rejects. */
export function matchBrowser(): Promise<void> {
  matching = matching.then(async () => {
    await Promise.all([attempt('registering the gate', matchGates), attempt('menus', showMenus)]);
    await attempt('signatures', matchSignatures);
  });
  return matching;
}

async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logBug(name, error);
  }
}

async function matchGates(): Promise<void> {
  const settings = await settingsItem.read();
  const wanted = (await hasAnyHostAccess()) ? gateScripts(settings) : [];
  const present = await browser.scripting.getRegisteredContentScripts();
  const wrong = present.filter((script) => !wanted.some((gate) => isSame(gate, script)));
  if (wrong.length > 0) await browser.scripting.unregisterContentScripts({ ids: wrong.map(({ id }) => id) });
  const missing = wanted.filter((gate) => !present.some((script) => isSame(gate, script)));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registration));
}

function registration({ id, matches, excludeMatches }: GateScript): Scripting.RegisteredContentScript {
  return {
    id,
    js: ['gate.js'],
    matches: [...matches],
    ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
    runAt: 'document_idle',
    // So that pages the browser restores at its start have the gate before this worker wakes.
    persistAcrossSessions: true,
  };
}

function isSame(gate: GateScript, script: Scripting.RegisteredContentScript): boolean {
  return (
    gate.id === script.id &&
    isSameSet(gate.matches, script.matches ?? []) &&
    isSameSet(gate.excludeMatches, script.excludeMatches ?? [])
  );
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry) => other.includes(entry));
}

async function matchSignatures(): Promise<void> {
  const signatures = (await getLibrary()).inUse.map(signatureOf);
  const stored = await browser.storage.local.get(SIGNATURES_KEY);
  // Every page listens to changes of storage; an equal value is not written again.
  if (JSON.stringify(stored[SIGNATURES_KEY]) === JSON.stringify(signatures)) return;
  await browser.storage.local.set({ [SIGNATURES_KEY]: signatures });
}
