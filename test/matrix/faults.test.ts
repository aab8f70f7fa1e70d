import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { ask } from '../browser/harness/ask.ts';
import { paintedIn } from '../browser/harness/painted.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import { waitFor } from '../browser/harness/wait-for.ts';

declare const chrome: ExtensionApi;

/** Values that no version of the extension wrote, under every key that is there. */
const RUBBISH = [null, 'text', 7, [], { unexpected: true }, { sites: [['x']], automatic: 'sometimes', look: 3 }];

inBothBrowsers((stage) => {
  it.each(RUBBISH)('stored values that became %j do no harm', async (value) => {
    await stage.browser.extension.evaluate(async (value) => {
      for (const area of [chrome.storage.local, chrome.storage.session]) {
        for (const key of Object.keys(await area.get())) await area.set({ [key]: value });
      }
    }, value);
    await stage.browser.extension.killBackground();
    const page = await stage.open('planted-conflicts');
    const report = await stage.report(page, ({ state }) => state.kind === 'read' || state.kind === 'off-topic');
    const sidebar = await stage.sidebar(page);
    await ask(sidebar, 'deleteMyData');
    expect(report.tab).toBeGreaterThan(0);
    const again = await stage.open('planted-conflicts');
    await waitFor('the page is marked', async () => (await paintedIn(again)).length > 0);
    await stage.browser.takeErrors();
  });

  it('session storage that is cleared under a living page does no harm', async () => {
    const page = await stage.open('planted-conflicts');
    await stage.read(page);
    await stage.browser.extension.evaluate(async () => await chrome.storage.session.clear());
    await stage.browser.extension.killBackground();
    await page.reload();
    await stage.read(page);
    expect(await paintedIn(page)).not.toEqual([]);
  });

  it('the background stopped again and again while a page is read', async () => {
    const page = await stage.open('live-blog');
    for (let time = 0; time < 8; time += 1) {
      const before = (await paintedIn(page)).length;
      await stage.browser.extension.killBackground();
      await waitFor('another post is marked, or all are there', async () => {
        const posts = await page.evaluate(() => document.querySelectorAll('.post').length);
        return posts === 9 || (await paintedIn(page)).length > before;
      });
    }
    const last = 'Takaichi will nominate Trump for the Nobel Peace Prize, according to the White House.';
    await waitFor('the last post is marked', async () => (await paintedIn(page)).some(({ text }) => text === last));
  });
});
