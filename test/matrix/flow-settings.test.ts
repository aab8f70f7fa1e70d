import type { Page } from 'puppeteer';
import { afterEach, expect, it } from 'vitest';
import type { Payload, ReplyOf } from '../../src/messaging/envelope.ts';
import type { UiToBackground } from '../../src/messaging/protocol.ts';
import { ask } from '../browser/harness/ask.ts';
import { paintedIn } from '../browser/harness/painted.ts';
import { restOf } from '../browser/harness/rest-of.ts';
import { inBothBrowsers, type Stage } from '../browser/harness/stage.ts';
import { waitFor } from '../browser/harness/wait-for.ts';

const PAGE = 'planted-conflicts';

inBothBrowsers((stage) => {
  afterEach(async () => {
    await fromOptions(stage, 'deleteMyData');
  });

  it('"off" for the site, from the popup: the marks go, nothing is injected any more, and "on" marks the page again', async () => {
    const first = await stage.open(PAGE);
    await isMarked(first);
    const popup = await stage.browser.extension.openPopup(first);
    await popup.click('.switch input');
    await waitFor('the marks go', async () => (await paintedIn(first)).length === 0);
    await popup.close();

    const page = await openUnread(stage);
    expect(await paintedIn(page)).toEqual([]);

    const again = await stage.browser.extension.openPopup(page);
    await again.click('.switch input');
    await isMarked(page);
    await again.close();
  });

  it('on demand: nothing is injected until the popup is asked', async () => {
    await fromOptions(stage, 'changeSettings', { automatic: 'on-demand' });
    const page = await openUnread(stage);
    const popup = await stage.browser.extension.openPopup(page);
    await popup.click('.empty-actions .button-primary');
    await isMarked(page);
    await popup.close();
  });

  it('chosen sites: a site that was not chosen is left alone, a chosen one is read', async () => {
    await fromOptions(stage, 'changeSettings', { automatic: 'chosen-sites' });
    const page = await openUnread(stage);
    await fromOptions(stage, 'setSite', { host: '127.0.0.1', reading: 'on' });
    await page.bringToFront();
    await page.reload();
    await isMarked(page);
  });

  it('"Check this page" in the context menu reads a page that is not read by itself', async () => {
    await fromOptions(stage, 'changeSettings', { automatic: 'on-demand' });
    const page = await openUnread(stage);
    await stage.browser.extension.checkPage(page);
    await isMarked(page);
  });

  it('"Check this page" in the context menu reads a page of a site that is off', async () => {
    await fromOptions(stage, 'setSite', { host: '127.0.0.1', reading: 'off' });
    const page = await openUnread(stage);
    await stage.browser.extension.checkPage(page);
    await isMarked(page);
  });
});

/** Opens the page, at which no script of the extension looks. */
async function openUnread(stage: Stage): Promise<Page> {
  const page = await stage.open(PAGE);
  await restOf(page);
  expect(await stage.browser.extension.isInjected(page)).toBe(false);
  return page;
}

async function isMarked(page: Page): Promise<void> {
  await waitFor('the page is marked', async () => (await paintedIn(page)).length > 0);
}

/** Says it to the background from the options, so that no sidebar looks at the page meanwhile. */
async function fromOptions<Name extends keyof UiToBackground & string>(
  stage: Stage,
  name: Name,
  ...payload: Payload<UiToBackground, Name>
): Promise<ReplyOf<UiToBackground, Name>> {
  await (await stage.browser.extension.sidebar())?.close();
  const options = await stage.browser.extension.openDocument('options/index.html');
  try {
    return await ask(options, name, ...payload);
  } finally {
    await options.close();
  }
}
