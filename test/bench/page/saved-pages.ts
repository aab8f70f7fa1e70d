import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { ReportView } from '../../../src/messaging/protocol.ts';
import { ask } from '../../browser/harness/ask.ts';
import type { Surface } from '../../browser/harness/types.ts';
import { waitFor } from '../../browser/harness/wait-for.ts';
import type { Figure } from '../budget.ts';
import { median } from './median.ts';
import type { ReadPage, ReadText } from './probe.ts';
import { type Reference, readReference, withoutSpace } from './reference.ts';
import type { BenchStage } from './stage.ts';
import { bringProbe } from './with-probe.ts';

/** A page that was saved: `NAME.html`, or as Readability keeps its tests `NAME/source.html` with `NAME/expected.html`. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly reference: Reference | null;
}

/** Throws where the folder has no page. */
export function readSavedPages(folder: string): SavedPage[] {
  const pages = readdirSync(folder).flatMap((name): SavedPage[] => {
    const path = join(folder, name);
    if (name.endsWith('.html')) return [{ name, html: readFileSync(path, 'utf8'), reference: null }];
    const [source, expected] = [join(path, 'source.html'), join(path, 'expected.html')];
    if (!statSync(path).isDirectory() || !existsSync(source)) return [];
    const reference = existsSync(expected) ? readReference(readFileSync(expected, 'utf8')) : null;
    return [{ name, html: readFileSync(source, 'utf8'), reference }];
  });
  if (pages.length === 0) throw new Error(`there is no page in ${folder}`);
  return pages;
}

// As it was saved, and nothing else: no script of the page runs, and nothing is fetched.
const AS_SAVED = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** How what was read compares with the reference. */
interface Compared {
  readonly lost: readonly string[];
  readonly beside: number;
}

interface Measured extends Compared {
  readonly name: string;
  readonly read: ReadPage;
  /** Without what Readability was asked. */
  readonly first: Compared;
  /** The longest task while the built extension read the page; null where the browser does not tell. */
  readonly longTask: number | null;
}

/** Has the built extension read the page and gives the longest task that the page saw meanwhile, 0 below 50 ms. */
async function longestTask(stage: BenchStage, page: Page, surface: Surface): Promise<number> {
  await page.evaluate(() => {
    window.secondSourceBenchTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.secondSourceBenchTasks?.push(duration);
    }).observe({ type: 'longtask' });
  });
  const tab = await stage.browser.extension.tabOf(page);
  await ask(surface, 'checkPage', { tab });
  const isDone = ({ state }: ReportView): boolean => state.kind !== 'reading';
  await waitFor('the page is read', async () => isDone(await ask(surface, 'getReport', { tab })), 60_000);
  const tasks = await page.evaluate(() => window.secondSourceBenchTasks ?? []);
  return Math.max(0, ...tasks);
}

declare global {
  interface Window {
    secondSourceBenchTasks?: number[];
  }
}

function compare(read: ReadText, reference: Reference | null): Compared {
  const found = withoutSpace(read.blocks.join('\n'));
  const lost = reference?.sentences.filter((sentence) => !found.includes(withoutSpace(sentence))) ?? [];
  const beside = read.sentences.filter((sentence) => reference && !reference.text.includes(withoutSpace(sentence)));
  return { lost, beside: beside.length };
}

/** Reads every saved page in the browser. */
export async function measureSavedPages(stage: BenchStage, pages: readonly SavedPage[]): Promise<Figure[]> {
  const measured: Measured[] = [];
  const surface = stage.name === 'chromium' ? await stage.browser.extension.openDocument('popup/index.html') : null;
  for (const { name, html, reference } of pages) {
    const page = await stage.open(`/saved/${name}`, html, AS_SAVED);
    const longTask = surface && (await longestTask(stage, page, surface));
    await bringProbe(page);
    const read = await page.evaluate(() => secondSourceProbe.readPage());
    await page.close();
    measured.push({ name, read, ...compare(read, reference), first: compare(read.first, reference), longTask });
  }
  return figuresOf(measured, pages);
}

/** Of the pages that are unclear: how many there are, and what asking Readability took and changed. */
function figuresOfOpinions(measured: readonly Measured[], wanted: number): Figure[] {
  const unclear = measured.filter(({ read }) => read.opinion !== 'not-needed');
  const asked = unclear.filter(({ read }) => read.opinion === 'asked');
  const lost = measured.reduce((sum, { first }) => sum + first.lost.length, 0);
  const beside = measured.reduce((sum, { first }) => sum + first.beside, 0);
  const read = measured.reduce((sum, page) => sum + page.read.first.sentences.length, 0);
  const figure = (what: string, value: number, unit: string): Figure => ({ what, value, unit, budget: null });
  return [
    figure('pages that are unclear', unclear.length, `(${unclear.map(({ name }) => name).join(', ')})`),
    figure('of these small enough to ask Readability', asked.length, ''),
    ...(asked.length === 0
      ? []
      : [
          figure('longest step of Readability', Math.max(...asked.map((page) => page.read.parsing ?? 0)), 'ms'),
          ...(wanted === 0
            ? []
            : [
                figure('without asking: sentences found', (100 * (wanted - lost)) / wanted, '%'),
                figure("without asking: sentences read that are the article's", (100 * (read - beside)) / read, '%'),
              ]),
        ]),
  ];
}

function figuresOf(measured: readonly Measured[], pages: readonly SavedPage[]): Figure[] {
  const sum = (count: (page: Measured) => number): number => measured.reduce((total, page) => total + count(page), 0);
  const wanted = pages.reduce((total, { reference }) => total + (reference?.sentences.length ?? 0), 0);
  const read = sum(({ read }) => read.sentences.length);
  const small = measured.filter(({ read }) => read.textNodes <= 10_000);
  const tasks = measured.flatMap(({ longTask }) => longTask ?? []);
  const worst = [...measured].sort((a, b) => b.lost.length - a.lost.length).filter(({ lost }) => lost.length > 0);
  return [
    { what: 'pages', value: measured.length, unit: '', budget: null },
    ...(wanted === 0
      ? []
      : [
          {
            what: `sentences of the articles found, of ${wanted}`,
            value: (100 * (wanted - sum(({ lost }) => lost.length))) / wanted,
            unit: '%',
            budget: { atLeast: 98 },
          },
          {
            what: `sentences read that are the article's, of ${read}`,
            value: (100 * (read - sum(({ beside }) => beside))) / read,
            unit: '%',
            budget: null,
          },
        ]),
    {
      what: 'sentences whose Ranges read otherwise',
      value: sum(({ read }) => read.wrong.length),
      unit: '',
      budget: { atMost: 0 },
    },
    {
      what: 'pages changed by being read',
      value: measured.filter(({ read }) => !read.isUntouched).length,
      unit: '',
      budget: { atMost: 0 },
    },
    ...figuresOfOpinions(measured, wanted),
    { what: 'reading a page', value: median(measured.map(({ read }) => read.total)), unit: 'ms', budget: null },
    {
      what: 'longest stretch without a pause, up to 10,000 text nodes',
      value: Math.max(...small.map(({ read }) => read.longest)),
      unit: 'ms',
      budget: null,
    },
    ...(tasks.length === 0
      ? []
      : [
          {
            what: 'pages with a task of 50 ms or more while they were read',
            value: tasks.filter((task) => task >= 50).length,
            unit: '',
            budget: { atMost: 0 },
          },
          { what: 'the longest of these tasks', value: Math.max(...tasks), unit: 'ms', budget: null },
        ]),
    ...worst.slice(0, 12).map(({ name, lost }) => ({
      what: `not found on ${name}`,
      value: lost.length,
      unit: `(“${lost[0]?.slice(0, 40)}…”)`,
      budget: null,
    })),
  ];
}
