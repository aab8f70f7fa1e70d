import { afterEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { launch } from './harness/launch.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { paintedIn } from './harness/painted.ts';
import { BROWSERS, type TestBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { articlePage, CONFLICT, hostsIn, served, whenPainted } from './page-painting.ts';

declare const chrome: Browser;

let browser: TestBrowser | undefined;
let server: PageServer | undefined;
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(BROWSERS)('in %s', (name) => {
  it('an extension removed under a living page leaves nothing behind once the reader moves', async () => {
    server = await servePages('test/fixtures/pages');
    browser = await launch({ browser: name });
    const page = await browser.openPage(served(server, '/removed', articlePage()));
    await whenPainted(page, CONFLICT);
    const line = () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(second-source-conflicts-normal)').textDecorationLine,
      );
    // Chromium's script cleans up. Firefox stops it at once, ranges and all, but takes its stylesheet away.
    const isNothingPainted = async () =>
      name === 'chromium' ? (await paintedIn(page)).length === 0 : (await line()) !== 'underline';
    expect(await isNothingPainted()).toBe(false);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await browser.extension.evaluate(() => {
      // Only after this call has been answered: nobody would be left to answer it.
      setTimeout(() => void chrome.management.uninstallSelf(), 300);
    });
    await waitFor('nothing is painted', async () => {
      await page.mouse.move(10 + Math.random() * 100, 10);
      return await isNothingPainted();
    });
    expect(await hostsIn(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
