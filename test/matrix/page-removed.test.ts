import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { removeFolder } from '../browser/harness/folders.ts';
import { launch, makeOtherCopy } from '../browser/harness/launch.ts';
import { type PageServer, servePages } from '../browser/harness/page-server.ts';
import { paintedIn } from '../browser/harness/painted.ts';
import { BROWSERS, type TestBrowser } from '../browser/harness/types.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import { articlePage, CONFLICT, hostsIn, hover, served, whenPainted } from '../browser/page-painting.ts';

declare const chrome: Browser;

let browser: TestBrowser | undefined;
let server: PageServer | undefined;
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

/** Rests on the sentence again and again: what Firefox leaves of an older copy is painted, but knows no card. */
async function whenCardShows(page: Page): Promise<void> {
  const hasShown = () => waitFor('a card shows', async () => (await hostsIn(page)) === 1, 1_500).catch(() => false);
  await waitFor(
    'one card shows',
    async () => {
      await page.bringToFront();
      await whenPainted(page, CONFLICT);
      await hover(page, CONFLICT);
      return await hasShown();
    },
    20_000,
  );
}

describe.each(BROWSERS)('in %s', (name) => {
  async function openMarked(path: string): Promise<{ page: Page; running: TestBrowser }> {
    server = await servePages('test/fixtures/pages');
    const running = await launch({ browser: name });
    browser = running;
    const page = await running.openPage(served(server, path, articlePage()));
    await whenPainted(page, CONFLICT);
    return { page, running };
  }

  // Chromium's script cleans up. Firefox stops it at once, ranges and all, but takes its stylesheet away.
  async function isNothingPainted(page: Page): Promise<boolean> {
    if (name === 'chromium') return (await paintedIn(page)).length === 0;
    const style = 'second-source-conflicts-normal';
    return await page.evaluate(
      (style) => getComputedStyle(document.body, `::highlight(${style})`).textDecorationLine !== 'underline',
      style,
    );
  }

  it.each([
    [
      'removed',
      ({ extension }: TestBrowser) =>
        extension.evaluate(() => {
          // Only after this call has been answered: nobody would be left to answer it.
          setTimeout(() => void chrome.management.uninstallSelf(), 300);
        }),
    ],
    ['disabled', ({ extension }: TestBrowser) => extension.disable()],
  ])('an extension %s under a living page leaves nothing behind once the reader moves', async (what, end) => {
    const { page, running } = await openMarked(`/${what}`);
    expect(await isNothingPainted(page)).toBe(false);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await end(running);
    await page.bringToFront();
    await waitFor('nothing is painted', async () => {
      await page.mouse.move(10 + Math.random() * 100, 10);
      return await isNothingPainted(page);
    });
    expect(await hostsIn(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('an extension updated under a living page marks everything once, and its card shows once', async () => {
    const { page, running } = await openMarked('/updated');
    const before = await paintedIn(page);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      document.addEventListener('second-source:reader-starts', () => performance.mark('reader starts'));
    });
    await running.extension.update();
    await page.bringToFront();
    await waitFor('the new copy has come by itself', () =>
      page.evaluate(() => performance.getEntriesByName('reader starts').length > 0),
    );
    await waitFor('everything is marked once', async () => (await paintedIn(page)).length === before.length);
    await whenPainted(page, CONFLICT);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await whenCardShows(page);
  });

  it('two copies of the extension mark a page once between them, the newer one alone', async () => {
    const { page, running } = await openMarked('/both');
    const before = await paintedIn(page);
    const other = await makeOtherCopy(name);
    try {
      await running.install(other);
      // Under the living page the copy comes to it by itself; a page that is opened gets both from the start.
      for (const open of [async () => page, () => running.openPage(page.url())]) {
        const shown = await open();
        await shown.bringToFront();
        await waitFor('everything is marked once', async () => {
          // The new copy's first-run page takes the front when it is ready.
          await shown.bringToFront();
          await shown.mouse.move(10 + Math.random() * 100, 10);
          return (await paintedIn(shown)).length === before.length;
        });
        await whenCardShows(shown);
      }
    } finally {
      await removeFolder(other);
    }
  });
});
