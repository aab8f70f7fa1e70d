import { readFile } from 'node:fs/promises';
import type { Figure } from '../budget.ts';
import { topicArticle } from './generated-pages.ts';
import { median } from './median.ts';
import { atRest, type BenchStage } from './stage.ts';
import { bringProbe } from './with-probe.ts';

const FINDINGS = 100;
const ROUNDS = 7;

interface Cost {
  /** Main-thread milliseconds from painting to the frame after next. */
  readonly task: number;
  readonly layouts: number;
}

/** What painting costs the page, by Chromium's own metrics. Off the topic's address, so that nothing else paints. */
async function paintOnce(stage: BenchStage, how: 'highlight' | 'elements' | 'nothing'): Promise<Cost> {
  const body = topicArticle(120)
    .replaceAll('Takaichi', 'Miller')
    .replaceAll('Trump', 'Smith')
    .replaceAll('Japan', 'Land');
  const page = await stage.open('/painting', body);
  await page.addStyleTag({ content: await readFile('src/content/highlights/highlights.css', 'utf8') });
  await bringProbe(page);
  const ready = await page.evaluate((count) => secondSourceProbe.prepareToPaint(count), FINDINGS);
  if (ready !== FINDINGS) throw new Error(`only ${ready} sentences can be painted`);
  await atRest(page);
  const before = await page.metrics();
  await page.evaluate((how) => secondSourceProbe.paint(how), how);
  await atRest(page);
  const after = await page.metrics();
  await page.close();
  return {
    task: 1000 * ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)),
    layouts: (after.LayoutCount ?? 0) - (before.LayoutCount ?? 0),
  };
}

/** Painting findings, compared with wrapping each in an element. Chromium only: Firefox has no such metrics. */
export async function measurePainting(stage: BenchStage): Promise<Figure[]> {
  const highlights: Cost[] = [];
  const elements: Cost[] = [];
  // What asking and two frames cost by themselves.
  const nothing: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    highlights.push(await paintOnce(stage, 'highlight'));
    elements.push(await paintOnce(stage, 'elements'));
    nothing.push(await paintOnce(stage, 'nothing'));
  }
  const taskOf = (costs: readonly Cost[]): number => median(costs.map((cost) => cost.task));
  const task = (costs: readonly Cost[]): number => Math.max(0, taskOf(costs) - taskOf(nothing));
  return [
    {
      what: `layouts by painting ${FINDINGS} findings`,
      value: median(highlights.map(({ layouts }) => layouts)),
      unit: '',
      budget: { atMost: 0 },
    },
    { what: 'painting them', value: task(highlights), unit: 'ms', budget: null },
    { what: 'wrapping them in elements', value: task(elements), unit: 'ms', budget: null },
    {
      what: 'painting, of what wrapping costs',
      value: (100 * task(highlights)) / task(elements),
      unit: '%',
      budget: { atMost: 10 },
    },
  ];
}
