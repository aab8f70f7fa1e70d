import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../tools/find-browser.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { removeFolder } from './folders.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './types.ts';

/** Starts a browser with the built extension in it. Everything it writes goes to temporary folders and is removed by `close`. */
export async function launch(options: LaunchOptions): Promise<TestBrowser> {
  const built = resolve(options.extensionDir ?? join('dist', options.browser));
  const extensionDir = options.language === undefined ? built : await inLanguage(built, options.language);
  const executable = options.executable ?? findBrowser(options.browser);
  const start = options.browser === 'chromium' ? launchChromium : launchFirefox;
  const cleanUp = async () => {
    if (extensionDir !== built) await removeFolder(extensionDir);
  };
  try {
    const browser = await start({ ...options, executable, extensionDir });
    return {
      ...browser,
      close: async () => {
        await browser.close();
        await cleanUp();
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** A copy of the built extension that a browser takes for another extension. Whoever makes it removes the folder. */
export async function makeOtherCopy(browser: BrowserName): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'second-source-other-'));
  await cp(resolve('dist', browser), copy, { recursive: true });
  // Chromium goes by the folder, Firefox by the id.
  const manifest = join(copy, 'manifest.json');
  const text = await readFile(manifest, 'utf8');
  await writeFile(manifest, text.replace(/("id": *")[^"@]+@/, '$1other@'));
  return copy;
}

/** A copy of the extension whose default messages are those of the language. */
async function inLanguage(extensionDir: string, language: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'second-source-extension-'));
  await cp(extensionDir, copy, { recursive: true });
  const locales = join(copy, '_locales');
  await cp(join(locales, language, 'messages.json'), join(locales, 'en', 'messages.json'));
  return copy;
}
