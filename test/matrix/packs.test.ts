import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from '../browser/harness/ask.ts';
import { paintedIn } from '../browser/harness/painted.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';

const PACKAGED = readFileSync('dist/chromium/packs/japan-us-summit-2025.json', 'utf8');

/** The packaged pack with one thing wrong. */
function broken(change: (pack: Record<string, unknown>) => void): string {
  const pack: Record<string, unknown> = JSON.parse(PACKAGED);
  pack.id = 'broken';
  change(pack);
  return JSON.stringify(pack);
}

const REFUSED: Record<string, string> = {
  'no JSON': '<!doctype html><title>404</title>',
  'half a file': PACKAGED.slice(0, 20_000),
  nothing: '',
  null: 'null',
  'a list': '[]',
  'another format': broken((pack) => {
    pack.format = 2;
  }),
  'no sources': broken((pack) => {
    delete pack.sources;
  }),
  'an id that is a path': broken((pack) => {
    pack.id = '../../settings';
  }),
  'claims of another shape': broken((pack) => {
    pack.claims = [{ id: 7 }];
  }),
  'forty megabytes': `{"format":1,"id":"${'x'.repeat(40_000_000)}"}`,
};

inBothBrowsers((stage) => {
  it.each(Object.keys(REFUSED))('a pack that is %s is refused, and the page is read as before', async (name) => {
    const page = await stage.open('planted-conflicts');
    await stage.read(page);
    const before = await paintedIn(page);
    const sidebar = await stage.sidebar(page);
    const packs = await ask(sidebar, 'listPacks');
    const answer = await ask(sidebar, 'importPack', { json: REFUSED[name] ?? '' });
    expect(answer.ok).toBe(false);
    expect(await ask(sidebar, 'listPacks')).toEqual(packs);
    expect(await paintedIn(page)).toEqual(before);
  });

  it('a pack that was exported can be imported under another id, and removed', async () => {
    const sidebar = await stage.sidebar(await stage.open('planted-conflicts'));
    const [packaged] = await ask(sidebar, 'listPacks');
    if (packaged === undefined) throw new Error('no pack is packaged');
    const exported = await ask(sidebar, 'exportPack', { pack: packaged.id });
    if (!exported.ok) throw new Error('the packaged pack cannot be exported');
    const copy = JSON.parse(exported.value.json);
    copy.id = 'a-copy';
    const imported = await ask(sidebar, 'importPack', { json: JSON.stringify(copy) });
    expect(imported).toMatchObject({ ok: true, value: { id: 'a-copy', packaged: false, claims: packaged.claims } });
    expect(await ask(sidebar, 'listPacks')).toHaveLength(2);
    expect(await ask(sidebar, 'removePack', { pack: copy.id })).toHaveLength(1);
  });
});
