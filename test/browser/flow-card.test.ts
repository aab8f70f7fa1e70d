import type { Page } from 'puppeteer';
import { afterEach, expect, it } from 'vitest';
import { hoverOver, leaveFinding, waitForCard } from './harness/hover.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';
import { articlePage, CONFLICT, CORROBORATED, hostsIn, hover, whenPainted } from './page-painting.ts';

inBothBrowsers((stage) => {
  afterEach(async () => {
    await (await stage.browser.extension.sidebar())?.close();
  });

  it('the sidebar shows which finding the pointer is on in the page, and leaves the focus there', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    const conflict = report.findings.find(({ stance }) => stance === 'conflicts');
    await hoverOver(page, 'conflicts');
    await waitForCard(page);
    const current = await waitFor('a card of the sidebar is marked', () =>
      sidebar.evaluate(() => {
        const card = document.querySelector('[data-finding][aria-current="true"]');
        const box = card?.getBoundingClientRect();
        if (!card || !box || box.top < 0 || box.top > innerHeight) return null;
        return { finding: card.getAttribute('data-finding'), hasFocus: card === document.activeElement };
      }),
    );
    expect(current).toEqual({ finding: conflict?.finding, hasFocus: false });
    await leaveFinding(page);
  });

  it('goes along when the page scrolls, and goes away once the pointer is on something else', async () => {
    const space = '<div style="height:200vh"></div>';
    const page = await stage.open(
      stage.server.add('/scroll', { body: articlePage().replace('</body>', `${space}</body>`) }),
    );
    await whenPainted(page, CONFLICT);
    await hover(page, CONFLICT);
    await waitForCard(page);
    await page.evaluate(() => scrollBy(0, 8));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    expect(await hostsIn(page)).toBe(1);
    await page.evaluate(() => scrollBy(0, 500));
    await waitFor('the card is gone', async () => (await hostsIn(page)) === 0);
  });

  it('a tap shows it in the corner and is not held back; a tap elsewhere hides it', async () => {
    const page = await stage.open(
      stage.server.add('/touch', {
        body: articlePage().replace('</body>', '<footer>Imprint and contact</footer></body>'),
      }),
    );
    await whenPainted(page, CORROBORATED);
    await page.evaluate(() => {
      addEventListener('click', () =>
        Reflect.set(globalThis, 'clicks', Number(Reflect.get(globalThis, 'clicks') ?? 0) + 1),
      );
    });
    // Where an earlier test left the pointer, a card of its own could show.
    await page.mouse.move(1, 1);
    await tap(page, CONFLICT);
    await waitForCard(page);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'clicks'))).toBe(1);
    // A closed root shows nothing to the page but where it is hit.
    const corner = await page.evaluate(
      () => document.elementFromPoint(document.documentElement.clientWidth - 20, innerHeight - 20)?.localName,
    );
    expect(corner).toBe('second-source-card');
    await tap(page, 'Imprint and contact');
    await waitFor('the card is gone', async () => (await hostsIn(page)) === 0);
  });
});

/** A finger's tap on the first place where the page reads so. */
async function tap(page: Page, text: string): Promise<void> {
  const place = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at === -1) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const [box] = range.getClientRects();
      return box === undefined ? null : { x: box.x + 30, y: box.y + box.height / 2 };
    }
    return null;
  }, text);
  if (place === null) throw new Error(`the page has no “${text}”`);
  await page.touchscreen.tap(place.x, place.y);
}
