import { readFile } from 'node:fs/promises';
import type { Metrics } from 'puppeteer';
import type { Figure } from '../budget.ts';
import { topicArticle } from './generated-pages.ts';
import { median } from './median.ts';
import { atRest, type BenchStage } from './stage.ts';
import { bringProbe } from './with-probe.ts';

const FINDINGS = 100;
const ROUNDS = 7;

// The same look for elements as highlights.css gives to a highlight.
const LOOK = 'mark { color: inherit; text-decoration: underline 2px wavy #e0620d; background: rgb(224 98 13 / 14%) }';

interface Cost {
  /** Main-thread milliseconds from painting to the frame after next: of all tasks, and of script, style and layout. */
  readonly task: number;
  readonly work: number;
  readonly layouts: number;
}

/** What painting costs the page, by Chromium's own metrics. Off the topic's address, so that nothing else paints. */
async function paintOnce(stage: BenchStage, how: 'highlight' | 'elements' | 'nothing'): Promise<Cost> {
  const body = topicArticle(120)
    .replaceAll('Takaichi', 'Miller')
    .replaceAll('Trump', 'Smith')
    .replaceAll('Japan', 'Land');
  const page = await stage.open('/painting', body);
  await page.addStyleTag({ content: `${LOOK} ${await readFile('src/content/highlights/highlights.css', 'utf8')}` });
  await bringProbe(page);
  const ready = await page.evaluate((count) => secondSourceProbe.prepareToPaint(count), FINDINGS);
  if (ready !== FINDINGS) throw new Error(`only ${ready} sentences can be painted`);
  await atRest(page);
  const before = await page.metrics();
  await page.evaluate((how) => secondSourceProbe.paint(how), how);
  await atRest(page);
  const after = await page.metrics();
  await page.close();
  const spent = (...names: readonly (keyof Metrics)[]): number =>
    1000 * names.reduce((sum, name) => sum + (after[name] ?? 0) - (before[name] ?? 0), 0);
  return {
    task: spent('TaskDuration'),
    work: spent('ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'),
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
  const cost = (costs: readonly Cost[], what: 'task' | 'work'): number =>
    Math.max(0, median(costs.map((one) => one[what])) - median(nothing.map((one) => one[what])));
  return [
    {
      what: `layouts by painting ${FINDINGS} findings`,
      value: median(highlights.map(({ layouts }) => layouts)),
      unit: '',
      budget: { atMost: 0 },
    },
    { what: 'painting them: script, style, layout', value: cost(highlights, 'work'), unit: 'ms', budget: null },
    { what: 'wrapping them: script, style, layout', value: cost(elements, 'work'), unit: 'ms', budget: null },
    {
      what: 'script, style and layout of painting, of those of wrapping',
      value: (100 * cost(highlights, 'work')) / cost(elements, 'work'),
      unit: '%',
      budget: { atMost: 10 },
    },
    { what: 'painting them, lines drawn and all', value: cost(highlights, 'task'), unit: 'ms', budget: null },
    { what: 'wrapping them, lines drawn and all', value: cost(elements, 'task'), unit: 'ms', budget: null },
  ];
}
