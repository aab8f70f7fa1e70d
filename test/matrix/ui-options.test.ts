import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { waitFor } from '../browser/harness/wait-for.ts';
import { answer, called, sent } from '../browser/ui/drive-scene.ts';
import { inPlainBrowsers } from '../browser/ui/in-plain-browsers.ts';
import { PACKS, SETTINGS } from '../browser/ui/scene-data.ts';
import { sceneNamed } from '../browser/ui/scenes.ts';

const SCENE = sceneNamed('options');
const SIZE = { width: 900 };

inPlainBrowsers((stage) => {
  it('saves a choice at once and says so', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await answer(page, 'changeSettings', { ...SETTINGS, automatic: 'on-demand' });
    await page.waitForSelector('input[value="everywhere"]:checked');
    await page.click('input[value="on-demand"]');
    await said(page, 'Saved');
    expect(await sent(page, 'changeSettings')).toEqual([{ automatic: 'on-demand' }]);
    await page.waitForSelector('input[value="on-demand"]:checked');
  });

  it('says that nothing was saved and shows what holds when the background does not answer', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await page.waitForSelector('input[value="off"]');
    await answer(page, 'changeSettings', 'lost');
    await page.click('input[name="automatic"][value="chosen-sites"]');
    await said(page, 'Not saved');
    await page.waitForSelector('input[value="everywhere"]:checked');
  });

  it('adds a site from a pasted address and refuses what is none, with the reason at the field', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await page.waitForSelector('#site');
    await page.type('#site', 'no site');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#site[aria-invalid="true"]');
    expect(await page.$eval('#site-error', (error) => error.textContent)).toContain(
      '“no site” is not the name of a site',
    );
    expect(await sent(page, 'setSite')).toEqual([]);
    await page.$eval('#site', (field) => field instanceof HTMLInputElement && field.select());
    await page.type('#site', 'https://www.example.com/politics');
    await page.keyboard.press('Enter');
    await said(page, 'example.com added');
    expect(await sent(page, 'setSite')).toEqual([{ host: 'example.com', reading: 'off' }]);
  });

  it('previews the look with the stylesheet that pages get', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await page.waitForSelector('.preview [data-mark]');
    const painted = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
    await waitFor('the preview is painted', async () => (await painted()).length === 3);
    expect(await painted()).toEqual([
      'second-source-conflicts-normal',
      'second-source-corroborates-faint',
      'second-source-disputed-faint',
    ]);
    await answer(page, 'changeSettings', { ...SETTINGS, look: { corroborates: 'off', conflicts: 'strong' } });
    await page.click('input[name="look-conflicts"][value="strong"]');
    await waitFor('the preview follows', async () => (await painted()).join() === 'second-source-conflicts-strong');
    const line = await page.$eval(
      '[data-mark="conflicts"]',
      (sentence) => getComputedStyle(sentence, '::highlight(second-source-conflicts-strong)').textDecorationStyle,
    );
    expect(line).toBe('wavy');
  });

  it('says where a pack is broken, and takes a good one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'second-source-pack-'));
    const file = join(folder, 'mine.json');
    await writeFile(file, '{}');
    const page = await stage.open('options', SCENE, SIZE);
    const picker = await page.waitForSelector('#packs input[type="file"]');
    await answer(page, 'importPack', {
      ok: false,
      failure: { kind: 'invalid', path: 'claims[3].evidence[0].exact', message: 'not in the source' },
    });
    await picker?.uploadFile(file);
    await page.waitForFunction(() => document.querySelector('#packs .import .error')?.textContent !== '');
    const error = await page.$eval('#packs .import .error', (element) => element.textContent);
    expect(error).toContain('mine.json');
    expect(error).toContain('claims[3].evidence[0].exact: not in the source');
    const [pack] = PACKS;
    if (pack !== undefined) await answer(page, 'importPack', { ok: true, value: pack });
    await picker?.uploadFile(file);
    await said(page, 'imported');
    expect(await page.$eval('#packs .import .error', (element) => element.textContent)).toBe('');
    await rm(folder, { recursive: true });
  });

  it('removes a pack only after asking', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await answer(page, 'removePack', []);
    await page.waitForSelector('.pack-actions button:last-child');
    await page.click('.pack-actions button:last-child');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { hidden: true });
    expect(await sent(page, 'removePack')).toEqual([]);
    await page.click('.pack-actions button:last-child');
    await page.click('dialog[open] .button-danger');
    await said(page, 'removed');
    expect(await sent(page, 'removePack')).toEqual([{ pack: 'harbour' }]);
    await page.waitForSelector('.pack', { hidden: true });
  });

  it('deletes everything only after asking', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await page.waitForSelector('#data .button-danger');
    await page.click('#data > .button-danger');
    await page.click('#data dialog[open] .button:not(.button-danger)');
    expect(await sent(page, 'deleteMyData')).toEqual([]);
    await page.click('#data > .button-danger');
    await page.click('#data dialog[open] .button-danger');
    await said(page, 'deleted');
    expect(await sent(page, 'deleteMyData')).toHaveLength(1);
  });

  it('asks for a withdrawn permission in the click, and is content once it is given', async () => {
    const page = await stage.open('options', sceneNamed('options-no-access'), SIZE);
    await page.waitForSelector('.notice button');
    await page.click('.notice button');
    await page.waitForSelector('.notice', { hidden: true });
    expect(await called(page)).toEqual(['permissions.request']);
  });

  it('shows the keys in force and opens the browser’s page for them, where that is how they are changed', async () => {
    const page = await stage.open('options', sceneNamed('options-keys-elsewhere'), SIZE);
    await page.waitForSelector('#shortcuts kbd');
    expect(await page.$eval('#shortcuts', (section) => section.textContent)).toContain('Alt+Shift+J');
    await page.click('#shortcuts > .button');
    await waitFor('the page is opened', async () => (await called(page)).includes('tabs.create'));
  });

  it('takes the keys that are pressed in a field, takes them away with Backspace, and gives them back', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    const field = await page.waitForSelector('.shortcut input');
    await field?.focus();
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyY');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await said(page, 'Saved');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.shortcut input')?.value === 'Ctrl+Shift+Y',
    );
    await field?.focus();
    await page.keyboard.press('Escape');
    await field?.focus();
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.shortcut input')?.value === 'not set');
    await page.click('.shortcut button');
    await waitFor('they are given back', async () => (await called(page)).includes('commands.reset'));
    expect(await called(page)).toEqual([
      'commands.update next-finding Ctrl+Shift+Y',
      'commands.update next-finding ',
      'commands.reset',
    ]);
  });

  it('says so where the browser keeps keys for itself', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    const field = await page.waitForSelector('.shortcut input');
    await field?.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyQ');
    await page.keyboard.up('Control');
    await said(page, 'does not allow Ctrl+Q');
  });

  it('shows on the sample at once what a sensitivity leaves', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await page.waitForSelector('.preview [data-mark]');
    const marks = () =>
      page.$$eval('.preview [data-mark]', (marked) => marked.map((sentence) => sentence.getAttribute('data-mark')));
    expect(await marks()).toEqual(['corroborates', 'conflicts', 'disputed']);
    await answer(page, 'changeSettings', { ...SETTINGS, sensitivity: 'surer' });
    await page.click('input[name="sensitivity"][value="surer"]');
    await waitFor('one is gone', async () => (await marks()).join() === 'corroborates,conflicts');
    await answer(page, 'changeSettings', { ...SETTINGS, sensitivity: 'surest' });
    await page.click('input[name="sensitivity"][value="surest"]');
    await waitFor('one is left', async () => (await marks()).join() === 'conflicts');
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['second-source-conflicts-normal']);
    expect(await sent(page, 'changeSettings')).toEqual([{ sensitivity: 'surer' }, { sensitivity: 'surest' }]);
  });

  it('switches a pack off and on', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await page.waitForSelector('.pack .switch input:checked');
    await answer(
      page,
      'setPackEnabled',
      PACKS.map((pack) => ({ ...pack, enabled: false })),
    );
    await page.click('.pack .switch input');
    await said(page, 'is switched off');
    await page.waitForSelector('.pack .switch input:checked', { hidden: true });
    expect(await sent(page, 'setPackEnabled')).toEqual([{ pack: 'harbour', enabled: false }]);
  });

  it('takes settings from a file, and says what is wrong with one that has none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'second-source-settings-'));
    const file = join(folder, 'mine.json');
    await writeFile(file, '{}');
    const page = await stage.open('options', SCENE, SIZE);
    const picker = await page.waitForSelector('#data input[type="file"]');
    await answer(page, 'importSettings', { ok: false, failure: { kind: 'not-settings' } });
    await picker?.uploadFile(file);
    await page.waitForFunction(() => document.querySelector('#data .error')?.textContent?.includes('mine.json'));
    await answer(page, 'importSettings', { ok: true, value: { ...SETTINGS, automatic: 'chosen-sites' } });
    await picker?.uploadFile(file);
    await said(page, 'Settings loaded');
    await page.waitForSelector('input[name="automatic"][value="chosen-sites"]:checked');
    await rm(folder, { recursive: true });
  });

  it('unmutes', async () => {
    const page = await stage.open('options', SCENE, SIZE);
    await page.waitForSelector('#mutes li');
    await page.click('#mutes li button');
    await said(page, 'Coastwise is heard again');
    await page.waitForSelector('#mutes li', { hidden: true });
    expect(await sent(page, 'unmute')).toMatchObject([{ mutes: [{ kind: 'source', pack: 'harbour', id: '002' }] }]);
  });
});

async function said(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (words) => document.querySelector('.announcement')?.textContent?.includes(words),
    {},
    words,
  );
}
