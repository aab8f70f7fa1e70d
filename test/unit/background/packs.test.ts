import { beforeEach, describe, expect, it } from 'vitest';
import { BRIDGE_PACK, BRIDGE_PACK_JSON } from '../../fakes/bridge-pack.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import { type FakeWorker, startWorker } from '../../fakes/fake-worker.ts';
import { block, blocks, description, FALSE_SENTENCE, readArticle, TAB, workerWithPage } from './page.ts';

const OTHER_PACK_JSON = BRIDGE_PACK_JSON.replace('"oldport-bridge"', '"ferry"').replace('"Oldport"', '"Ferry"');

let browser: FakeBrowser;
let worker: FakeWorker;

beforeEach(async () => {
  ({ browser, worker } = await workerWithPage());
});

async function signatures(): Promise<unknown> {
  return (await browser.local.get('signatures')).signatures;
}

describe('the packs in use', () => {
  it('are at first those that came with the extension, and the gate knows their signature', async () => {
    expect(await worker.fromSidebar('listPacks')).toMatchObject([
      { id: 'oldport-bridge', packaged: true, enabled: true, claims: 2, sources: [{ name: 'Oldport Gazette' }, {}] },
    ]);
    expect(await signatures()).toEqual([{ pack: 'oldport-bridge', ...BRIDGE_PACK.signature }]);
  });

  it('an imported pack is used at once, and by the next worker', async () => {
    expect(await worker.fromSidebar('importPack', { json: OTHER_PACK_JSON })).toMatchObject({
      ok: true,
      value: { id: 'ferry', packaged: false },
    });
    expect(await signatures()).toHaveLength(2);
    worker.kill();
    worker = await startWorker(browser);
    expect((await worker.fromSidebar('listPacks')).map(({ id }) => id)).toEqual(['oldport-bridge', 'ferry']);
  });

  it('what goes out comes in again', async () => {
    await worker.fromSidebar('importPack', { json: OTHER_PACK_JSON });
    const before = await worker.fromSidebar('listPacks');
    const ferry = before[1]?.id ?? BRIDGE_PACK.id;
    const exported = await worker.fromSidebar('exportPack', { pack: ferry });
    if (!exported.ok) throw new Error('it is there');
    await worker.fromSidebar('removePack', { pack: ferry });
    expect(await worker.fromSidebar('exportPack', { pack: ferry })).toEqual({ ok: false, failure: 'gone' });
    await worker.fromSidebar('importPack', exported.value);
    expect(await worker.fromSidebar('listPacks')).toEqual(before);
  });

  it('a pack that is switched off stays on the shelf, is not compared with, and what was found by it goes', async () => {
    await worker.fromPage(TAB, 'startArticle', description());
    const page = blocks([block('p0', FALSE_SENTENCE)]);
    await worker.fromPage(TAB, 'readBlocks', page);
    const list = await worker.fromSidebar('setPackEnabled', { pack: BRIDGE_PACK.id, enabled: false });
    expect(list).toMatchObject([{ id: 'oldport-bridge', enabled: false }]);
    expect(await signatures()).toEqual([]);
    expect(browser.told).toContain(`${TAB} readAgain`);
    expect(await worker.fromPage(TAB, 'readBlocks', page)).toEqual({ ok: true, value: [] });
    worker.kill();
    worker = await startWorker(browser);
    await worker.fromSidebar('setPackEnabled', { pack: BRIDGE_PACK.id, enabled: true });
    expect(await signatures()).toHaveLength(1);
    expect(await worker.fromPage(TAB, 'readBlocks', page)).toMatchObject({ value: [{ stance: 'conflicts' }] });
  });

  it('a packaged pack can be removed and imported again', async () => {
    expect(await worker.fromSidebar('removePack', { pack: BRIDGE_PACK.id })).toEqual([]);
    expect(await signatures()).toEqual([]);
    await worker.fromSidebar('importPack', { json: BRIDGE_PACK_JSON });
    expect(await worker.fromSidebar('listPacks')).toMatchObject([{ id: 'oldport-bridge' }]);
    await worker.fromSidebar('removePack', { pack: BRIDGE_PACK.id });
    expect(await worker.fromSidebar('listPacks')).toEqual([]);
  });

  it('a pack that is stored but broken by now is left out', async () => {
    await worker.fromSidebar('importPack', { json: OTHER_PACK_JSON });
    await browser.local.set({ 'pack:ferry': { format: 2 } });
    worker.kill();
    worker = await startWorker(browser);
    expect((await worker.fromSidebar('listPacks')).map(({ id }) => id)).toEqual(['oldport-bridge']);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['no pack', '{"format":1}', 'invalid'],
    [
      'a quote that its source does not have',
      BRIDGE_PACK_JSON.replace('"exact":"It opened', '"exact":"It closed'),
      'invalid',
    ],
  ])('%s is refused with a reason', async (_what, json, kind) => {
    expect(await worker.fromSidebar('importPack', { json })).toMatchObject({ ok: false, failure: { kind } });
    expect(await worker.fromSidebar('listPacks')).toHaveLength(1);
  });

  it('a pack for which there is no room is refused, and the rest stays', async () => {
    browser.local.room = 500;
    expect(await worker.fromSidebar('importPack', { json: OTHER_PACK_JSON })).toMatchObject({
      ok: false,
      failure: { kind: 'too-large' },
    });
    expect(await worker.fromSidebar('listPacks')).toHaveLength(1);
  });
});

describe('pages that are open when the packs change', () => {
  it('are read again, and judged by the new packs although their text is the same', async () => {
    await readArticle(worker, FALSE_SENTENCE);
    await worker.fromSidebar('removePack', { pack: BRIDGE_PACK.id });
    expect(browser.told).toEqual([`${TAB} readAgain`]);
    expect(await worker.fromPage(TAB, 'readBlocks', blocks([block('p0', FALSE_SENTENCE)]))).toEqual({
      ok: true,
      value: [],
    });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).counts.conflicts).toBe(0);
  });
});

it('sources that deny a claim others make are listed as a dispute', async () => {
  expect(await worker.fromSidebar('listDisputes')).toEqual([]);
  const disputed = JSON.parse(OTHER_PACK_JSON);
  disputed.claims[0].evidence[1].stance = 'conflicts';
  await worker.fromSidebar('importPack', { json: JSON.stringify(disputed) });
  expect(await worker.fromSidebar('listDisputes')).toMatchObject([
    {
      claim: 'The bridge cost 40 million crowns.',
      evidence: [
        { stance: 'corroborates', source: { name: 'Oldport Gazette' } },
        { stance: 'conflicts', source: { name: 'Daily Courier' } },
      ],
    },
  ]);
});
