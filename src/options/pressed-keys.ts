type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** Keys by `KeyboardEvent.code`, in the names that Firefox's `commands` use. */
const NAMED: Readonly<Record<string, string>> = {
  Comma: 'Comma',
  Period: 'Period',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/**
 * The keys pressed together as `commands.update` wants them, such as "Alt+Shift+S"; null while only modifiers are held, or for a
 * key that can be no shortcut.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#key_combinations
 */
export function pressedKeys(event: Pressed, isMac: boolean): string | null {
  const key = keyName(event.code);
  if (key === null) return null;
  const first = [
    event.ctrlKey && (isMac ? 'MacCtrl' : 'Ctrl'),
    event.altKey && 'Alt',
    event.metaKey && isMac && 'Command',
  ];
  const modifiers = first.filter((name) => name !== false);
  const isFunctionKey = /^F\d/u.test(key);
  if (modifiers.length === 0 && !isFunctionKey) return null;
  // Two at most: one of the first and another of them, or Shift.
  const held = [...modifiers, ...(event.shiftKey ? ['Shift'] : [])];
  return held.length > 2 ? null : [...held, key].join('+');
}

function keyName(code: string): string | null {
  const plain = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1[0-2])))$/u.exec(code);
  return plain?.slice(1).find((name) => name !== undefined) ?? NAMED[code] ?? null;
}
