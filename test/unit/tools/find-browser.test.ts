import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';

/** Stand-ins for browsers: scripts that answer `--version`, in a folder that is the whole PATH. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'find-browser-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function place(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const saying = (version: string) => `echo "${version}"`;
/** Neither the system's browsers nor puppeteer's are seen. */
const env = (more: Record<string, string> = {}) => ({ PATH: folder, HOME: folder, ...more });

describe('a browser on the system', () => {
  it('is found by its usual names', () => {
    const chromium = place('chromium', saying('Chromium 140.0.7339.80 built on Debian'));
    const firefox = place('firefox-esr', saying('Mozilla Firefox 153.7.0esr'));
    expect(findBrowser('chromium', { env: env() })).toBe(chromium);
    expect(findBrowser('firefox', { env: env() })).toBe(firefox);
  });

  it('may be Chrome', () => {
    const chrome = place('google-chrome', saying('Google Chrome 151.0.1.2'));
    expect(findBrowser('chromium', { env: env() })).toBe(chrome);
  });

  it('is passed over when it is too old or broken, for one that will do', () => {
    place('chromium', saying('Chromium 139.0.1.2'));
    place('chromium-browser', 'echo "requires the chromium snap to be installed" >&2; exit 1');
    const chrome = place('google-chrome-stable', saying('Google Chrome 140.0.1.2'));
    expect(findBrowser('chromium', { env: env() })).toBe(chrome);
  });
});

describe('no browser', () => {
  it('is said with what is needed, what was found and what to do', () => {
    const old = place('firefox', saying('Mozilla Firefox 149.0'));
    const broken = place('firefox-esr', 'exit 127');
    expect(() => findBrowser('firefox', { env: env() })).toThrow(
      [
        'Firefox 150 or newer is needed and was not found.',
        `${old} is too old: Firefox 149.0.`,
        `${broken} does not say its version: it is broken or no Firefox.`,
        'Install it, or name the one to use: FIREFOX_PATH=/path/to/firefox',
      ].join('\n'),
    );
  });

  it('is an expected outcome, so that only the message is printed', () => {
    expect(() => findBrowser('firefox', { env: env() })).toThrow(expect.objectContaining({ expected: true }));
  });
});

describe('a missing browser', () => {
  /** An apt-get that installs a Firefox as Debian's would, and keeps a list of what it was asked for. */
  function placeApt(): void {
    const firefox = path.join(folder, 'firefox-esr');
    place(
      'apt-get',
      `echo "$@" >> "${folder}/asked"
[ "$1" = install ] || exit 0
printf '#!/bin/sh\\necho Mozilla Firefox 153.0esr\\n' > "${firefox}"
/bin/chmod +x "${firefox}"`,
    );
  }

  it('is installed by apt for root, and then found', () => {
    placeApt();
    const found = findBrowser('firefox', { install: true, env: env(), isRoot: true });
    expect(found).toBe(path.join(folder, 'firefox-esr'));
    const asked = readFileSync(path.join(folder, 'asked'), 'utf8');
    expect(asked).toBe('update\ninstall -y --no-install-recommends firefox-esr\n');
  });

  it('is not installed where that was not asked for', () => {
    placeApt();
    expect(() => findBrowser('firefox', { env: env(), isRoot: true })).toThrow('was not found');
    expect(existsSync(path.join(folder, 'asked'))).toBe(false);
  });
});

describe('a browser named by the environment', () => {
  it('is used, whatever else there is', () => {
    place('chromium', saying('Chromium 150.0.1.2'));
    const mine = place('mine', saying('Chromium 141.0.1.2'));
    expect(findBrowser('chromium', { env: env({ CHROMIUM_PATH: mine }) })).toBe(mine);
  });

  it('may be named by its command', () => {
    const mine = place('mine', saying('Mozilla Firefox 160.0'));
    expect(findBrowser('firefox', { env: env({ FIREFOX_PATH: 'mine' }) })).toBe(mine);
  });

  it.each([
    { what: 'is not there', script: null, message: 'There is no ' },
    { what: 'does not start', script: 'exit 1', message: 'does not say its version' },
    { what: 'is another program', script: 'echo "cat 9.1"', message: 'does not say its version' },
    { what: 'is too old', script: saying('Chromium 100.0.1.2'), message: 'is too old: Chromium 100.0.1.2' },
  ])('is an error when it $what, even if another would do', ({ script, message }) => {
    place('chromium', saying('Chromium 150.0.1.2'));
    const named = script === null ? path.join(folder, 'absent') : place('mine', script);
    const find = () => findBrowser('chromium', { env: env({ CHROMIUM_PATH: named }) });
    expect(find).toThrow(message);
    expect(find).toThrow('CHROMIUM_PATH names no usable Chromium.');
  });
});
