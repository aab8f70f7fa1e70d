import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isAnswer } from '../../../src/messaging/envelope.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import type { FakeWorker } from '../../fakes/fake-worker.ts';
import { block, blocks, description, TAB, workerWithPage } from './page.ts';

const NAMES = [
  'pageIsOnTopic',
  'bringReadability',
  'startArticle',
  'noArticle',
  'readBlocks',
  'endArticle',
  'explain',
  'showInSidebar',
  'getReport',
  'checkClaim',
  'takePendingClaim',
  'checkPage',
  'revealFinding',
  'changeSettings',
  'setSite',
  'importPack',
  'removePack',
  'exportPack',
  'constructor',
  '__proto__',
  'toString',
];

let browser: FakeBrowser;
let worker: FakeWorker;

beforeAll(async () => {
  ({ browser, worker } = await workerWithPage());
});

afterEach(() => vi.restoreAllMocks());

/** A payload that is nearly right: one that fits, with one part of it replaced by something else. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom<object>(
      description(),
      blocks([block('p0', 'A text.')]),
      { tab: TAB, finding: 'f' },
      { host: 'a.example', reading: 'on' },
      { json: '{}' },
      { text: 'A text.', tab: null },
    ),
    fc.string(),
    fc.jsonValue(),
  )
  .map(([payload, key, value]) => {
    const keys = Object.keys(payload);
    return { ...payload, [keys[key.length % keys.length] ?? key]: value };
  });

describe('whatever arrives', () => {
  it('is answered, and never with a bug', async () => {
    const bugs = vi.spyOn(console, 'error');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('content-to-background', 'ui-to-background', 'background-to-content', 'nowhere'),
        fc.constantFrom(...NAMES),
        fc.oneof(fc.jsonValue(), nearlyRight),
        fc.boolean(),
        async (channel, name, payload, own) => {
          const sender = own ? browser.sidebarSender : browser.pageSender(TAB);
          const reply = await worker.deliver({ channel, name, payload }, sender);
          expect(isAnswer(reply)).toBe(true);
          expect(reply).not.toMatchObject({ why: 'internal' });
        },
      ),
      { numRuns: 600 },
    );
    expect(bugs).not.toHaveBeenCalled();
  });

  it('even if it is no message at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (message) => {
        expect(await worker.deliver(message, browser.pageSender(TAB))).toEqual({ answered: false, why: 'refused' });
      }),
    );
  });
});

describe('who may speak', () => {
  const settings = { channel: 'ui-to-background', name: 'getSettings', payload: null };
  const onTopic = { channel: 'content-to-background', name: 'pageIsOnTopic', payload: null };
  const refused = { answered: false, why: 'refused' };

  it('a page may not speak as one of our own pages', async () => {
    expect(await worker.deliver(settings, browser.pageSender(TAB))).toEqual(refused);
  });

  it('an address that only looks like ours is not ours', async () => {
    const sender = { ...browser.sidebarSender, url: 'https://evil.example/moz-extension://second-source/sidebar/' };
    expect(await worker.deliver(settings, sender)).toEqual(refused);
  });

  it('another extension may not speak', async () => {
    expect(await worker.deliver(settings, { ...browser.sidebarSender, id: 'other@test' })).toEqual(refused);
    expect(await worker.deliver(onTopic, { ...browser.pageSender(TAB), id: 'other@test' })).toEqual(refused);
  });

  it('a frame within a page may not speak for the page', async () => {
    expect(await worker.deliver(onTopic, { ...browser.pageSender(TAB), frameId: 3 })).toEqual(refused);
  });

  it('one of our own pages may not speak as a page of the web', async () => {
    expect(await worker.deliver(onTopic, browser.sidebarSender)).toEqual(refused);
  });
});
