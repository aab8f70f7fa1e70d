import type { Page } from 'puppeteer';
import type { Browser } from 'webextension-polyfill';
import { reportKey } from '../../../src/messaging/session-keys.ts';
import { waitFor } from '../../browser/harness/wait-for.ts';
import type { Figure } from '../budget.ts';
import { topicArticle } from './generated-pages.ts';
import { median } from './median.ts';
import type { BenchStage } from './stage.ts';

declare const chrome: Browser;

const SENTENCES = 100;
const ROUNDS = 5;

interface Painting {
  /** Milliseconds after the reader was injected; null until it happened. */
  first: number | null;
  /** When the number of highlighted Ranges changed last. */
  last: number | null;
  ranges: number;
}

declare global {
  interface Window {
    secondSourceBenchPainting?: Painting;
  }
}

/** Has the page note in every frame how many Ranges are highlighted; the clock starts when the reader does. */
async function watchPainting(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const painting: Painting = { first: null, last: null, ranges: 0 };
    window.secondSourceBenchPainting = painting;
    let started: number | null = null;
    document.addEventListener('second-source:reader-starts', () => {
      started = performance.now();
    });
    const look = (): void => {
      let ranges = 0;
      for (const [name, highlight] of CSS.highlights) if (name.startsWith('second-source-')) ranges += highlight.size;
      if (started !== null && ranges !== painting.ranges) {
        painting.ranges = ranges;
        painting.last = performance.now() - started;
        painting.first ??= painting.last;
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Resolves when the report says that all of the page has been read: the marks may come in parts, with a busy machine's pauses in between. */
async function untilRead({ browser }: BenchStage, page: Page): Promise<void> {
  const key = reportKey(await browser.extension.tabOf(page));
  await waitFor(
    'the article is read',
    () =>
      browser.extension.evaluate(async (name) => {
        const { [name]: stored } = await chrome.storage.session.get(name);
        return typeof stored === 'string' && JSON.parse(stored).state.kind === 'read';
      }, key),
    30_000,
  );
}

/** How soon an article is marked, once the background is awake and its engine made. */
export async function measureHighlights(stage: BenchStage): Promise<Figure[]> {
  const url = stage.server.add('/article', { body: topicArticle(SENTENCES), type: 'text/html; charset=utf-8' });
  const first: number[] = [];
  const all: number[] = [];
  let ranges = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await stage.browser.openPage();
    await watchPainting(page);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    await untilRead(stage, page);
    // The answer is on its way: all are there when for half a second none has come.
    const done = await waitFor(
      'the article is marked',
      () =>
        page.evaluate(() => {
          const painting = window.secondSourceBenchPainting;
          if (!painting || painting.first === null || painting.last === null) return null;
          const seen = performance.getEntriesByName('seen', 'mark').at(-1);
          if (seen instanceof PerformanceMark && seen.detail === painting.last) {
            return performance.now() - seen.startTime > 500 ? painting : null;
          }
          performance.mark('seen', { detail: painting.last });
          return null;
        }),
      30_000,
    );
    await page.close();
    // The first round wakes the background and makes the engine.
    if (round === 0 || done.first === null || done.last === null) continue;
    first.push(done.first);
    all.push(done.last);
    ranges = done.ranges;
  }
  return [
    { what: 'first highlight after injection', value: median(first), unit: 'ms', budget: { atMost: 150 } },
    {
      what: `all ${ranges} highlights of ${SENTENCES} sentences`,
      value: median(all),
      unit: 'ms',
      budget: { atMost: 400 },
    },
  ];
}
