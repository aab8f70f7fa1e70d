import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { paintedIn } from './harness/painted.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';
import { articlePage, CONFLICT, hostsIn, hover, served, whenPainted } from './page-painting.ts';

declare const chrome: Browser;

inBothBrowsers((stage) => {
  it('a newer copy of the scripts retires the older: everything is marked once, one card shows', async () => {
    const page = await stage.open(served(stage.server, '/twice', articlePage()));
    const before = await whenPainted(page, CONFLICT);
    const tab = await stage.browser.extension.tabOf(page);
    await stage.browser.extension.evaluate(async (tabId) => {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['gate.js', 'reader.js'] });
    }, tab);
    await whenPainted(page, CONFLICT);
    await waitFor('everything is marked once', async () => (await paintedIn(page)).length === before.length);
    await hover(page, CONFLICT);
    await waitFor('the card shows', async () => (await hostsIn(page)) > 0);
    expect(await hostsIn(page)).toBe(1);
  });

  it('a page that comes back from another one is marked again', async () => {
    const first = served(stage.server, '/first', articlePage());
    const page = await stage.open(first);
    await whenPainted(page, CONFLICT);
    await page.goto(`${stage.server.origin}/football-business.html`, { waitUntil: 'load' });
    await page.goBack({ waitUntil: 'load' });
    await whenPainted(page, CONFLICT);
    const { findings } = await stage.report(page, ({ state }) => state.kind === 'read');
    expect(findings.map(({ sentence }) => sentence)).toContain(CONFLICT);
  });

  it('reading survives a background that is stopped between two posts', async () => {
    const page = await stage.open(served(stage.server, '/posts', articlePage('<div id="posts"></div>')));
    await whenPainted(page, CONFLICT);
    await stage.browser.extension.killBackground();
    await page.evaluate((text) => {
      const post = document.createElement('p');
      post.textContent = text;
      document.querySelector('#posts')?.append(post);
    }, CONFLICT);
    await whenPainted(page, CONFLICT, 2);
  });
});
