import { expect, it } from 'vitest';
import { paintedIn } from './harness/painted.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';
import {
  articlePage,
  CONFLICT,
  CORROBORATED,
  coloursOf,
  hostsIn,
  hover,
  served,
  whenPainted,
} from './page-painting.ts';

inBothBrowsers((stage) => {
  it('conflicts have a tint on light and dark pages, and the text keeps its colour', async () => {
    for (const [path, background, text] of [
      ['/light', '#ffffff', '#000000'],
      ['/dark', '#101010', '#eeeeee'],
    ]) {
      const style = `<style>body{background:${background};color:${text}}</style>`;
      const page = await stage.open(served(stage.server, path ?? '', articlePage('', style)));
      await whenPainted(page, CONFLICT);
      const paragraph = await page.$('p + p');
      const colours = coloursOf((await paragraph?.screenshot()) ?? new Uint8Array());
      expect(colours.indexOf((background ?? '').slice(1))).not.toBe(-1);
      // The tint covers more of the sentence than its line or its letters.
      expect(colours.slice(0, 2)).not.toContain((text ?? '').slice(1));
      expect(colours).toContain((text ?? '').slice(1));
    }
  });

  it('sentences in open shadow roots are marked and can be pointed at', async () => {
    const shadow = `<x-part></x-part><script>document.querySelector('x-part').attachShadow({mode:'open'}).innerHTML=
      '<p>In the shadow: Japan accepted a 30 percent tariff on most of its goods in July.</p>'</script>`;
    const page = await stage.open(served(stage.server, '/shadow', articlePage(shadow)));
    const inside = await waitFor('the sentence in the shadow root is painted', async () =>
      (await paintedIn(page)).find(({ text }) => text.includes('30 percent tariff')),
    );
    await hover(page, inside.text);
    await waitFor('the card shows', async () => (await hostsIn(page)) === 1);
  });

  it('a page that clears the registry gets its marks back when the reader moves on', async () => {
    const page = await stage.open(served(stage.server, '/clearing', articlePage()));
    const before = await whenPainted(page, CONFLICT);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await paintedIn(page)).toEqual([]);
    await waitFor('the marks are back', async () => {
      await page.mouse.move(5 + Math.random() * 50, 5);
      return (await paintedIn(page)).length === before.length;
    });
  });

  it('paragraphs that a framework renders anew stay marked, and changed ones do not', async () => {
    const page = await stage.open(served(stage.server, '/rerender', articlePage()));
    await whenPainted(page, CONFLICT);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = `${article.innerHTML}`;
    });
    await whenPainted(page, CONFLICT);
    await page.evaluate((text) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent === text);
      if (paragraph) paragraph.textContent = 'The room was warm, and the windows would not open at all that day.';
    }, CONFLICT);
    await waitFor('the changed paragraph is not marked', async () =>
      (await paintedIn(page)).every(({ text }) => text !== CONFLICT),
    );
    await whenPainted(page, CORROBORATED);
  });

  it('an article that arrives long after the page has loaded is found', async () => {
    const late = `<!doctype html><html lang="en"><title>News</title><body><div id="root"></div>`;
    const page = await stage.open(served(stage.server, '/late', late));
    const article = articlePage();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('#root')?.replaceChildren(...body.children);
    }, article);
    await whenPainted(page, CONFLICT);
  });
});
