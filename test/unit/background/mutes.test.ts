import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PaintedStance } from '../../../src/messaging/protocol.ts';
import { BRIDGE_PACK, BRIDGE_PACK_JSON } from '../../fakes/bridge-pack.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import { type FakeWorker, startWorker } from '../../fakes/fake-worker.ts';
import { block, blocks, description, FALSE_SENTENCE, TAB, TRUE_SENTENCE, workerWithPage } from './page.ts';

let browser: FakeBrowser;
let worker: FakeWorker;

const PAGE = blocks([block('p0', FALSE_SENTENCE), block('p1', 'It opened on Monday.')]);
const [GAZETTE, COURIER] = BRIDGE_PACK.sources.map(({ id }) => ({ kind: 'source', pack: BRIDGE_PACK.id, id }) as const);
const [COST] = BRIDGE_PACK.claims.map(({ id }) => ({ kind: 'claim', pack: BRIDGE_PACK.id, id }) as const);

beforeEach(async () => {
  ({ browser, worker } = await workerWithPage());
  await worker.fromPage(TAB, 'startArticle', description());
  await worker.fromPage(TAB, 'readBlocks', PAGE);
  browser.told.length = 0;
});

function given<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the pack has it');
  return thing;
}

describe('a muted source', () => {
  it('speaks no more: fewer voices, and findings that had only it are gone', async () => {
    await worker.fromSidebar('mute', { mutes: [given(GAZETTE)] });
    const report = await worker.fromSidebar('getReport', { tab: TAB });
    expect(report.findings.map(({ sentence, independent }) => ({ sentence, independent }))).toEqual([
      { sentence: FALSE_SENTENCE, independent: 1 },
    ]);
    expect(report.findings[0]?.evidence.map(({ source }) => source.id)).toEqual(['courier']);
    expect(report.counts).toEqual({ corroborates: 0, conflicts: 1, disputed: 0 });
    expect(report.hidden).toEqual({ muted: 1, unsure: 0 });
  });

  it('is heard again when that is taken back, and nothing is judged anew', async () => {
    const before = await worker.fromSidebar('getReport', { tab: TAB });
    await worker.fromSidebar('mute', { mutes: [given(GAZETTE)] });
    expect(await worker.fromSidebar('unmute', { mutes: [given(GAZETTE)] })).toEqual([]);
    expect(await worker.fromSidebar('getReport', { tab: TAB })).toEqual(before);
  });

  it('is left out of checked claims too', async () => {
    await worker.fromSidebar('mute', { mutes: [given(GAZETTE)] });
    await worker.fromSidebar('mute', { mutes: [given(COURIER)] });
    const { sentences } = await worker.fromSidebar('checkClaim', { text: FALSE_SENTENCE, tab: null });
    expect(sentences).toMatchObject([{ stance: 'none', score: 0, evidence: [] }]);
  });
});

describe('a muted claim', () => {
  it('leads to no finding, not on the badge and not in the page', async () => {
    expect(browser.badges.get(TAB)).toBe('1');
    await worker.fromSidebar('mute', { mutes: [given(COST)] });
    expect(browser.told).toEqual([`${TAB} readAgain`]);
    expect(browser.badges.get(TAB)).toBe('');
    const painted = await worker.fromPage(TAB, 'readBlocks', PAGE);
    expect(painted.ok && painted.value.map(({ stance }) => stance)).toEqual(['corroborates']);
  });

  it('is listed in its own words, once, also by the next worker', async () => {
    await worker.fromSidebar('mute', { mutes: [given(COST)] });
    await worker.fromSidebar('mute', { mutes: [given(COST)] });
    worker.kill();
    worker = await startWorker(browser);
    expect(await worker.fromSidebar('listMutes')).toEqual([{ ...COST, label: TRUE_SENTENCE }]);
  });

  it('is listed by its id once its pack is gone, and can still be taken back', async () => {
    await worker.fromSidebar('mute', { mutes: [given(COST)] });
    await worker.fromSidebar('removePack', { pack: BRIDGE_PACK.id });
    expect(await worker.fromSidebar('listMutes')).toMatchObject([{ label: 'cost' }]);
    expect(await worker.fromSidebar('unmute', { mutes: [given(COST)] })).toEqual([]);
  });

  it('of one pack says nothing of a claim of the same id in another', async () => {
    const other = BRIDGE_PACK_JSON.replace('"oldport-bridge"', '"ferry"');
    await worker.fromSidebar('importPack', { json: other });
    await worker.fromSidebar('mute', { mutes: [given(COST)] });
    await worker.fromPage(TAB, 'readBlocks', PAGE);
    const { findings } = await worker.fromSidebar('getReport', { tab: TAB });
    expect(findings[0]?.evidence.map(({ source }) => source.pack)).toEqual(['ferry', 'ferry']);
  });
});

describe('the sensitivity', () => {
  it('leaves out what is less sure, in report, page and on the badge', async () => {
    await worker.fromSidebar('changeSettings', { sensitivity: 'surest' });
    expect((await worker.fromSidebar('getReport', { tab: TAB })).findings).toHaveLength(2);
    const { visibleFinding } = await import('../../../src/background/visibility.ts');
    const library = { packs: [], inUse: [], sources: new Map(), pack: () => null, source: () => null, voice: () => 0 };
    const muted = { sources: new Set<string>(), claims: new Set<string>() };
    const finding = { stance: 'conflicts', disputed: false, score: 0.8, independent: 1, evidence: [] } as const;
    expect(visibleFinding(finding, { leastScore: 0.9, muted, library })).toBe('unsure');
    expect(visibleFinding(finding, { leastScore: 0.75, muted, library })).toBe(finding);
  });

  it('has pages ask again for what they paint, and only if it changed', async () => {
    await worker.fromSidebar('changeSettings', { sensitivity: 'all' });
    expect(browser.told).toEqual([]);
    await worker.fromSidebar('changeSettings', { sensitivity: 'surer' });
    expect(browser.told).toEqual([`${TAB} readAgain`]);
  });
});

describe('muting', () => {
  it('only takes away: it never makes a finding, nor turns one round', async () => {
    const { visibleFinding } = await import('../../../src/background/visibility.ts');
    const stance = fc.constantFrom<PaintedStance>('corroborates', 'conflicts');
    const evidence = fc.record({
      pack: fc.constant(BRIDGE_PACK.id),
      source: fc.constantFrom(...BRIDGE_PACK.sources.map(({ id }) => id)),
      claim: fc.constantFrom(...BRIDGE_PACK.claims.map(({ id }) => id)),
      stance,
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      start: fc.constant(0),
      end: fc.constant(1),
      reasons: fc.constant([]),
    });
    const finding = fc.record({
      stance,
      disputed: fc.boolean(),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      independent: fc.nat(3),
      evidence: fc.array(evidence, { maxLength: 4 }),
    });
    const subset = (ids: readonly string[]) => fc.subarray(ids.map((id) => `${BRIDGE_PACK.id}/${id}`));
    const mutes = fc.record({
      sources: subset(BRIDGE_PACK.sources.map(({ id }) => id)),
      claims: subset(BRIDGE_PACK.claims.map(({ id }) => id)),
    });
    const voice = (_pack: string, source: string) => (source === 'gazette' ? 0 : 1);
    const library = { packs: [], inUse: [], sources: new Map(), pack: () => null, source: () => null, voice };
    fc.assert(
      fc.property(finding, mutes, (judged, { sources, claims }) => {
        const muted = { sources: new Set(sources), claims: new Set(claims) };
        const shown = visibleFinding(judged, { leastScore: 0, muted, library });
        if (typeof shown === 'string') return;
        expect(shown.stance).toBe(judged.stance);
        expect(shown.score).toBeLessThanOrEqual(judged.score);
        expect(judged.disputed || !shown.disputed).toBe(true);
        expect(shown.evidence.every((one) => judged.evidence.includes(one))).toBe(true);
        expect(shown.evidence.some(({ source }) => muted.sources.has(`${BRIDGE_PACK.id}/${source}`))).toBe(false);
      }),
    );
  });
});
