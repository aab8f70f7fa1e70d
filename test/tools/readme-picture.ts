/**
 * `node build.mjs run test/tools/readme-picture.ts`: makes assets/screenshots/page.png anew, the page with its marks and a
 * hover card beside the side panel, as Chromium shows them.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hoverOver, waitForCard } from '../browser/harness/hover.ts';
import { launch } from '../browser/harness/launch.ts';
import { servePages } from '../browser/harness/page-server.ts';
import { settled } from '../browser/harness/settled.ts';
import { steadyScreenshot } from '../browser/harness/steady-screenshot.ts';
import { reportOf } from './demo/report-of.ts';

const FOLDER = 'assets/screenshots';
const DRAFTS = 'dist/screenshots';
/** Words of the sentence whose card is shown. */
const SENTENCE = 'ruled out';
const LARGEST = 200_000;

const server = await servePages('test/fixtures/pages');
const browser = await launch({ browser: 'chromium' });
try {
  await Promise.all([FOLDER, DRAFTS].map((folder) => mkdir(folder, { recursive: true })));
  const page = await browser.openPage(`${server.origin}/planted-conflicts.html`);
  const sidebar = await browser.extension.openSidebar(page);
  await reportOf(sidebar, await browser.extension.tabOf(page));
  await settled(sidebar);
  await sidebar.evaluate((words) => {
    const cards = [...document.querySelectorAll('[data-finding]')];
    cards.find((card) => card.textContent?.includes(words))?.scrollIntoView({ block: 'start' });
  }, SENTENCE);
  await hoverOver(page, 'conflicts', SENTENCE);
  await waitForCard(page);
  const parts = { page: join(DRAFTS, 'readme-page.png'), sidebar: join(DRAFTS, 'readme-sidebar.png') };
  await steadyScreenshot(page, parts.page);
  await sidebar.screenshot(parts.sidebar);

  const frame = await browser.openPage(server.add('/frame', { body: await sideBySide(parts.page, parts.sidebar) }));
  const box = await frame.$('main');
  const path = join(FOLDER, 'page.png');
  await box?.screenshot({ path: `${FOLDER}/page.png` });
  const { size } = await stat(path);
  console.log(`${path}: ${size} bytes`);
  if (size > LARGEST) throw new Error(`${path} is larger than ${LARGEST} bytes`);
} finally {
  await browser.close();
  await server.close();
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
