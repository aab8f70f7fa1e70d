import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { closeWelcome } from './close-welcome.ts';
import { FirefoxExtension } from './firefox-extension.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { steadyScreenshot } from './steady-screenshot.ts';
import type { LaunchOptions, TestBrowser } from './types.ts';

/** The host part of the extension's addresses, random unless the profile says otherwise. */
const UUID = '0d1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b';

export async function launchFirefox(
  options: LaunchOptions & { executable: string; extensionDir: string },
): Promise<TestBrowser> {
  const id = await extensionId(options.extensionDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(options.dark === true
        ? { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.systemUsesDarkTheme': 1 }
        : {}),
      ...(options.forcedColors === true ? { 'browser.display.document_color_use': 2 } : {}),
    },
  });
  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await browser.installExtension(options.extensionDir);
  const window = await FirefoxWindow.find(browser);
  const extension = new FirefoxExtension(browser, window, id, UUID, options.extensionDir);
  await closeWelcome(browser, extension.origin);
  return {
    name: 'firefox',
    extension,
    install: async (extensionDir) => {
      await browser.installExtension(extensionDir);
    },
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.bringToFront();
      extension.watch(page);
      if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    takeErrors: () => extension.takeErrors(),
    screenshotWindow: async (page: Page, path) => {
      await page.bringToFront();
      await steadyScreenshot(page, path);
      await window.screenshot('window.browsingContext', path);
    },
    ended,
    close: () => browser.close(),
  };
}

async function extensionId(folder: string): Promise<string> {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${folder} has no id for Firefox in its manifest`);
  return id;
}
