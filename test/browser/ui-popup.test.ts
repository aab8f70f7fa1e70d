import { expect, it } from 'vitest';
import { shownFindingKey } from '../../src/messaging/session-keys.ts';
import { waitFor } from './harness/wait-for.ts';
import { answer, called, sent } from './ui/drive-scene.ts';
import { inPlainBrowsers } from './ui/in-plain-browsers.ts';
import { CONFLICT, READ, report, TAB } from './ui/scene-data.ts';
import { sceneNamed, withReport } from './ui/scenes.ts';

const SCENE = withReport(READ);

inPlainBrowsers((stage) => {
  it('shows the counts, the marks along the article, the conflicts and the sources', async () => {
    const page = await stage.open('popup', SCENE);
    await page.waitForSelector('.tile');
    expect(await page.$$eval('.tile-count', (tiles) => tiles.map((tile) => tile.textContent))).toEqual(['1', '1', '1']);
    expect(await page.$$eval('.bar-mark', (marks) => marks.map((mark) => mark.className))).toEqual([
      'bar-mark bar-corroborates',
      'bar-mark bar-disputed',
      'bar-mark bar-conflicts',
    ]);
    expect(await page.$eval('.conflict-sentence', (sentence) => sentence.textContent)).toBe(CONFLICT.sentence);
    expect(await page.$eval('.conflict', (conflict) => conflict.textContent)).toContain('Source: 52 million crowns');
    expect(await page.$eval('main', (main) => main.textContent)).toContain('Northern Courier');
  });

  it('a conflict opens the sidebar straight in the click and shows the sentence in both', async () => {
    const page = await stage.open('popup', SCENE);
    await page.waitForSelector('.conflict');
    // While a script's own click is under way nothing that was awaited goes on.
    const calledInClick = await page.$eval('.conflict', (conflict) => {
      if (conflict instanceof HTMLElement) conflict.click();
      return [...globalThis.scene.called];
    });
    expect(calledInClick).toEqual(['sidebarAction.open']);
    await waitFor('the page is asked to show it', async () => (await sent(page, 'revealFinding')).length === 1);
    expect(await sent(page, 'revealFinding')).toEqual([{ tab: TAB, finding: CONFLICT.finding }]);
    await waitFor('the popup closes', async () => (await called(page)).at(-1) === 'close');
    expect(await page.evaluate((key) => globalThis.scene.readSession(key), shownFindingKey(TAB))).toEqual({
      finding: CONFLICT.finding,
    });
  });

  it('the switch turns reading off and on for the site', async () => {
    const page = await stage.open('popup', SCENE);
    await page.waitForSelector('.switch input:checked');
    await answer(page, 'getReport', { ...report({ kind: 'off' }), automatic: false });
    await page.focus('.switch input');
    await page.keyboard.press(' ');
    await page.waitForSelector('.switch input:not(:checked)');
    await page.waitForSelector('.empty');
    await answer(page, 'getReport', READ);
    await page.keyboard.press(' ');
    await page.waitForSelector('.switch input:checked');
    expect(await sent(page, 'setSite')).toEqual([
      { host: 'news.example.com', reading: 'off' },
      { host: 'news.example.com', reading: 'on' },
    ]);
  });

  it('the switch says what happens by itself, also on a page that was asked for', async () => {
    const page = await stage.open('popup', withReport({ ...READ, automatic: false }));
    await page.waitForSelector('.tile');
    await page.waitForSelector('.switch input:not(:checked)');
  });

  it('a page of a site that is off can be checked all the same', async () => {
    const page = await stage.open('popup', sceneNamed('off'));
    await page.waitForSelector('.empty-actions button');
    await answer(page, 'getReport', { ...READ, automatic: false });
    await page.click('.empty-actions .button-primary');
    await page.waitForSelector('.tile');
    expect(await sent(page, 'checkPage')).toEqual([{ tab: TAB }]);
    expect(await sent(page, 'setSite')).toEqual([]);
  });

  it('the switch says what is so when the background did not answer', async () => {
    const page = await stage.open('popup', SCENE);
    await page.waitForSelector('.switch input:checked');
    await answer(page, 'setSite', 'lost');
    await page.click('.switch input');
    await page.waitForFunction(() => document.querySelector('.announcement')?.textContent?.includes('not answering'));
    await page.waitForSelector('.switch input:checked');
  });

  it('asks for the permission in the click where it is withdrawn', async () => {
    const page = await stage.open('popup', sceneNamed('no-permission'));
    await page.waitForSelector('.empty-actions button');
    await answer(page, 'getReport', READ);
    await page.click('.empty-actions button:nth-of-type(2)');
    await page.waitForSelector('.tile');
    expect(await called(page)).toEqual(['permissions.request']);
  });

  it('has no switch where extensions may not run', async () => {
    const page = await stage.open('popup', sceneNamed('not-allowed'));
    await page.waitForSelector('.empty');
    expect(await page.$('.switch')).toBeNull();
  });
});
