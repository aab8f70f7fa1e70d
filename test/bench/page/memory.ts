import type { Page } from 'puppeteer';
import { articlePage, CONFLICT, whenPainted } from '../../browser/page-painting.ts';
import type { Figure } from '../budget.ts';
import type { BenchStage } from './stage.ts';

const BEFORE = 10;
const NAVIGATIONS = 50;
// What the browser itself keeps of a history entry, measured without the extension.
const KILOBYTES_OF_NOISE = 100;

/** Goes to another article in the page, as a single-page application does. */
async function navigate(page: Page, number: number): Promise<void> {
  await page.evaluate(
    (number, conflict) => {
      history.pushState(null, '', `/memory-${number}`);
      const article = document.createElement('article');
      article.innerHTML = `<h1>Story ${number}</h1><p>Trump and Takaichi met in Tokyo over rare earths, story ${number} says at first.</p><p></p>
        <p>Nobody had expected story ${number} to end like this, or so the papers said on that day.</p>`;
      const [, second] = article.querySelectorAll('p');
      if (second) second.textContent = conflict;
      document.querySelector('article')?.replaceWith(article);
    },
    number,
    CONFLICT,
  );
  await whenPainted(page, CONFLICT);
}

/** Bytes of the page's heap, the content scripts' part among them, after collecting garbage. */
async function heapOf(page: Page): Promise<{ heap: number; nodes: number; listeners: number }> {
  const session = await page.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

/** Whether in-page navigations leave anything behind. Chromium only: Firefox tells no page's memory. */
export async function measureMemory(stage: BenchStage): Promise<Figure[]> {
  const page = await stage.open('/memory', articlePage());
  await whenPainted(page, CONFLICT);
  for (let number = 0; number < BEFORE; number += 1) await navigate(page, number);
  const before = await heapOf(page);
  for (let number = 0; number < NAVIGATIONS; number += 1) await navigate(page, BEFORE + number);
  const after = await heapOf(page);
  await page.close();
  return [
    {
      what: `memory after ${NAVIGATIONS} in-page navigations, more than before`,
      value: (after.heap - before.heap) / 1000,
      unit: 'kB',
      budget: { atMost: KILOBYTES_OF_NOISE },
    },
    { what: 'nodes more than before', value: after.nodes - before.nodes, unit: '', budget: { atMost: 50 } },
    { what: 'listeners more than before', value: after.listeners - before.listeners, unit: '', budget: { atMost: 0 } },
  ];
}
