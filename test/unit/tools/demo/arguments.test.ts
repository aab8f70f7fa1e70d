import { describe, expect, it } from 'vitest';
import { hasScreen, readArguments } from '../../../tools/demo/arguments.ts';

describe('the arguments of npm start', () => {
  it.each([
    { args: [], screen: true, expected: { browser: 'chromium', target: null, headless: false } },
    { args: [], screen: false, expected: { browser: 'chromium', target: null, headless: true } },
    { args: ['--firefox'], screen: true, expected: { browser: 'firefox', target: null, headless: false } },
    { args: ['--headless'], screen: true, expected: { browser: 'chromium', target: null, headless: true } },
    {
      args: ['a page.html', '--firefox'],
      screen: true,
      expected: { browser: 'firefox', target: 'a page.html', headless: false },
    },
  ])('$args with screen: $screen', ({ args, screen, expected }) => {
    expect(readArguments(args, screen)).toEqual(expected);
  });

  it.each([[['--fierfox']], [['one.html', 'two.html']]])('%j is refused with a way to do it right', (args) => {
    expect(() => readArguments(args, true)).toThrow(/npm start -- --firefox/);
  });
});

describe('hasScreen', () => {
  it('asks the environment on Linux, and takes it for granted on desktops', () => {
    expect(hasScreen('linux', {})).toBe(false);
    expect(hasScreen('linux', { DISPLAY: '' })).toBe(false);
    expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasScreen('darwin', {})).toBe(true);
    expect(hasScreen('win32', {})).toBe(true);
  });
});
