import { beforeEach, describe, expect, it } from 'vitest';
import type { Menus, Tabs } from 'webextension-polyfill';
import { CHECKED_CLAIM_LIMIT } from '../../../src/messaging/protocol.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import { type FakeWorker, startWorker } from '../../fakes/fake-worker.ts';
import { FALSE_SENTENCE, OTHER_SENTENCE, PAGE_URL, readArticle, TAB, workerWithPage } from './page.ts';

let browser: FakeBrowser;
let worker: FakeWorker;
let tab: Tabs.Tab;

beforeEach(async () => {
  ({ browser, worker } = await workerWithPage());
  tab = await worker.api.tabs.get(TAB);
});

/** Chooses an item of the context menu. */
function choose(menuItemId: string, info: Partial<Menus.OnClickData>, where: Tabs.Tab | undefined): Promise<unknown> {
  const click = { menuItemId, editable: false, modifiers: [], ...info };
  return Promise.all(worker.api.contextMenus.onClicked.fire(click, where));
}

describe('"Check this claim"', () => {
  it('opens the sidebar before anything is waited for, and leaves the text for its window', async () => {
    const choosing = choose('check-claim', { selectionText: FALSE_SENTENCE }, tab);
    expect(browser.sidebarsOpened).toBe(1);
    await choosing;
    expect(await worker.fromSidebar('takePendingClaim', { window: 1 })).toMatchObject({
      text: FALSE_SENTENCE,
      truncated: false,
      sentences: [{ finding: null, place: null, sentence: FALSE_SENTENCE, stance: 'conflicts', evidence: [{}, {}] }],
    });
  });

  it('is answered once, and alike where the question arrives twice', async () => {
    await choose('check-claim', { selectionText: FALSE_SENTENCE }, tab);
    const taken = await Promise.all([1, 2].map(() => worker.fromSidebar('takePendingClaim', { window: 1 })));
    expect(taken).toMatchObject([{ text: FALSE_SENTENCE }, { text: FALSE_SENTENCE }]);
    expect(await worker.fromSidebar('takePendingClaim', { window: 1 })).toBeNull();
  });

  it('is not lost when the background is stopped over it', async () => {
    await choose('check-claim', { selectionText: FALSE_SENTENCE }, tab);
    void worker.fromSidebar('takePendingClaim', { window: 1 });
    worker.kill();
    worker = await startWorker(browser);
    expect(await worker.fromSidebar('takePendingClaim', { window: 1 })).toMatchObject({ text: FALSE_SENTENCE });
  });

  it('is answered for a claim no source knows, and where the selection stands in no tab', async () => {
    await choose('check-claim', { selectionText: OTHER_SENTENCE }, undefined);
    expect(await worker.fromSidebar('takePendingClaim', { window: 1 })).toMatchObject({
      sentences: [{ stance: 'none', score: 0, evidence: [] }],
    });
  });

  it('on the page of a source that source is no evidence', async () => {
    const pageUrl = 'https://gazette.example/bridge';
    await choose('check-claim', { selectionText: FALSE_SENTENCE, pageUrl }, tab);
    const claim = await worker.fromSidebar('takePendingClaim', { window: 1 });
    expect(claim?.sentences[0]?.evidence.map(({ source }) => source.id)).toEqual(['courier']);
  });

  it('of a very long text checks the beginning and says so', async () => {
    const claim = await worker.fromSidebar('checkClaim', {
      text: `${FALSE_SENTENCE} ${'😀'.repeat(50_000)}`,
      tab: TAB,
    });
    expect(claim).toMatchObject({ truncated: true, sentences: [{ stance: 'conflicts' }, { stance: 'none' }] });
    expect(claim.text.length).toBeLessThanOrEqual(CHECKED_CLAIM_LIMIT);
    // It throws for half of a surrogate pair.
    expect(() => encodeURIComponent(claim.text)).not.toThrow();
  });
});

it('"Check this page" reads the page', async () => {
  await choose('check-page', {}, tab);
  expect(browser.injections.at(-1)).toEqual({ tab: TAB, file: 'reader.js' });
});

describe('shortcuts', () => {
  it.each(['open-sidebar', 'check-selection', 'check-page'])('%s opens the sidebar at once', (command) => {
    worker.api.commands.onCommand.fire(command, tab);
    expect(browser.sidebarsOpened).toBe(1);
  });

  it('check-selection answers also where no script may look for a selection', async () => {
    const closed = { id: 8, url: 'about:config', document: 'x', closedToScripts: true };
    browser.tabs.set(8, closed);
    await Promise.all(worker.api.commands.onCommand.fire('check-selection', await worker.api.tabs.get(8)));
    expect(await worker.fromSidebar('takePendingClaim', { window: 1 })).toEqual({
      text: '',
      truncated: false,
      sentences: [],
    });
  });

  it.each(['next-finding', 'previous-finding'])('%s is told to the page and opens nothing', async (command) => {
    await Promise.all(worker.api.commands.onCommand.fire(command, tab));
    expect(browser.told).toEqual([`${TAB} stepFinding`]);
    expect(browser.sidebarsOpened).toBe(0);
  });
});

it('a finding is shown in the sidebar: opened at once, and told which', async () => {
  const reply = await readArticle(worker, FALSE_SENTENCE);
  const finding = reply.ok ? reply.value[0]?.finding : undefined;
  if (finding === undefined) throw new Error('nothing was found');
  const showing = worker.fromPage(TAB, 'showInSidebar', { finding });
  expect(browser.sidebarsOpened).toBe(1);
  expect(await showing).toEqual({ ok: true, value: { opened: true } });
  expect(await browser.session.get(`shown-finding:${TAB}`)).toEqual({ [`shown-finding:${TAB}`]: { finding } });
});

it('a finding of a page that is gone cannot be revealed', async () => {
  const reply = await readArticle(worker, FALSE_SENTENCE);
  const finding = reply.ok ? reply.value[0]?.finding : undefined;
  if (finding === undefined) throw new Error('nothing was found');
  expect(await worker.fromSidebar('revealFinding', { tab: TAB, finding })).toEqual({ ok: true, value: null });
  browser.tabs.set(TAB, { id: TAB, url: PAGE_URL, document: 'document-2' });
  expect(await worker.fromSidebar('revealFinding', { tab: TAB, finding })).toEqual({ ok: false, failure: 'gone' });
});
