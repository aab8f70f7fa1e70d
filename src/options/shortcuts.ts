import { browser } from '../platform/browser.ts';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where no key is set. */
  readonly keys: string;
}

/** The commands of the extension with their keys. The one that opens the popup has no description and is left out. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for changing them: Firefox has a call for it, Chromium an address. */
export async function changeShortcuts(): Promise<void> {
  // The polyfill gives Chromium no such function, whatever its types say.
  const open: unknown = browser.commands.openShortcutSettings;
  if (typeof open === 'function') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
