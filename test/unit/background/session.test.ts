import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { startWorker } from '../../fakes/fake-worker.ts';
import { PAGE_URL } from './page.ts';

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
  browser.tabs.set(1, { id: 1, url: PAGE_URL, document: 'a' });
  browser.tabs.set(2, { id: 2, url: 'https://other.test/', document: 'b' });
  browser.tabs.set(3, { id: 3, url: 'about:config', document: 'c', closedToScripts: true });
});

describe('a session that begins', () => {
  it('the gate is registered, open pages get it, menu and signatures are there', async () => {
    await (await startWorker(browser)).ready;
    expect([...browser.scripts.keys()]).toEqual(['gate']);
    expect(browser.injections).toEqual([
      { tab: 1, file: 'gate.js' },
      { tab: 2, file: 'gate.js' },
    ]);
    expect([...browser.menus.keys()]).toEqual(['check-claim', 'check-page']);
    expect(browser.local.keys).toEqual(['signatures']);
  });

  it('a worker that is merely woken does none of it again', async () => {
    const first = await startWorker(browser);
    await first.ready;
    first.kill();
    browser.injections.length = 0;
    const writes = browser.local.writes;
    await (await startWorker(browser)).ready;
    expect(browser.injections).toEqual([]);
    expect(browser.local.writes).toBe(writes);
  });

  it('a worker that was stopped half way is made good by the next', async () => {
    const first = await startWorker(browser);
    first.kill();
    await (await startWorker(browser)).ready;
    expect([...browser.scripts.keys()]).toEqual(['gate']);
    expect(browser.local.keys).toEqual(['signatures']);
  });

  it('what an older version registered otherwise is replaced', async () => {
    browser.scripts.set('gate', { id: 'gate', js: ['old.js'], matches: ['https://*/*'] });
    browser.scripts.set('gate:gone.test', { id: 'gate:gone.test', js: ['gate.js'], matches: ['*://*.gone.test/*'] });
    await (await startWorker(browser)).ready;
    expect([...browser.scripts.values()]).toMatchObject([{ id: 'gate', js: ['gate.js'] }]);
  });
});

describe('access that the reader withdraws and gives', () => {
  it('without any host the gate is registered nowhere; with one again it is, and open pages get it', async () => {
    const worker = await startWorker(browser);
    await worker.ready;
    browser.origins = [];
    await Promise.all(worker.api.permissions.onRemoved.fire({ origins: [] }));
    expect([...browser.scripts]).toEqual([]);
    expect((await worker.fromSidebar('getReport', { tab: 1 })).state).toEqual({
      kind: 'on-demand',
      why: 'no-permission',
    });
    expect(await worker.fromSidebar('checkPage', { tab: 1 })).toEqual({
      ok: false,
      failure: { kind: 'on-demand', why: 'no-permission' },
    });
    browser.origins = ['http://*/*', 'https://*/*'];
    browser.injections.length = 0;
    await Promise.all(worker.api.permissions.onAdded.fire({ origins: [] }));
    expect([...browser.scripts.keys()]).toEqual(['gate']);
    expect(browser.injections).toHaveLength(2);
  });
});

describe('pages that are not read', () => {
  it.each([
    ['a page of the browser', { url: 'about:config', closedToScripts: true }],
    ['its store', { url: 'https://addons.mozilla.org/', closedToScripts: true }],
    ['a PDF', { url: 'https://other.test/paper.pdf', contentType: 'application/pdf' }],
  ])('%s', async (_what, page) => {
    browser.tabs.set(9, { id: 9, document: 'd', ...page });
    const worker = await startWorker(browser);
    expect((await worker.fromSidebar('getReport', { tab: 9 })).state).toEqual({ kind: 'not-allowed' });
    expect(await worker.fromSidebar('checkPage', { tab: 9 })).toEqual({ ok: false, failure: { kind: 'not-allowed' } });
  });

  it('a tab that was closed meanwhile', async () => {
    const worker = await startWorker(browser);
    expect(await worker.fromSidebar('getReport', { tab: 99 })).toMatchObject({
      state: { kind: 'not-allowed' },
      url: null,
    });
    expect(await worker.fromSidebar('checkPage', { tab: 99 })).toMatchObject({ ok: false });
  });

  it('a page off the topic', async () => {
    const worker = await startWorker(browser);
    expect(await worker.fromSidebar('getReport', { tab: 2 })).toMatchObject({
      state: { kind: 'off-topic' },
      host: 'other.test',
      title: 'Tab 2',
    });
  });
});

describe('installed', () => {
  it('for the first time: one page shows what the extension does', async () => {
    const worker = await startWorker(browser);
    await Promise.all(worker.api.runtime.onInstalled.fire({ reason: 'install', temporary: false }));
    expect(browser.opened).toEqual([worker.api.runtime.getURL('welcome/index.html')]);
  });

  it('in a newer version, or with a newer browser: nothing opens', async () => {
    const worker = await startWorker(browser);
    await Promise.all(worker.api.runtime.onInstalled.fire({ reason: 'update', temporary: false }));
    await Promise.all(worker.api.runtime.onInstalled.fire({ reason: 'browser_update', temporary: false }));
    expect(browser.opened).toEqual([]);
  });
});
