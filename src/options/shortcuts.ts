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

/** Whether keys can be changed right here: in Firefox. Chromium leaves that to a page of its own. */
export function canChangeHere(): boolean {
  // The polyfill gives Chromium no such function, whatever its types say.
  const update: unknown = browser.commands.update;
  return typeof update === 'function';
}

/** Sets the keys of a command, or with an empty text takes them away. Fails where the browser refuses them. */
export async function setShortcut(name: string, keys: string): Promise<boolean> {
  try {
    await browser.commands.update({ name, shortcut: keys });
    return true;
  } catch {
    // Keys that the browser keeps for itself, or that are none: the reader chooses others.
    return false;
  }
}

/** Gives a command the keys it came with. */
export async function resetShortcut(name: string): Promise<void> {
  await browser.commands.reset(name);
}

/** Opens Chromium's own page for changing them. */
export async function openShortcutPage(): Promise<void> {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
