import type { Page } from 'puppeteer';
import type { Browser } from 'webextension-polyfill';
import { type PackSignature, SIGNATURES_KEY } from '../../../src/messaging/signatures.ts';
import { waitFor } from '../../browser/harness/wait-for.ts';
import type { Figure } from '../budget.ts';
import { offTopicPage } from './generated-pages.ts';
import { median, medianOf } from './median.ts';
import { atRest, type BenchStage } from './stage.ts';
import { type ScriptTrace, traceScripts } from './trace.ts';
import { bringProbe } from './with-probe.ts';

declare const chrome: Browser;

const NODES = 5_000;
const ROUNDS = 9;
const PAGES_LEFT_ALONE = 5;

/** The signatures as the gate finds them: JSON. */
function readSignatures({ browser }: BenchStage): Promise<string> {
  return waitFor('the signatures are stored', () =>
    browser.extension.evaluate(async (key) => {
      const { [key]: stored } = await chrome.storage.local.get(key);
      return stored === undefined ? null : JSON.stringify(stored);
    }, SIGNATURES_KEY),
  );
}

/** How often the background runs after so many pages off the topic, having been stopped before each. */
async function countWakings(stage: BenchStage, body: string): Promise<Figure> {
  const { extension } = stage.browser;
  let woken = 0;
  // Closed at the end: that a tab is closed is an event for the background.
  const pages: Page[] = [];
  for (let round = 0; round < PAGES_LEFT_ALONE; round += 1) {
    await extension.killBackground();
    const page = await stage.open('/off-topic', body);
    pages.push(page);
    await atRest(page);
    // The gate has decided by now: it runs when the page is idle, before this idle moment.
    if (!(await extension.isInjected(page))) throw new Error('the gate has not run');
    if (await extension.isBackgroundRunning()) woken += 1;
  }
  for (const page of pages) await page.close();
  return {
    what: `background woken by ${PAGES_LEFT_ALONE} pages off the topic`,
    value: woken,
    unit: 'times',
    budget: { atMost: 0 },
  };
}

/** What the gate costs a page off the topic; Chromium by trace, Firefox, which has none, by the same code in the page. */
export async function measureGate(stage: BenchStage): Promise<Figure[]> {
  const signatures: readonly PackSignature[] = JSON.parse(await readSignatures(stage));
  const body = offTopicPage(NODES);
  const what = `gate on ${NODES} nodes off the topic`;
  if (stage.name === 'firefox') {
    const deciding = await medianOf(ROUNDS, () => decideInPage(stage, body, signatures));
    const wakings = await countWakings(stage, body);
    return [{ what, value: deciding, unit: 'ms', budget: { atMost: 3 } }, wakings];
  }
  const traces: ScriptTrace[] = [];
  for (let round = 0; round < ROUNDS; round += 1) traces.push(await traceGate(stage, body));
  const layouts = traces.reduce((sum, trace) => sum + trace.layouts, 0);
  return [
    { what, value: median(traces.map(({ total }) => total)), unit: 'ms', budget: { atMost: 3 } },
    { what: 'gate, layouts and style recalculations it forces', value: layouts, unit: '', budget: { atMost: 0 } },
    await countWakings(stage, body),
  ];
}

async function decideInPage(stage: BenchStage, body: string, signatures: readonly PackSignature[]): Promise<number> {
  const page = await stage.open('/off-topic', body);
  await bringProbe(page);
  const { total, isOnTopic } = await page.evaluate((given) => secondSourceProbe.decideTopic(given), signatures);
  if (isOnTopic) throw new Error('the page that should be off the topic is on it');
  await page.close();
  return total;
}

async function traceGate(stage: BenchStage, body: string): Promise<ScriptTrace> {
  const page = await stage.open('/blank', '<title>Blank</title>');
  const url = stage.server.add('/off-topic', { body, type: 'text/html; charset=utf-8' });
  const trace = await traceScripts(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await atRest(page);
  });
  await page.close();
  return trace;
}
