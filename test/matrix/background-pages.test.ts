import type { Page } from 'puppeteer';
import { afterEach, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ReportView } from '../../src/messaging/protocol.ts';
import { ask } from '../browser/harness/ask.ts';
import { inBothBrowsers, type Stage } from '../browser/harness/stage.ts';
import { waitFor } from '../browser/harness/wait-for.ts';

declare const chrome: Browser;

const PAGE = 'planted-conflicts';
const GARDEN = '<!doctype html><html lang="en"><title>Garden</title><p>Tulips like the sun.</p>';

inBothBrowsers((stage) => {
  const openGarden = (): Promise<Page> => stage.open(stage.server.add('/garden', { body: GARDEN }));

  afterEach(async () => {
    await ask(await stage.sidebar(await openGarden()), 'deleteMyData');
  });

  it('the badge counts the conflicts of the report', async () => {
    const page = await stage.open(PAGE);
    const { counts } = await stage.read(page);
    expect(counts.conflicts).toBeGreaterThan(0);
    await waitFor('the badge shows them', async () => (await badge(stage, page)) === String(counts.conflicts));
  });

  it('a page that is left takes its report and badge along, and brings them back when it is returned to', async () => {
    const page = await stage.open(PAGE);
    const before = await stage.read(page);
    await page.goto(stage.server.add('/garden', { body: GARDEN }));
    const left = await stage.report(page, ({ state }) => state.kind === 'off-topic');
    expect(left.findings).toEqual([]);
    await waitFor('the badge is empty', async () => (await badge(stage, page)) === '');
    await page.goBack();
    expect(sentences(await stage.read(page))).toEqual(sentences(before));
  });

  it('a page on which extensions may not run says so, and cannot be checked', async () => {
    const page = await stage.open(stage.browser.name === 'chromium' ? 'chrome://version' : 'about:blank');
    const sidebar = await stage.sidebar(page);
    const tab = await stage.browser.extension.tabOf(page);
    const notAllowed = { kind: 'not-allowed' };
    expect((await ask(sidebar, 'getReport', { tab })).state).toEqual(notAllowed);
    expect(await ask(sidebar, 'checkPage', { tab })).toEqual({ ok: false, failure: notAllowed });
  });

  it('a page without an article says so when it is checked', async () => {
    const url = stage.server.add('/empty', { body: '<!doctype html><html lang="en"><title>Empty</title>' });
    const page = await stage.open(url);
    const tab = await stage.browser.extension.tabOf(page);
    expect(await ask(await stage.sidebar(page), 'checkPage', { tab })).toEqual({ ok: true, value: null });
    await stage.report(page, ({ state }) => state.kind === 'not-an-article');
  });

  it('whatever host is turned off, the gate stays registered for the others', async () => {
    const page = await openGarden();
    const sidebar = await stage.sidebar(page);
    const hosts = ['127.0.0.1', '[::1]', 'localhost', 'example.com', 'xn--mnchen-3ya.de', 'a_b.example.com'];
    for (const host of hosts) await ask(sidebar, 'setSite', { host, reading: 'off' });
    await ask(sidebar, 'setSite', { host: 'news.example.com', reading: 'on' });
    const scripts = await stage.browser.extension.evaluate(async () => {
      const registered = await chrome.scripting.getRegisteredContentScripts();
      return registered.map(({ id, excludeMatches }) => ({ id, excluded: excludeMatches?.length ?? 0 }));
    });
    expect(scripts.sort((one, other) => one.id.length - other.id.length)).toEqual([
      { id: 'gate', excluded: hosts.length + 1 },
      { id: 'gate:news.example.com', excluded: 0 },
    ]);
  });
});

async function badge(stage: Stage, page: Page): Promise<string> {
  const tabId = await stage.browser.extension.tabOf(page);
  return await stage.browser.extension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
}

function sentences(report: ReportView): string[] {
  return report.findings.map(({ sentence }) => sentence);
}
