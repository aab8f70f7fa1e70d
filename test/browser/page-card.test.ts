import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inBothBrowsers, type Stage } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';
import { articlePage, CONFLICT, CORROBORATED, hostsIn, hover, served, whenPainted } from './page-painting.ts';

declare const chrome: Browser;

/** What the shortcut does: neither browser lets a test type one. */
async function step(stage: Stage, page: Page, direction: 'next' | 'previous'): Promise<void> {
  const tab = await stage.browser.extension.tabOf(page);
  await stage.browser.extension.evaluate(
    async (tab, direction) => {
      const envelope = { channel: 'background-to-content', name: 'stepFinding', payload: { direction } };
      await chrome.tabs.sendMessage(tab, envelope);
    },
    tab,
    direction,
  );
}

async function whenCardShows(page: Page): Promise<void> {
  await waitFor('the card shows', async () => (await hostsIn(page)) === 1);
}

async function whenCardIsGone(page: Page): Promise<void> {
  await waitFor('the card is gone', async () => (await hostsIn(page)) === 0);
}

inBothBrowsers((stage) => {
  it('shows while the pointer rests on a sentence, beside it, and leaves no trace', async () => {
    const page = await stage.open(served(stage.server, '/hover', articlePage()));
    await whenPainted(page, CONFLICT);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(page, CONFLICT);
    await whenCardShows(page);
    // What the page may see of the card is an empty element: its words are in a closed root.
    expect(await page.evaluate(() => document.querySelector('second-source-card')?.outerHTML)).toBe(
      '<second-source-card></second-source-card>',
    );
    const isCovered = await page.evaluate((text) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent === text);
      const box = paragraph?.getBoundingClientRect();
      const middle = box && document.elementFromPoint(box.left + 40, box.top + box.height / 2);
      return middle?.localName;
    }, CONFLICT);
    expect(isCovered).toBe('p');
    await page.mouse.move(2, 2);
    await whenCardIsGone(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('does not hold back a click on the page', async () => {
    const link = `<p><a href="#here" onclick="window.clicked = true">Takaichi told Trump that she would nominate him for the
      Nobel Peace Prize, the White House said.</a></p>`;
    const page = await stage.open(served(stage.server, '/click', articlePage(link)));
    const nobel = await waitFor('the linked sentence is painted', async () =>
      (await whenPainted(page, CONFLICT)).find(({ text }) => text.includes('Nobel')),
    );
    await hover(page, nobel.text);
    await whenCardShows(page);
    await page.mouse.down();
    await page.mouse.up();
    expect(await page.evaluate(() => [Reflect.get(window, 'clicked'), location.hash])).toEqual([true, '#here']);
    await whenCardIsGone(page);
  });

  it.each([
    ['forbids every style', '', { 'content-security-policy': "default-src 'none'" }],
    ['styles everything', '<style>*{all:unset!important;display:none!important;position:static!important}</style>', {}],
  ])('has its own looks on a page that %s', async (name, head, headers) => {
    const path = `/looks-${name.replace(/\W+/g, '-')}`;
    const page = await stage.open(served(stage.server, path, articlePage(), headers));
    await whenPainted(page, CONFLICT);
    await hover(page, CONFLICT);
    await whenCardShows(page);
    await page.evaluate((head) => document.head.insertAdjacentHTML('beforeend', head), head);
    const looks = await page.evaluate(() => {
      const host = document.querySelector('second-source-card');
      const style = host && getComputedStyle(host);
      return style && [style.position, style.display, style.zIndex];
    });
    expect(looks).toEqual(['fixed', 'block', '2147483647']);
  });

  it('goes with Escape', async () => {
    const page = await stage.open(served(stage.server, '/escape', articlePage()));
    await whenPainted(page, CONFLICT);
    await hover(page, CONFLICT);
    await whenCardShows(page);
    await page.keyboard.press('Escape');
    expect(await hostsIn(page)).toBe(0);
  });

  it('goes from finding to finding by keyboard, its button next with Tab', async () => {
    const space = '<div style="height:300vh"></div>';
    const page = await stage.open(
      served(stage.server, '/step', articlePage().replace('<article>', `${space}<article>`)),
    );
    await whenPainted(page, CORROBORATED);
    await step(stage, page, 'next');
    await whenCardShows(page);
    expect(await page.evaluate(() => scrollY > innerHeight && CSS.highlights.has('second-source-revealed'))).toBe(true);
    // Nothing has taken the focus by itself.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('second-source-card');
    await step(stage, page, 'next');
    await whenCardShows(page);
    await page.keyboard.press('Escape');
    await whenCardIsGone(page);
    await step(stage, page, 'previous');
    await whenCardShows(page);
    await page.keyboard.press('Escape');
  });

  it('is not in the way of a page that removes it', async () => {
    const page = await stage.open(served(stage.server, '/remove', articlePage()));
    await whenPainted(page, CONFLICT);
    await hover(page, CONFLICT);
    await whenCardShows(page);
    await page.evaluate(() => document.querySelector('second-source-card')?.remove());
    await page.mouse.move(2, 2);
    await hover(page, CORROBORATED);
    await whenCardShows(page);
  });
});
