import { expect, it } from 'vitest';
import { paintedIn } from './harness/painted.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';
import { articlePage, CONFLICT, CORROBORATED, served, whenPainted } from './page-painting.ts';

const COUNTING = `<script>
  window.constructed = 0;
  customElements.define('x-part', class extends HTMLElement { constructor() { super(); window.constructed += 1; } });
</script>`;

inBothBrowsers((stage) => {
  it('constructs none of the custom elements of the page, and fetches none of its media', async () => {
    const media = '<x-part></x-part><img src="/media/a.png"><video src="/media/b.mp4"></video>';
    const page = await stage.open(served(stage.server, '/media', articlePage(media, COUNTING)));
    await whenPainted(page, CONFLICT);
    await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
    expect(await page.evaluate(() => Reflect.get(window, 'constructed'))).toBe(1);
    const fetched = (name: string) => stage.server.requests.filter((path) => path === `/media/${name}`).length;
    expect(fetched('a.png')).toBe(1);
  });

  it('a paragraph that the page hides loses its mark, and gets it back when it is shown', async () => {
    const page = await stage.open(served(stage.server, '/hides', articlePage()));
    await whenPainted(page, CONFLICT);
    await page.evaluate(() => document.querySelector('p + p')?.setAttribute('aria-hidden', 'true'));
    await waitFor('the hidden paragraph is not marked', async () =>
      (await paintedIn(page)).every(({ text }) => text !== CONFLICT),
    );
    await page.evaluate(() => document.querySelector('p + p')?.removeAttribute('aria-hidden'));
    await whenPainted(page, CONFLICT);
    await whenPainted(page, CORROBORATED);
  });

  it('paragraphs that the page takes out and puts back elsewhere keep their marks', async () => {
    const page = await stage.open(served(stage.server, '/moves', articlePage('<section id="last"></section>')));
    await whenPainted(page, CONFLICT);
    await page.evaluate(() => {
      const paragraph = document.querySelector('p + p');
      if (paragraph) document.querySelector('#last')?.append(paragraph);
    });
    await whenPainted(page, CONFLICT);
  });

  it('a page in a tab behind another is read when it comes to the front', async () => {
    const url = served(stage.server, '/behind', articlePage());
    const page = await stage.open('about:blank');
    const front = await stage.open('about:blank');
    await front.bringToFront();
    await page.evaluate((url) => {
      location.href = url;
    }, url);
    await waitFor('the page has loaded behind', () =>
      page.evaluate(() => document.readyState === 'complete' && location.pathname === '/behind'),
    );
    // It is hidden where the browser hides what is behind: then nothing may have been read.
    if (await page.evaluate(() => document.hidden)) expect(await paintedIn(page)).toEqual([]);
    await page.bringToFront();
    await whenPainted(page, CONFLICT);
  });
});
