import type { BrowserName } from '../../browser/harness/types.ts';
import { Trouble } from './trouble.ts';

export const USAGE = `npm start                        opens the demonstration article in Chromium
npm start -- --firefox           in Firefox
npm start -- URL-or-file         another article: an address, or a file of HTML or plain text
npm start -- --headless          without a window: the report here, pictures in dist/screenshots`;

export interface DemoArguments {
  readonly browser: BrowserName;
  /** An address or a file; null for the demonstration article. */
  readonly target: string | null;
  readonly headless: boolean;
}

/** Reads the command's arguments. A screen is looked for when they leave that open. */
export function readArguments(args: readonly string[], hasScreen: boolean): DemoArguments {
  const unknown = args.find((arg) => arg.startsWith('-') && !['--firefox', '--chromium', '--headless'].includes(arg));
  if (unknown !== undefined) throw new Trouble(`There is no option ${unknown}.\n\n${USAGE}`);
  const targets = args.filter((arg) => !arg.startsWith('-'));
  if (targets.length > 1) throw new Trouble(`One article at a time.\n\n${USAGE}`);
  return {
    browser: args.includes('--firefox') ? 'firefox' : 'chromium',
    target: targets[0] ?? null,
    headless: args.includes('--headless') || !hasScreen,
  };
}

/** Whether a window could be shown on this machine. */
export function hasScreen(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
