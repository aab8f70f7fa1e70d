import { describe, expect, it } from 'vitest';
import { pressedKeys } from '../../../src/options/pressed-keys.ts';

const NONE = { key: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe('pressedKeys', () => {
  it.each([
    ['a letter with Alt', { code: 'KeyS', altKey: true }, 'Alt+S'],
    ['with Shift beside it', { code: 'KeyS', altKey: true, shiftKey: true }, 'Alt+Shift+S'],
    ['with two that are not Shift', { code: 'KeyS', ctrlKey: true, altKey: true }, 'Ctrl+Alt+S'],
    ['a sign', { code: 'Period', altKey: true }, 'Alt+Period'],
    ['an arrow', { code: 'ArrowUp', ctrlKey: true }, 'Ctrl+Up'],
    ['a function key alone', { code: 'F8' }, 'F8'],
    ['a digit', { code: 'Digit4', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+4'],
  ])('%s', (_what, pressed, keys) => {
    expect(pressedKeys({ ...NONE, ...pressed }, false)).toBe(keys);
  });

  it.each([
    ['a letter alone', { code: 'KeyS' }],
    ['a letter with Shift alone', { code: 'KeyS', shiftKey: true }],
    ['modifiers that are still being held', { code: 'AltLeft', altKey: true }],
    ['more than a browser takes', { code: 'KeyS', ctrlKey: true, altKey: true, shiftKey: true }],
    ['a key that can be no shortcut', { code: 'F13', altKey: true }],
  ])('nothing of %s', (_what, pressed) => {
    expect(pressedKeys({ ...NONE, ...pressed }, false)).toBeNull();
  });

  it('names the keys of a Mac as Firefox does', () => {
    expect(pressedKeys({ ...NONE, code: 'KeyS', ctrlKey: true }, true)).toBe('MacCtrl+S');
    expect(pressedKeys({ ...NONE, code: 'KeyS', metaKey: true, shiftKey: true }, true)).toBe('Command+Shift+S');
    expect(pressedKeys({ ...NONE, code: 'KeyS', metaKey: true }, false)).toBeNull();
  });
});
