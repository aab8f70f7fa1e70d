import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer';
import type { PageServer } from '../harness/page-server.ts';
import { installFakeBrowser, type Messages, type Scene } from './fake-browser.ts';

export type SurfaceName = 'sidebar' | 'popup' | 'options' | 'welcome' | 'how';

export interface SceneOptions {
  readonly language?: 'en' | 'ja' | 'de';
  readonly width?: number;
  readonly height?: number;
}

/**
 * Opens a built surface as a page, with the scene in place of browser and background. `server` serves dist/chromium.
 */
export async function openScene(
  browser: Browser,
  server: PageServer,
  surface: SurfaceName,
  scene: Scene,
  options: SceneOptions = {},
): Promise<Page> {
  const { language = 'en', width = 360, height = 720 } = options;
  const messages: Messages = JSON.parse(await readFile(`assets/_locales/${language}/messages.json`, 'utf8'));
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(installFakeBrowser, scene, messages);
  await page.goto(`${server.origin}/${surface}/index.html`);
  await page.waitForSelector('main');
  return page;
}
