import { afterEach, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ReportView } from '../../src/messaging/protocol.ts';
import { paintedIn } from './harness/painted.ts';
import { inBothBrowsers } from './harness/stage.ts';
import type { Surface } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';

declare const chrome: ExtensionApi;

inBothBrowsers((stage) => {
  afterEach(async () => {
    await (await stage.browser.extension.sidebar())?.close();
  });

  it('the sidebar lists what the page shows, in reading order, with its sources', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    const cards = await waitFor('all cards are there', async () => {
      const cards = await cardsOf(sidebar);
      return cards.length === report.findings.length && cards;
    });
    const painted = await paintedIn(page);
    expect(cards.map(({ sentence }) => sentence)).toEqual(painted.map(({ text }) => text));
    expect(cards.every(({ quotes }) => quotes > 0)).toBe(true);
    expect(await tilesOf(sidebar)).toEqual(countsOf(report));
  });

  it('choosing a finding in the sidebar scrolls the page to it', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const sidebar = await stage.sidebar(page);
    const last = report.findings.at(-1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await sidebar.click(`[data-finding="${last?.finding}"] .card-reveal`);
    await waitFor('the sentence is in view', () => page.evaluate(isInView, last?.sentence ?? ''));
  });

  it('the popup sums up what the page shows and opens the sidebar', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    await (await stage.sidebar(page)).close();
    const popup = await stage.browser.extension.openPopup(page);
    await waitFor('the popup has counted', async () => (await tilesOf(popup)).conflicts === report.counts.conflicts);
    expect(await tilesOf(popup)).toEqual(countsOf(report));
    const conflicts = report.findings.filter(({ stance }) => stance === 'conflicts').map(({ sentence }) => sentence);
    const shown = await popup.evaluate(() =>
      [...document.querySelectorAll('.conflict-sentence')].map((element) => element.textContent ?? ''),
    );
    expect(shown.length).toBe(Math.min(3, conflicts.length));
    for (const sentence of shown) expect(conflicts).toContain(sentence);
    await popup.click('footer .button-wide');
    await waitFor('the sidebar opens', () => stage.browser.extension.sidebar());
  });

  it('the badge counts the conflicts', async () => {
    const page = await stage.open('planted-conflicts');
    const report = await stage.read(page);
    const tab = await stage.browser.extension.tabOf(page);
    const badge = () =>
      stage.browser.extension.evaluate(async (tabId) => await chrome.action.getBadgeText({ tabId }), tab);
    await waitFor('the badge is set', async () => (await badge()) === String(report.counts.conflicts));
  });
});

async function cardsOf(sidebar: Surface): Promise<{ sentence: string; quotes: number }[]> {
  return await sidebar.evaluate(() =>
    [...document.querySelectorAll('[data-finding]')].map((card) => ({
      sentence: card.querySelector('.sentence')?.textContent ?? '',
      quotes: card.querySelectorAll('blockquote').length,
    })),
  );
}

/** The counts as a surface shows them. */
async function tilesOf(surface: Surface): Promise<Record<string, number>> {
  return await surface.evaluate(() => {
    const count = (mark: string) => Number(document.querySelector(`.tile.mark-${mark} .tile-count`)?.textContent);
    return { corroborates: count('corroborates'), conflicts: count('conflicts'), disputed: count('disputed') };
  });
}

/** A surface counts a disputed finding as disputed only. */
function countsOf({ findings }: ReportView): Record<string, number> {
  const disputed = findings.filter((finding) => finding.disputed).length;
  const conflicts = findings.filter(({ stance }) => stance === 'conflicts').length;
  return { corroborates: findings.length - conflicts - disputed, conflicts, disputed };
}

/** Runs in the page: whether a painted sentence stands in the window. */
function isInView(sentence: string): boolean {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      if (!(range instanceof Range) || range.toString().replace(/\s+/g, ' ').trim() !== sentence) continue;
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }
  }
  return false;
}
