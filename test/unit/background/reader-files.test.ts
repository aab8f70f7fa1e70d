import { beforeEach, describe, expect, it } from 'vitest';
import type { BadMatchReport } from '../../../src/messaging/bad-matches.ts';
import { DEFAULT_SETTINGS } from '../../../src/messaging/default-settings.ts';
import { BRIDGE_PACK } from '../../fakes/bridge-pack.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import { type FakeWorker, startWorker } from '../../fakes/fake-worker.ts';
import { description, FALSE_SENTENCE, OTHER_SENTENCE, PAGE_URL, readArticle, TAB, workerWithPage } from './page.ts';

let browser: FakeBrowser;
let worker: FakeWorker;

beforeEach(async () => {
  ({ browser, worker } = await workerWithPage());
  await readArticle(worker, OTHER_SENTENCE, `${OTHER_SENTENCE} ${FALSE_SENTENCE}`);
});

describe('the report as a file', () => {
  it('as Markdown has the sentence, the quotes and their sources', async () => {
    const exported = await worker.fromSidebar('exportReport', { tab: TAB, format: 'markdown' });
    if (!exported.ok) throw new Error('it was read');
    expect(exported.value).toMatchObject({ name: 'A bridge opens.md', type: 'text/markdown' });
    expect(exported.value.text).toContain(`> ${FALSE_SENTENCE}`);
    expect(exported.value.text).toContain(
      'conflicts: “The bridge at Oldport cost 40 million crowns.” ([Oldport Gazette](<https://gazette.example/bridge>), 2025-06-02)',
    );
  });

  it('as Web Annotations points at the sentence in the text of the whole article', async () => {
    const exported = await worker.fromSidebar('exportReport', { tab: TAB, format: 'jsonld' });
    if (!exported.ok) throw new Error('it was read');
    expect(exported.value).toMatchObject({ name: 'A bridge opens.jsonld', type: 'application/ld+json' });
    const text = `${OTHER_SENTENCE}\n${OTHER_SENTENCE} ${FALSE_SENTENCE}`;
    const start = text.indexOf(FALSE_SENTENCE);
    expect(JSON.parse(exported.value.text)).toMatchObject({
      total: 1,
      first: {
        items: [
          {
            target: {
              source: PAGE_URL,
              selector: [
                { type: 'TextQuoteSelector', exact: FALSE_SENTENCE, prefix: text.slice(start - 32, start), suffix: '' },
                { type: 'TextPositionSelector', start, end: start + FALSE_SENTENCE.length },
              ],
            },
          },
        ],
      },
    });
  });

  it('leaves out what is muted, as sidebar and page do', async () => {
    for (const { id } of BRIDGE_PACK.sources) {
      await worker.fromSidebar('mute', { mutes: [{ kind: 'source', pack: BRIDGE_PACK.id, id }] });
    }
    const exported = await worker.fromSidebar('exportReport', { tab: TAB, format: 'markdown' });
    expect(exported.ok && exported.value.text).not.toContain(FALSE_SENTENCE);
  });

  it('of a page that was not read is none', async () => {
    expect(await worker.fromSidebar('exportReport', { tab: 99, format: 'jsonld' })).toEqual({
      ok: false,
      failure: 'gone',
    });
  });

  it.each([
    ['../../etc: "passwd"?', 'etc passwd.md'],
    ['???', 'report.md'],
    ['日本の首相', '日本の首相.md'],
  ])('is named so that it can be saved: %s', async (title, name) => {
    await worker.fromPage(TAB, 'startArticle', { ...description({ title }), article: description().article });
    await worker.fromPage(TAB, 'endArticle', { article: description().article });
    await worker.fromPage(TAB, 'startArticle', description({ title }));
    expect(await worker.fromSidebar('exportReport', { tab: TAB, format: 'markdown' })).toMatchObject({
      value: { name },
    });
  });
});

describe('settings as a file', () => {
  it('what goes out comes in again, mutes too', async () => {
    await worker.fromSidebar('setSite', { host: 'a.test', reading: 'off' });
    await worker.fromSidebar('changeSettings', { sensitivity: 'surest' });
    const [source] = BRIDGE_PACK.sources;
    if (source === undefined) throw new Error('the pack has sources');
    await worker.fromSidebar('mute', { mutes: [{ kind: 'source', pack: BRIDGE_PACK.id, id: source.id }] });
    const before = await worker.fromSidebar('getSettings');
    const { text } = await worker.fromSidebar('exportSettings');
    await worker.fromSidebar('deleteMyData');
    expect(await worker.fromSidebar('listMutes')).toEqual([]);
    expect(await worker.fromSidebar('importSettings', { json: text })).toEqual({ ok: true, value: before });
    expect(await worker.fromSidebar('listMutes')).toMatchObject([{ label: 'Oldport Gazette' }]);
    expect(browser.scripts.get('gate')?.excludeMatches).toEqual(['*://*.a.test/*']);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another file', '{"format": 1}', 'not-settings'],
    ['a host that is none', settingsFile({ ...DEFAULT_SETTINGS, sites: { '*': 'on' } }), 'not-settings'],
    ['a site for every page there is', settingsFile({ ...DEFAULT_SETTINGS, sites: 'all' }), 'not-settings'],
  ])('%s changes nothing', async (_what, json, kind) => {
    const before = await worker.fromSidebar('getSettings');
    expect(await worker.fromSidebar('importSettings', { json })).toEqual({ ok: false, failure: { kind } });
    expect(await worker.fromSidebar('getSettings')).toEqual(before);
  });

  it('of an older version, which knew no sensitivity, are taken', async () => {
    const { sensitivity: _unknown, ...older } = DEFAULT_SETTINGS;
    expect(await worker.fromSidebar('importSettings', { json: settingsFile(older) })).toEqual({
      ok: true,
      value: DEFAULT_SETTINGS,
    });
  });
});

describe('bad matches', () => {
  const match: BadMatchReport = {
    sentence: FALSE_SENTENCE,
    stance: 'conflicts',
    disputed: false,
    score: 0.9,
    evidence: [],
  };

  it('are kept with their page, once for a sentence, and by the next worker', async () => {
    expect(await worker.fromSidebar('reportBadMatch', { tab: TAB, match })).toBe(1);
    expect(await worker.fromSidebar('reportBadMatch', { tab: TAB, match })).toBe(1);
    expect(await worker.fromSidebar('reportBadMatch', { tab: null, match })).toBe(2);
    worker.kill();
    worker = await startWorker(browser);
    expect(await worker.fromSidebar('listBadMatches')).toEqual([
      { ...match, page: { url: PAGE_URL, title: 'A bridge opens', published: '2025-06-02' }, version: '1.0.0' },
      { ...match, page: null, version: '1.0.0' },
    ]);
  });

  it('are taken back by their sentence, or all together', async () => {
    await worker.fromSidebar('reportBadMatch', { tab: TAB, match });
    await worker.fromSidebar('reportBadMatch', { tab: TAB, match: { ...match, sentence: 'Another.' } });
    expect(await worker.fromSidebar('withdrawBadMatch', { sentence: FALSE_SENTENCE })).toBe(1);
    expect(await worker.fromSidebar('deleteBadMatches')).toBe(0);
    expect(await worker.fromSidebar('listBadMatches')).toEqual([]);
  });
});

function settingsFile(settings: unknown): string {
  return JSON.stringify({ kind: 'second-source-settings', format: 1, settings });
}
