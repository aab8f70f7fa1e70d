import { beforeEach, describe, expect, it } from 'vitest';
import { GAZETTE_TEXT } from '../../fakes/bridge-pack.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import type { FakeWorker } from '../../fakes/fake-worker.ts';
import {
  articleId,
  block,
  blocks,
  description,
  FALSE_SENTENCE,
  OTHER_SENTENCE,
  readArticle,
  TAB,
  TRUE_SENTENCE,
  workerWithPage,
} from './page.ts';

let browser: FakeBrowser;
let worker: FakeWorker;

beforeEach(async () => {
  ({ browser, worker } = await workerWithPage());
});

function read(...texts: string[]) {
  return readArticle(worker, ...texts);
}

describe('from the gate to the findings', () => {
  it('a page on topic gets the stylesheet and the reader', async () => {
    expect(await worker.fromPage(TAB, 'pageIsOnTopic')).toEqual({ ok: true, value: null });
    expect(browser.injections.slice(-2)).toEqual([
      { tab: TAB, file: 'highlights.css' },
      { tab: TAB, file: 'reader.js' },
    ]);
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual({ kind: 'reading' });
    expect(browser.badges.get(TAB)).toBe('…');
  });

  it('a page that is read and not clear gets Readability, as often as it asks', async () => {
    await worker.fromPage(TAB, 'pageIsOnTopic');
    for (const _ of [1, 2]) expect(await worker.fromPage(TAB, 'bringReadability')).toEqual({ ok: true, value: null });
    expect(browser.injections.slice(-2)).toEqual([
      { tab: TAB, file: 'readability.js' },
      { tab: TAB, file: 'readability.js' },
    ]);
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual({ kind: 'reading' });
  });

  it('a page that may not be read does not get Readability', async () => {
    await worker.fromSidebar('changeSettings', { automatic: 'on-demand' });
    const before = browser.injections.length;
    expect(await worker.fromPage(TAB, 'bringReadability')).toEqual({ ok: false, failure: { kind: 'off' } });
    expect(browser.injections.slice(before).map(({ file }) => file)).not.toContain('readability.js');
  });

  it('an article is answered with the look of the highlights', async () => {
    expect(await worker.fromPage(TAB, 'startArticle', description())).toEqual({
      ok: true,
      value: { look: { corroborates: 'faint', conflicts: 'normal' } },
    });
  });

  it('blocks are answered with where to paint, in offsets into the block', async () => {
    const reply = await read(`${OTHER_SENTENCE} ${TRUE_SENTENCE}`, FALSE_SENTENCE);
    expect(reply).toEqual({
      ok: true,
      value: [
        {
          finding: expect.any(String),
          block: 'p0',
          start: OTHER_SENTENCE.length + 1,
          end: OTHER_SENTENCE.length + 1 + TRUE_SENTENCE.length,
          stance: 'corroborates',
          disputed: false,
        },
        expect.objectContaining({ block: 'p1', start: 0, end: FALSE_SENTENCE.length, stance: 'conflicts' }),
      ],
    });
    expect(browser.badges.get(TAB)).toBe('1');
  });

  it('the report shows each finding with the quotes of its sources', async () => {
    await read(OTHER_SENTENCE, `${TRUE_SENTENCE} ${FALSE_SENTENCE}`);
    const report = await worker.fromSidebar('getReport', { tab: TAB });
    expect(report).toMatchObject({
      state: { kind: 'read' },
      title: 'A bridge opens',
      host: 'news.example',
      sentences: 3,
      counts: { corroborates: 1, conflicts: 1, disputed: 0 },
    });
    expect(report.sources.map(({ name }) => name)).toEqual(['Oldport Gazette', 'Daily Courier']);
    const [, conflict] = report.findings;
    expect(conflict).toMatchObject({ sentence: FALSE_SENTENCE, place: 2, stance: 'conflicts', independent: 2 });
    expect(conflict?.evidence[1]?.quote).toBe('Ministers said the bridge at Oldport cost 40 million crowns.');
    // Spans count in the sentence and in the quote, wherever both stand.
    expect(conflict?.evidence[1]?.reasons[0]).toMatchObject({
      page: { start: 0, end: 4 },
      source: { start: 0, end: 4 },
    });
  });

  it('explains a finding in the words that decide', async () => {
    const reply = await read(FALSE_SENTENCE);
    const finding = reply.ok ? reply.value[0]?.finding : undefined;
    if (finding === undefined) throw new Error('nothing was found');
    expect(await worker.fromPage(TAB, 'explain', { article: articleId('article-1'), finding })).toMatchObject({
      ok: true,
      value: {
        stance: 'conflicts',
        reason: {
          kind: 'quantity',
          page: 'The ', // The first source's "The " is the page's: that explains no difference.
          source: 'Mini',
        },
        sources: [{ name: 'Oldport Gazette' }, { name: 'Daily Courier' }],
      },
    });
  });
});

describe('what changes on the page', () => {
  it('only the blocks that were sent are answered, and the report keeps the rest', async () => {
    await read(TRUE_SENTENCE);
    const reply = await worker.fromPage(
      TAB,
      'readBlocks',
      blocks([block('p1', FALSE_SENTENCE)], { order: [block('p1', '').id, block('p0', '').id] }),
    );
    expect(reply).toMatchObject({ ok: true, value: [{ block: 'p1' }] });
    const { findings } = await worker.fromSidebar('getReport', { tab: TAB });
    expect(findings.map(({ sentence }) => sentence)).toEqual([FALSE_SENTENCE, TRUE_SENTENCE]);
  });

  it('a block that is no longer in the order is forgotten', async () => {
    await read(TRUE_SENTENCE, FALSE_SENTENCE);
    await worker.fromPage(TAB, 'readBlocks', blocks([], { order: [block('p0', '').id] }));
    expect((await worker.fromSidebar('getReport', { tab: TAB })).counts).toMatchObject({
      corroborates: 1,
      conflicts: 0,
    });
    expect(browser.badges.get(TAB)).toBe('');
  });

  it('a finding keeps its id while its sentence stands, and gets another when it changes', async () => {
    const first = await read(TRUE_SENTENCE);
    const grown = await worker.fromPage(TAB, 'readBlocks', blocks([block('p0', `${OTHER_SENTENCE} ${TRUE_SENTENCE}`)]));
    const changed = await worker.fromPage(TAB, 'readBlocks', blocks([block('p0', FALSE_SENTENCE)]));
    const ids = [first, grown, changed].map((reply) => (reply.ok ? reply.value[0]?.finding : null));
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('two equal sentences in a block are two findings', async () => {
    const reply = await read(`${TRUE_SENTENCE} ${TRUE_SENTENCE}`);
    expect(new Set(reply.ok ? reply.value.map(({ finding }) => finding) : []).size).toBe(2);
  });

  it('an article that turns out to be a copy of a source is judged anew, and the page is told', async () => {
    await read(TRUE_SENTENCE);
    expect((await worker.fromSidebar('getReport', { tab: TAB })).findings[0]?.evidence).toHaveLength(2);
    await worker.fromPage(
      TAB,
      'readBlocks',
      blocks([block('p1', GAZETTE_TEXT)], { order: [block('p0', '').id, block('p1', '').id] }),
    );
    const { findings } = await worker.fromSidebar('getReport', { tab: TAB });
    expect(findings[0]?.evidence.map(({ source }) => source.id)).toEqual(['courier']);
  });

  it('another article in the same tab replaces the report, and the old one is unknown', async () => {
    await read(FALSE_SENTENCE);
    await worker.fromPage(TAB, 'startArticle', description({ article: articleId('article-2') }));
    expect(await worker.fromPage(TAB, 'readBlocks', blocks([block('p0', TRUE_SENTENCE)]))).toEqual({
      ok: false,
      failure: { kind: 'unknown-article' },
    });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).findings).toEqual([]);
  });

  it('an article that was left is forgotten, badge and all', async () => {
    await read(FALSE_SENTENCE);
    await worker.fromPage(TAB, 'endArticle', { article: articleId('article-1') });
    expect(browser.session.keys).not.toContain(`report:${TAB}`);
    expect(browser.badges.get(TAB)).toBe('');
  });

  it('a closed tab is forgotten', async () => {
    await read(FALSE_SENTENCE);
    await Promise.all(worker.api.tabs.onRemoved.fire(TAB, { windowId: 1, isWindowClosing: false }));
    expect(browser.session.keys).not.toContain(`report:${TAB}`);
  });

  it('a report of a document that is gone without a farewell is not shown', async () => {
    await read(FALSE_SENTENCE);
    browser.tabs.set(TAB, { id: TAB, url: 'https://www.news.example/weather', document: 'document-2' });
    expect(await worker.fromSidebar('getReport', { tab: TAB })).toMatchObject({
      state: { kind: 'off-topic' },
      findings: [],
    });
  });
});

describe('what is not read', () => {
  it.each(['de', 'fr-CA', 'ja'])('an article that says it is in another language: %s', async (language) => {
    const failure = { kind: 'unsupported-language', language };
    expect(await worker.fromPage(TAB, 'startArticle', description({ language }))).toEqual({ ok: false, failure });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual(failure);
    expect(await worker.fromPage(TAB, 'readBlocks', blocks([block('p0', TRUE_SENTENCE)]))).toMatchObject({ failure });
  });

  it('an article that says nothing of its language and is not in English', async () => {
    await worker.fromPage(TAB, 'startArticle', description({ language: null }));
    const german =
      'Die Brücke in Oldport hat vierzig Millionen Kronen gekostet, wie die Stadt am Montag mitteilte. Sie ist seit gestern für den Verkehr frei.';
    expect(await worker.fromPage(TAB, 'readBlocks', blocks([block('p0', german)]))).toEqual({
      ok: false,
      failure: { kind: 'unsupported-language', language: 'und' },
    });
  });

  it('more text than is read of one article', async () => {
    const reply = await read('word '.repeat(300_000));
    expect(reply).toEqual({ ok: false, failure: { kind: 'too-long' } });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual({
      kind: 'failed',
      failure: { kind: 'too-long' },
    });
  });

  it('a page without an article', async () => {
    await worker.fromPage(TAB, 'noArticle', { kind: 'not-an-article' });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).state).toEqual({ kind: 'not-an-article' });
  });
});

it('with no room left in storage the report is kept in memory and says that it failed', async () => {
  await worker.fromPage(TAB, 'startArticle', description());
  browser.session.room = 700;
  const reply = await worker.fromPage(
    TAB,
    'readBlocks',
    blocks([block('p0', `${FALSE_SENTENCE} ${'word '.repeat(200)}`)]),
  );
  expect(reply).toMatchObject({ ok: true, value: [{ stance: 'conflicts' }] });
  expect(await worker.fromSidebar('getReport', { tab: TAB })).toMatchObject({
    state: { kind: 'failed', failure: { kind: 'internal' } },
    counts: { conflicts: 1 },
  });
});
