/**
 * `node build.mjs run test/tools/readme-pictures.ts`: makes the pictures of the README anew, as Chromium shows them: the page with its
 * marks and a hover card beside the side panel, the popup, the side panel in dark colours, and the page of the first run.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hoverOver, waitForCard } from '../browser/harness/hover.ts';
import { launch } from '../browser/harness/launch.ts';
import { type PageServer, servePages } from '../browser/harness/page-server.ts';
import { pngPath } from '../browser/harness/png-path.ts';
import { settled } from '../browser/harness/settled.ts';
import { steadyScreenshot } from '../browser/harness/steady-screenshot.ts';
import type { Surface, TestBrowser } from '../browser/harness/types.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import { reportOf } from './demo/report-of.ts';

const FOLDER = 'assets/screenshots';
const DRAFTS = 'dist/screenshots';
const ARTICLE = 'planted-conflicts.html';
/** Words of the sentence whose card is shown. */
const SENTENCE = 'ruled out';
const LARGEST = 200_000;

/** Opens the article with the sidebar beside it, both ready, the sidebar scrolled to the sentence. */
async function openArticle(browser: TestBrowser, server: PageServer) {
  const page = await browser.openPage(`${server.origin}/${ARTICLE}`);
  // As a reader does before reading.
  await page.click('.cookie button');
  const sidebar = await browser.extension.openSidebar(page);
  await reportOf(sidebar, await browser.extension.tabOf(page));
  await settled(sidebar);
  await waitFor('the sentence is listed', () =>
    sidebar.evaluate((words) => {
      const cards = [...document.querySelectorAll('[data-finding]')];
      const card = cards.find((card) => card.textContent?.includes(words));
      card?.scrollIntoView({ block: 'start' });
      return card !== undefined;
    }, SENTENCE),
  );
  return { page, sidebar };
}

async function takeLight(server: PageServer): Promise<void> {
  const browser = await launch({ browser: 'chromium' });
  try {
    const { page, sidebar } = await openArticle(browser, server);
    await hoverOver(page, 'conflicts', SENTENCE);
    await waitForCard(page);
    const parts = { page: join(DRAFTS, 'readme-page.png'), sidebar: join(DRAFTS, 'readme-sidebar.png') };
    await steadyScreenshot(page, parts.page);
    await sidebar.screenshot(parts.sidebar);
    const popup = await browser.extension.openPopup(page);
    await settled(popup);
    await keep(popup, 'popup');
    await popup.close();
    const welcome = await browser.extension.openDocument('welcome/index.html');
    await waitFor('its paragraph is judged', () => welcome.evaluate(() => document.querySelector('.card') !== null));
    await keep(welcome, 'welcome');
    await welcome.close();

    const frame = await browser.openPage(server.add('/frame', { body: await sideBySide(parts.page, parts.sidebar) }));
    const box = await frame.$('main');
    await box?.screenshot({ path: pngPath(pathOf('page')) });
  } finally {
    await browser.close();
  }
}

async function takeDark(server: PageServer): Promise<void> {
  const browser = await launch({ browser: 'chromium', dark: true });
  try {
    const { sidebar } = await openArticle(browser, server);
    await keep(sidebar, 'sidebar-dark');
  } finally {
    await browser.close();
  }
}

const NAMES = ['page', 'popup', 'sidebar-dark', 'welcome'] as const;
type Name = (typeof NAMES)[number];

function pathOf(name: Name): string {
  return join(FOLDER, `${name}.png`);
}

async function keep(surface: Surface, name: Name): Promise<void> {
  await surface.screenshot(pathOf(name));
}

async function sideBySide(...pictures: string[]): Promise<string> {
  const images = await Promise.all(
    pictures.map(
      async (picture) => `<img src="data:image/png;base64,${(await readFile(picture)).toString('base64')}">`,
    ),
  );
  return `<!doctype html><style>
    body { margin: 0 } main { display: inline-flex; height: 640px; overflow: hidden; border: 1px solid #c8c8cc; border-radius: 8px }
    img { align-self: flex-start } img + img { border-inline-start: 1px solid #c8c8cc }
  </style><main>${images.join('')}</main>`;
}

const server = await servePages('test/fixtures/pages');
try {
  await Promise.all([FOLDER, DRAFTS].map((folder) => mkdir(folder, { recursive: true })));
  await takeLight(server);
  await takeDark(server);
} finally {
  await server.close();
}
for (const name of NAMES) {
  const { size } = await stat(pathOf(name));
  console.log(`${pathOf(name)}: ${size} bytes`);
  if (size > LARGEST) throw new Error(`${pathOf(name)} is larger than ${LARGEST} bytes`);
}
