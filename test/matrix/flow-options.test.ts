import { afterEach, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { ask } from '../browser/harness/ask.ts';
import { paintedIn } from '../browser/harness/painted.ts';
import { savedFiles, watchSaving } from '../browser/harness/saved-files.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import type { Surface } from '../browser/harness/types.ts';
import { waitFor } from '../browser/harness/wait-for.ts';

declare const browser: ExtensionApi;
declare const chrome: ExtensionApi;

inBothBrowsers((stage) => {
  let options: Surface | null = null;

  async function openOptions(): Promise<Surface> {
    options = await stage.browser.extension.openDocument('options/index.html');
    return options;
  }

  afterEach(async () => {
    if (options !== null) {
      await ask(options, 'deleteMyData');
      await options.close();
    }
    options = null;
    await (await stage.browser.extension.sidebar())?.close();
  });

  it('the sensitivity takes marks from pages that are open, and gives them back', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const sure = report.findings.filter(({ score }) => score >= 0.9);
    expect(sure.length).toBeLessThan(report.findings.length);
    const opened = await openOptions();
    await opened.click('input[name="sensitivity"][value="surest"]');
    await waitFor('only the surest marks are left', async () => (await paintedIn(page)).length === sure.length);
    await opened.click('input[name="sensitivity"][value="all"]');
    await waitFor('all marks are back', async () => (await paintedIn(page)).length === report.findings.length);
  });

  it('a pack that is switched off marks nothing, and everything again once it is on', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const opened = await openOptions();
    await opened.click('.pack .switch input');
    await waitFor('the marks go', async () => (await paintedIn(page)).length === 0);
    await opened.click('.pack .switch input');
    await waitFor('the marks are back', async () => (await paintedIn(page)).length === report.findings.length, 20_000);
  });

  it('settings that were saved are taken again after everything was deleted', async () => {
    const opened = await openOptions();
    await opened.click('input[name="automatic"][value="on-demand"]');
    await waitFor('it is saved', async () => (await ask(opened, 'getSettings')).automatic === 'on-demand');
    await watchSaving(opened);
    await opened.click('#data .field-row > button');
    const [file] = await waitFor('the file is saved', async () => {
      const files = await savedFiles(opened);
      return files.length > 0 && files;
    });
    expect(file?.name).toBe('second-source-settings.json');
    expect(await ask(opened, 'deleteMyData')).toMatchObject({ automatic: 'everywhere' });
    expect(await ask(opened, 'importSettings', { json: file?.text ?? '' })).toMatchObject({
      ok: true,
      value: { automatic: 'on-demand' },
    });
  });

  it('keys are changed here in Firefox, and on the browser’s own page in Chromium', async () => {
    const opened = await openOptions();
    await waitFor('the keys show', async () => (await opened.text()).includes('Go to the next finding'));
    if (stage.browser.name === 'chromium') {
      const before = await tabsOpen(opened);
      await opened.click('#shortcuts > .button');
      await waitFor('the page opens', async () => (await tabsOpen(opened)) === before + 1);
      return;
    }
    const keys = () =>
      stage.browser.extension.evaluate(async () => {
        const commands = await browser.commands.getAll();
        return commands.find(({ name }) => name === 'next-finding')?.shortcut ?? '';
      });
    const before = await keys();
    await opened.evaluate(() => {
      const field = document.querySelector<HTMLElement>('.shortcut input');
      field?.focus();
      field?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Y', code: 'KeyY', altKey: true, shiftKey: true, bubbles: true }),
      );
    });
    await waitFor('the new keys hold', async () => (await keys()) === 'Alt+Shift+Y');
    await opened.click('.shortcut button');
    await waitFor('the old ones are back', async () => (await keys()) === before);
  });
});

/** The address of that page is hidden from the extension; that a tab opened is not. */
function tabsOpen(surface: Surface): Promise<number> {
  return surface.evaluate(async () => (await chrome.tabs.query({})).length);
}
