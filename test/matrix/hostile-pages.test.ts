import { expect, it } from 'vitest';
import { paintedIn } from '../browser/harness/painted.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import { traceOf, watchChanges } from '../browser/harness/untouched.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import { ARTICLE, HOSTILE_PAGES, serve } from './hostile-pages.ts';

/** Of a page that never gets marked there is nothing to wait for: this many frames of an idle page are given to it. */
const IDLE_FRAMES = 30;

inBothBrowsers((stage) => {
  const marked = HOSTILE_PAGES.filter(({ isMarked }) => isMarked);
  const left = HOSTILE_PAGES.filter(({ isMarked }) => !isMarked);

  it.each(marked)('$name: its article is marked, calmly', async (hostile) => {
    const page = await stage.open(serve(hostile, stage.server));
    const isMarked = async (): Promise<boolean> =>
      (await paintedIn(page)).some(({ name, text }) => name.includes('conflicts') && text.includes('25 percent'));
    await waitFor('the false sentence is marked', isMarked, 60_000);
  });

  it.each(left)('$name: nothing is marked and nothing complains', async (hostile) => {
    const page = await stage.open('about:blank');
    // A PDF or download ends the navigation in its own way; what counts is what stands there afterwards.
    await page.goto(serve(hostile, stage.server)).catch(() => undefined);
    for (let frame = 0; frame < IDLE_FRAMES; frame += 1) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve))).catch(() => undefined);
    }
    expect(await paintedIn(page)).toEqual([]);
  });

  it('a page that deletes everything again and again is left as it wants to be', async () => {
    const url = stage.server.add('/deletes', {
      body: `<!doctype html><html lang="en"><title>Rare earths</title><body>${ARTICLE}<script>
        const article = document.querySelector('article');
        let left = 50;
        const turn = () => {
          document.body.replaceChildren(...(left % 2 ? [article] : []));
          CSS.highlights.clear();
          left -= 1;
          if (left > 0) requestAnimationFrame(turn);
          else document.body.replaceChildren(), (document.body.dataset.done = 'yes');
        };
        addEventListener('load', () => requestAnimationFrame(turn));
      </script></body></html>`,
    });
    const page = await stage.open('about:blank');
    await watchChanges(page);
    await page.goto(url);
    await waitFor('the page is done', () => page.evaluate(() => document.body.dataset.done === 'yes'));
    await waitFor('no mark is left', async () => (await paintedIn(page)).length === 0);
    const { changes } = await traceOf(page);
    const ofThePage =
      /^(added|removed) <(article|h1|p|title|html|head|body|script|meta)\b|^removed #text|^data-done|^added #text/;
    expect(changes.filter((change) => !ofThePage.test(change))).toEqual([]);
  });
});
