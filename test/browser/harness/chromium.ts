import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { ChromiumExtension } from './chromium-extension.ts';
import { closeWelcome } from './close-welcome.ts';
import { removeFolder } from './folders.ts';
import { steadyScreenshot } from './steady-screenshot.ts';
import type { LaunchOptions, TestBrowser } from './types.ts';

/** Work that a browser does for itself, and that only costs time where there is no network. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--no-default-browser-check',
  '--no-first-run',
  '--metrics-recording-only',
  // Tabs and panels behind others are painted and timed like the one in front.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

export async function launchChromium(
  options: LaunchOptions & { executable: string; extensionDir: string },
): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'second-source-chromium-'));
  const asRoot = process.getuid?.() === 0;
  const browser = await puppeteer
    .launch({
      executablePath: options.executable,
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: [options.extensionDir],
      userDataDir: profile,
      defaultViewport: null,
      args: [
        ...QUIET,
        '--window-size=1280,900',
        // Without a screen Chromium imagines one of 800 by 600, and cuts a popup that would leave it.
        '--screen-info={1920x1200}',
        ...(asRoot ? ['--no-sandbox'] : []),
        ...(options.dark === true ? ['--force-dark-mode'] : []),
        ...(options.forcedColors === true ? ['--force-high-contrast'] : []),
      ],
    })
    .catch(async (error: unknown) => {
      await removeFolder(profile);
      throw error;
    });
  const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const extension = await ChromiumExtension.find(browser);
  await closeWelcome(browser, extension.origin);
  return {
    name: 'chromium',
    extension,
    install: async (extensionDir) => {
      await browser.installExtension(extensionDir);
    },
    openPage: (url) => openPage(browser, extension, url),
    takeErrors: async () => extension.takeErrors(),
    screenshotWindow: steadyScreenshot,
    ended,
    close: async () => {
      await browser.close();
      await removeFolder(profile);
    },
  };
}

async function openPage(browser: Browser, extension: ChromiumExtension, url?: string): Promise<Page> {
  const page = await browser.newPage();
  extension.watch(page);
  if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
  return page;
}
