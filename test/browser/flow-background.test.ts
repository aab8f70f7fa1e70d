import { expect, it } from 'vitest';
import { hoverOver, leaveFinding, waitForCard } from './harness/hover.ts';
import { paintedIn } from './harness/painted.ts';
import { restOf } from './harness/rest-of.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';

inBothBrowsers((stage) => {
  it('with the background stopped, a hovered sentence is explained', async () => {
    const page = await stage.open('planted-conflicts');
    await stage.read(page);
    await stage.browser.extension.killBackground();
    await hoverOver(page, 'conflicts');
    await waitForCard(page);
    await leaveFinding(page);
  });

  it('with the background stopped, the sidebar opens on the same report', async () => {
    const page = await stage.open('planted-conflicts');
    const before = await stage.read(page);
    await (await stage.sidebar(page)).close();
    await stage.browser.extension.killBackground();
    expect(await stage.read(page)).toEqual(before);
  });

  it('with the background stopped, a new post of a live blog is marked', async () => {
    const page = await stage.open('live-blog');
    await waitFor('the first findings are painted', async () => (await paintedIn(page)).length > 0);
    await stage.browser.extension.killBackground();
    const before = (await paintedIn(page)).length;
    await waitFor('later posts are painted', async () => (await paintedIn(page)).length > before);
  });

  it('with the background stopped, a new page is read', async () => {
    await stage.browser.extension.killBackground();
    const page = await stage.open('clean-wire');
    await waitFor('its findings are painted', async () => (await paintedIn(page)).length > 0);
  });

  it('a page off the topic does not wake the background', async () => {
    const first = await stage.open('planted-conflicts');
    await waitFor('its findings are painted', async () => (await paintedIn(first)).length > 0);
    // Until all of it was read its paragraphs are still on their way, and would wake it rightly.
    await stage.report(first, ({ state }) => state.kind === 'read');
    await (await stage.browser.extension.sidebar())?.close();
    await stage.browser.extension.killBackground();
    const page = await stage.open('football-business');
    await restOf(page);
    expect(await stage.browser.extension.isBackgroundRunning()).toBe(false);
  });
});
