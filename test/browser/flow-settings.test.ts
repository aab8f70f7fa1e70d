import { afterEach, expect, it } from 'vitest';
import { ask } from './harness/ask.ts';
import { paintedIn } from './harness/painted.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';

const PAGE = 'planted-conflicts';

inBothBrowsers((stage) => {
  afterEach(async () => {
    const page = await stage.open('about:blank');
    const sidebar = await stage.sidebar(page);
    await ask(sidebar, 'deleteMyData');
  });

  it('"off" for the site: nothing is injected, and the popup turns it on again', async () => {
    const first = await stage.open(PAGE);
    const popup = await stage.browser.extension.openPopup(first);
    await popup.click('.switch input');
    await stage.report(first, ({ state }) => state.kind === 'off');
    await waitFor('the marks go', async () => (await paintedIn(first)).length === 0);
    await popup.close();

    const page = await stage.open(PAGE);
    await stage.report(page, ({ state }) => state.kind === 'off' && state.where === 'site');
    expect(await stage.browser.extension.isInjected(page)).toBe(false);
    expect(await paintedIn(page)).toEqual([]);

    const again = await stage.browser.extension.openPopup(page);
    await again.click('.switch input');
    await waitFor('the page is marked', async () => (await paintedIn(page)).length > 0);
    await again.close();
  });

  it('on demand: nothing is injected until the popup is asked', async () => {
    const sidebar = await stage.sidebar(await stage.open('about:blank'));
    await ask(sidebar, 'changeSettings', { automatic: 'on-demand' });
    const page = await stage.open(PAGE);
    await stage.report(page, ({ state }) => state.kind === 'on-demand' && state.why === 'chosen');
    expect(await stage.browser.extension.isInjected(page)).toBe(false);
    const popup = await stage.browser.extension.openPopup(page);
    await popup.click('.empty-actions .button-primary');
    await waitFor('the page is marked', async () => (await paintedIn(page)).length > 0);
    await popup.close();
  });

  it('"off" everywhere: nothing is injected', async () => {
    const sidebar = await stage.sidebar(await stage.open('about:blank'));
    await ask(sidebar, 'changeSettings', { automatic: 'off' });
    const page = await stage.open(PAGE);
    await stage.report(page, ({ state }) => state.kind === 'off' && state.where === 'everywhere');
    expect(await stage.browser.extension.isInjected(page)).toBe(false);
  });
});
