/** Pictures of the extension at work: a real page, the real panels of the browser, the real engine. */
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { ask } from '../../browser/harness/ask.ts';
import { hoverOver, leaveFinding, waitForCard } from '../../browser/harness/hover.ts';
import { launch } from '../../browser/harness/launch.ts';
import type { PageServer } from '../../browser/harness/page-server.ts';
import { pngPath } from '../../browser/harness/png-path.ts';
import { settled } from '../../browser/harness/settled.ts';
import type { BrowserName, LaunchOptions, Surface, TestBrowser } from '../../browser/harness/types.ts';
import { reportOf } from '../demo/report-of.ts';

const ARTICLE = 'planted-conflicts.html';

/** Takes them all in one browser with one look, whose name is part of the files' names; `server` has the fixture pages. */
export async function takeExtension(
  browserName: BrowserName,
  look: string,
  options: Omit<LaunchOptions, 'browser'>,
  server: PageServer,
  folder: string,
): Promise<void> {
  const browser = await launch({ browser: browserName, ...options });
  const path = (surface: string): string => pngPath(join(folder, `${browserName}-${look}-${surface}.png`));
  try {
    const page = await browser.openPage(`${server.origin}/${ARTICLE}`);
    const sidebar = await browser.extension.openSidebar(page);
    await reportOf(sidebar, await browser.extension.tabOf(page));
    await takePage(browser, page, path);
    await takeSidebar(sidebar, path);
    await takePopups(browser, page, server, path);
    await takeOptions(browser, path);
  } finally {
    await browser.close();
  }
}

type PathOf = (surface: string) => string;

async function takePage(browser: TestBrowser, page: Page, path: PathOf): Promise<void> {
  await hoverOver(page, 'conflicts');
  await waitForCard(page);
  await browser.screenshotWindow(page, path('page-with-card'));
  await leaveFinding(page);
}

async function takeSidebar(sidebar: Surface, path: PathOf): Promise<void> {
  await settled(sidebar);
  await sidebar.screenshot(path('sidebar'));
  await sidebar.click('#tab-check');
  await sidebar.evaluate(() => {
    const box = document.querySelector('textarea');
    if (box === null) throw new Error('the sidebar has no box to type in');
    box.value = 'Japan accepted a 25 per cent tariff on most of its goods in July. Tulips like the sun.';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await sidebar.click('.claim-form [type=submit]');
  await settled(sidebar);
  await sidebar.screenshot(path('sidebar-check'));
  await sidebar.click('#tab-sources');
  await settled(sidebar);
  await sidebar.screenshot(path('sidebar-sources'));
  await sidebar.click('#tab-page');
}

/** The popup with findings, and in each state without. */
async function takePopups(browser: TestBrowser, article: Page, server: PageServer, path: PathOf): Promise<void> {
  const takePopup = async (page: Page, name: string): Promise<void> => {
    const popup = await browser.extension.openPopup(page);
    await settled(popup);
    await popup.screenshot(path(`popup-${name}`));
    await popup.close();
  };
  await takePopup(article, 'findings');
  const offTopic = await browser.openPage(`${server.origin}/football-business.html`);
  await takePopup(offTopic, 'off-topic');
  const sidebar = await browser.extension.sidebar();
  await sidebar?.screenshot(path('sidebar-off-topic'));
  if (sidebar !== null) await ask(sidebar, 'changeSettings', { automatic: 'on-demand' });
  await takePopup(await browser.openPage(`${server.origin}/${ARTICLE}`), 'on-demand');
}

async function takeOptions(browser: TestBrowser, path: PathOf): Promise<void> {
  const options = await browser.extension.openDocument('options/index.html');
  await settled(options);
  await options.screenshot(path('options'));
  await options.close();
}
