import { describe, expect, it } from 'vitest';
import { hoverOver, leaveFinding, waitForCard } from '../browser/harness/hover.ts';
import { paintedIn } from '../browser/harness/painted.ts';
import { settled } from '../browser/harness/settled.ts';
import { inBothBrowsers, type Stage } from '../browser/harness/stage.ts';
import type { Surface } from '../browser/harness/types.ts';

const LOOKS = {
  'dark colours': { dark: true },
  'forced colours': { forcedColors: true },
  Japanese: { language: 'ja' },
  German: { language: 'de' },
} as const;

describe.each(Object.entries(LOOKS))('%s', (look, options) => {
  inBothBrowsers((stage) => {
    it('page, card, sidebar and popup show the findings', async () => {
      const page = await stage.open('planted-conflicts');
      await stage.read(page);
      expect(await paintedIn(page)).not.toEqual([]);
      await hoverOver(page, 'conflicts');
      await waitForCard(page);
      await leaveFinding(page);
      const sidebar = await stage.sidebar(page);
      for (const tab of ['#tab-check', '#tab-sources', '#tab-page']) {
        await sidebar.click(tab);
        await holds(sidebar);
      }
      const popup = await stage.browser.extension.openPopup(page);
      await holds(popup);
      await popup.close();
    });

    it('the options fit their window', async () => {
      const options = await stage.browser.extension.openDocument('options/index.html');
      await holds(options);
      await options.close();
    });

    it('the reader gets the colours asked for', async () => {
      const sidebar = await stage.sidebar(await anyPage(stage));
      const colours = await sidebar.evaluate(() => ({
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        forced: matchMedia('(forced-colors: active)').matches,
      }));
      if (look === 'dark colours') expect(colours.dark).toBe(true);
      if (look === 'forced colours') expect(colours.forced).toBe(true);
    });
  }, options);
});

async function anyPage(stage: Stage) {
  return await stage.open('football-business');
}

/** Everything is said in words, and nothing stands outside of the surface's width. */
async function holds(surface: Surface): Promise<void> {
  await settled(surface);
  const text = await surface.text();
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/__MSG_|\bundefined\b|\[object |\bNaN\b/);
  const excess = await surface.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}
