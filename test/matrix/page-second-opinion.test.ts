import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { ask } from '../browser/harness/ask.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import { traceOf, watchChanges } from '../browser/harness/untouched.ts';
import { CONFLICT, CORROBORATED, served } from '../browser/page-painting.ts';

const FILLER =
  'Takaichi and Trump stood on a terrace afterwards, while gardeners raked the gravel and a band packed up its drums.';
const REPLY = 'I was in Tokyo that day, and Trump and Takaichi were late by an hour, whatever anybody says about it.';

const COUNTING = `<script>
  window.constructed = 0;
  customElements.define('x-part', class extends HTMLElement { constructor() { super(); window.constructed += 1; } });
</script>`;

/**
 * Two columns on the topic, each with a statement that sources contradict; the replies are longer, and only Readability knows what
 * that word means.
 */
function unclearPage(extra = ''): string {
  const replies = Array.from({ length: 5 }, (_, number) => `<p>Reply ${number}. ${REPLY} ${FILLER}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trump and Takaichi in Tokyo</title>
    <meta property="article:published_time" content="2025-10-28T09:42:00Z">${COUNTING}</head><body>
    <div><h1>Trump and Takaichi in Tokyo</h1><div id="report"><p>${CORROBORATED} ${FILLER}</p><p>${CONFLICT}</p>
      ${`<p>${FILLER} ${FILLER}</p>`.repeat(3)}${extra}</div></div>
    <div><h2>Letters</h2><div class="replies">${replies}<p>${CONFLICT}</p></div></div></body></html>`;
}

/** The first one has two, the second one, the last three two each. */
const SENTENCES_OF_REPORT = 9;

/** What is painted outside of the report. */
async function paintedBesideReport(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('second-source-')
        ? [...highlight].flatMap(({ startContainer }) =>
            document.querySelector('#report')?.contains(startContainer) ? [] : [startContainer.textContent ?? ''],
          )
        : [],
    ),
  );
}

inBothBrowsers((stage) => {
  it('a page that is not clear is read as Readability reads it, and goes on being read as it changes', async () => {
    const page = await stage.open(served(stage.server, '/unclear', unclearPage()));
    const report = await stage.report(page, ({ state }) => state.kind === 'read');
    expect(report.sentences).toBe(SENTENCES_OF_REPORT);
    expect(await paintedBesideReport(page)).toEqual([]);
    await page.evaluate((text) => {
      for (const column of document.querySelectorAll('#report, .replies')) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        column.append(paragraph);
      }
    }, CONFLICT);
    await stage.report(page, ({ sentences }) => sentences === SENTENCES_OF_REPORT + 1);
  });

  it('is left as it is: nothing changed, no custom element constructed, no media fetched', async () => {
    const media = '<x-part></x-part><img src="/opinion/a.png" alt=""><video src="/opinion/b.mp4"></video>';
    const url = served(stage.server, '/unclear-media', unclearPage(media));
    const page = await stage.open('about:blank');
    await watchChanges(page);
    await page.goto(url, { waitUntil: 'load' });
    const report = await stage.report(page, ({ state }) => state.kind === 'read');
    expect(report.sentences).toBe(SENTENCES_OF_REPORT);
    const withExtension = await traceOf(page);
    expect(await page.evaluate(() => Reflect.get(window, 'constructed'))).toBe(1);
    const fetched = stage.server.requests.filter((path) => path.startsWith('/opinion/'));
    await ask(await stage.sidebar(page), 'changeSettings', { automatic: 'on-demand' });
    await page.reload({ waitUntil: 'load' });
    expect(withExtension).toEqual(await traceOf(page));
    await ask(await stage.sidebar(page), 'deleteMyData');
    // A browser may ask for a video in pieces, or not before it is played; for the picture it asks once.
    expect(fetched.filter((path) => path.endsWith('a.png'))).toHaveLength(1);
    expect(fetched.filter((path) => path.endsWith('b.mp4')).length).toBeLessThanOrEqual(1);
  });
});
