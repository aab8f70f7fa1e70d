import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../../src/messaging/default-settings.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import type { FakeWorker } from '../../fakes/fake-worker.ts';
import { description, FALSE_SENTENCE, PAGE_URL, readArticle, TAB, workerWithPage } from './page.ts';

let browser: FakeBrowser;
let worker: FakeWorker;

beforeEach(async () => {
  ({ browser, worker } = await workerWithPage());
  await readArticle(worker, FALSE_SENTENCE);
  browser.told.length = 0;
  browser.injections.length = 0;
});

describe('a change of the settings', () => {
  it('a site that is turned off: its page stops, its report goes, the gate stays away', async () => {
    const settings = await worker.fromSidebar('setSite', { host: 'news.example', reading: 'off' });
    expect(settings.sites).toEqual({ 'news.example': 'off' });
    expect(browser.told).toEqual([`${TAB} stop`]);
    expect(browser.injections).toEqual([{ tab: TAB, file: '-highlights.css' }]);
    expect(browser.scripts.get('gate')?.excludeMatches).toEqual(['*://*.news.example/*']);
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual({ kind: 'off' });
    expect(await worker.fromPage(TAB, 'pageIsOnTopic')).toEqual({ ok: false, failure: { kind: 'off' } });
    expect(await worker.fromPage(TAB, 'startArticle', description())).toEqual({ ok: false, failure: { kind: 'off' } });
  });

  it('a site that is off: no script looks at its pages, whoever asks for their report', async () => {
    await worker.fromSidebar('setSite', { host: 'news.example', reading: 'off' });
    browser.probed.length = 0;
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual({ kind: 'off' });
    expect(browser.probed).toEqual([]);
    await worker.fromSidebar('setSite', { host: 'news.example', reading: 'default' });
    await worker.fromSidebar('getReport', { tab: TAB });
    expect(browser.probed).toEqual([TAB]);
  });

  it('a site that is turned on again: its open page gets the gate', async () => {
    await worker.fromSidebar('setSite', { host: 'news.example', reading: 'off' });
    await worker.fromSidebar('setSite', { host: 'news.example', reading: 'default' });
    expect(browser.injections.at(-1)).toEqual({ tab: TAB, file: 'gate.js' });
    expect(browser.scripts.get('gate')?.excludeMatches).toBeUndefined();
    expect((await worker.fromSidebar('getSettings')).sites).toEqual({});
  });

  it('a site that is off: its pages are read when asked for', async () => {
    await worker.fromSidebar('setSite', { host: 'news.example', reading: 'off' });
    expect(await worker.fromSidebar('checkPage', { tab: TAB })).toEqual({ ok: true, value: null });
    expect(await worker.fromPage(TAB, 'startArticle', description())).toMatchObject({ ok: true });
    const report = await worker.fromSidebar('getReport', { tab: TAB });
    expect(report).toMatchObject({ state: { kind: 'reading' }, automatic: false });
  });

  it('on demand: a site that is turned on is a site of choice, and its open page gets the gate', async () => {
    await worker.fromSidebar('changeSettings', { automatic: 'on-demand' });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).automatic).toBe(false);
    const settings = await worker.fromSidebar('setSite', { host: 'news.example', reading: 'on' });
    expect(settings).toMatchObject({ automatic: 'chosen-sites', sites: { 'news.example': 'on' } });
    expect([...browser.scripts.keys()]).toEqual(['gate:news.example']);
    expect(browser.injections.at(-1)).toEqual({ tab: TAB, file: 'gate.js' });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).automatic).toBe(true);
  });

  it('on demand: nothing by itself, but what was read stays and a page is read when asked for', async () => {
    await worker.fromSidebar('changeSettings', { automatic: 'on-demand' });
    expect([...browser.scripts]).toEqual([]);
    expect(browser.told).toEqual([]);
    browser.tabs.set(TAB, { id: TAB, url: PAGE_URL, document: 'document-2' });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual({ kind: 'on-demand', why: 'chosen' });
    expect(await worker.fromPage(TAB, 'startArticle', description())).toMatchObject({ failure: { kind: 'off' } });
    expect(await worker.fromSidebar('checkPage', { tab: TAB })).toEqual({ ok: true, value: null });
    expect(await worker.fromPage(TAB, 'startArticle', description())).toMatchObject({ ok: true });
  });

  it('another look: the pages with an article repaint', async () => {
    await worker.fromSidebar('changeSettings', { look: { corroborates: 'off', conflicts: 'strong' } });
    expect(browser.told).toEqual([`${TAB} lookChanged`]);
  });

  it('changes at the same time are all kept', async () => {
    const hosts = ['a.test', 'b.test', 'c.test', 'd.test'];
    await Promise.all(hosts.map((host) => worker.fromSidebar('setSite', { host, reading: 'off' })));
    expect(Object.keys((await worker.fromSidebar('getSettings')).sites).sort()).toEqual(hosts);
    expect(browser.scripts.get('gate')?.excludeMatches).toHaveLength(4);
  });

  it.each([
    ['everything', 3],
    ['automatic', { automatic: 'sometimes' }],
    ['a host', { ...DEFAULT_SETTINGS, sites: { '*': 'on' } }],
  ])('a stored value that is broken gives the defaults: %s', async (_what, stored) => {
    await browser.local.set({ [SETTINGS_KEY]: stored });
    expect(await worker.fromSidebar('getSettings')).toEqual(DEFAULT_SETTINGS);
  });
});

describe('delete my data', () => {
  it('stops every page, empties both storages and begins anew', async () => {
    await worker.fromSidebar('setSite', { host: 'a.test', reading: 'off' });
    await browser.session.set({ 'pending-claim:1': null });
    expect(await worker.fromSidebar('deleteMyData')).toEqual(DEFAULT_SETTINGS);
    expect(browser.told).toEqual([`${TAB} stop`]);
    expect(browser.local.keys).toEqual(['signatures']);
    expect(browser.session.keys).toEqual(['started']);
    expect((await worker.fromSidebar('getReport', { tab: TAB })).findings).toEqual([]);
    expect(browser.scripts.get('gate')?.excludeMatches).toBeUndefined();
  });
});
