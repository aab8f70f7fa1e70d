import { afterEach, expect, it } from 'vitest';
import { ask } from '../browser/harness/ask.ts';
import { paintedIn } from '../browser/harness/painted.ts';
import { savedFiles, watchSaving } from '../browser/harness/saved-files.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import type { Surface } from '../browser/harness/types.ts';
import { waitFor } from '../browser/harness/wait-for.ts';

inBothBrowsers((stage) => {
  afterEach(async () => {
    const sidebar = await stage.browser.extension.sidebar();
    if (sidebar === null) return;
    await ask(sidebar, 'deleteMyData');
    await sidebar.close();
  });

  it('a muted claim leaves page, sidebar and badge, and comes back with Undo', async () => {
    const page = await stage.open('planted-conflicts');
    const before = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    const conflict = before.findings.find(({ stance }) => stance === 'conflicts');
    const card = `[data-finding="${conflict?.finding}"]`;
    await sidebar.click(`${card} .card-more`);
    await sidebar.click(`${card} .finding-actions li:nth-child(2) button`);
    await waitFor('its mark is gone', async () =>
      (await paintedIn(page)).every(({ text }) => text !== conflict?.sentence.replace(/\s+/g, ' ')),
    );
    await waitFor('its card is gone', () => lacks(sidebar, card));
    expect(await sidebar.text()).toMatch(/findings? (?:is|are) muted/);
    await sidebar.click('.announcement button');
    await waitFor('its mark is back', async () => (await paintedIn(page)).length === before.findings.length);
    await waitFor('its card is back', async () => !(await lacks(sidebar, card)));
  });

  it('a muted source is heard nowhere, until the options take it back', async () => {
    const page = await stage.open('planted-conflicts');
    const before = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    const [first] = before.findings;
    const name = first?.evidence[0]?.source.name ?? '';
    const card = `[data-finding="${first?.finding}"]`;
    await sidebar.click(`${card} .card-more`);
    await sidebar.click(`${card} .finding-actions li:nth-child(3) button`);
    await stage.report(page, ({ findings }) =>
      findings.every(({ evidence }) => evidence.every(({ source }) => source.name !== name)),
    );
    const options = await stage.browser.extension.openDocument('options/index.html');
    await options.click('#mutes li button');
    await waitFor('nothing is muted', () => lacks(options, '#mutes li'));
    await options.close();
    await page.bringToFront();
    await stage.report(page, ({ findings }) => findings.length === before.findings.length);
  });

  it('a bad match is kept and saved from the options', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    const [first] = report.findings;
    const card = `[data-finding="${first?.finding}"]`;
    await sidebar.click(`${card} .card-more`);
    await sidebar.click(`${card} .finding-actions li:first-child button`);
    await waitFor('it is said', async () => (await sidebar.text()).includes('Kept on this machine'));
    const options = await stage.browser.extension.openDocument('options/index.html');
    await waitFor('it is counted', async () => (await options.text()).includes('1 bad match reported'));
    await watchSaving(options);
    await options.click('.bad-matches button');
    const [file] = await waitFor('it is saved', async () => {
      const files = await savedFiles(options);
      return files.length > 0 && files;
    });
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      kind: 'second-source-bad-matches',
      matches: [{ sentence: first?.sentence, page: { title: report.title } }],
    });
    await options.close();
  });

  it('the report is saved as Markdown and as Web Annotations', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    await watchSaving(sidebar);
    await sidebar.click('.page-export');
    await sidebar.click('.page-actions li:nth-child(2) button');
    await sidebar.click('.page-actions li:nth-child(3) button');
    const files = await waitFor('both are saved', async () => {
      const files = await savedFiles(sidebar);
      return files.length === 2 && files;
    });
    expect(files.map(({ name }) => name.split('.').at(-1)).sort()).toEqual(['jsonld', 'md']);
    const markdown = files.find(({ name }) => name.endsWith('.md'))?.text ?? '';
    expect(markdown.match(/^## /gm)).toHaveLength(report.findings.length);
    const annotations = JSON.parse(files.find(({ name }) => name.endsWith('.jsonld'))?.text ?? '');
    expect(annotations.total).toBe(report.findings.length);
  });

  it('the buttons at the top step from card to card', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    const focused = () => sidebar.evaluate(() => document.activeElement?.getAttribute('data-finding') ?? null);
    await sidebar.click('.bar-buttons button:nth-child(2)');
    await waitFor('the first card has the focus', async () => (await focused()) === report.findings[0]?.finding);
    await sidebar.click('.bar-buttons button:nth-child(2)');
    await waitFor('the second card has the focus', async () => (await focused()) === report.findings[1]?.finding);
    await sidebar.click('.bar-buttons button:nth-child(1)');
    await waitFor('the first card has it again', async () => (await focused()) === report.findings[0]?.finding);
  });
});

function lacks(surface: Surface, selector: string): Promise<boolean> {
  return surface.evaluate((selector) => document.querySelector(selector) === null, selector);
}
