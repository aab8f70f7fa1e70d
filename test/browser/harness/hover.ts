import type { Page } from 'puppeteer';
import type { PaintedStance } from '../../../src/messaging/protocol.ts';
import { HIGHLIGHT_PREFIX } from './painted.ts';
import { waitFor } from './wait-for.ts';

/**
 * Rests the pointer on the first painted sentence of that stance, scrolled into view; on the one with these words if given. The
 * report may be there a moment before the page is painted.
 */
export async function hoverOver(page: Page, stance: PaintedStance, words = ''): Promise<void> {
  await page.bringToFront();
  const place = await waitFor(`something with “${words}” is painted as ${stance}`, () =>
    page.evaluate(placeOf, `${HIGHLIGHT_PREFIX}${stance}`, words),
  );
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
}

/** Runs in the page: a place on the first line of the first such sentence. */
function placeOf(prefix: string, words: string): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(prefix)) continue;
    const [range] = [...highlight]
      .filter((range) => range instanceof Range)
      .filter((range) => range.toString().includes(words))
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = range?.getClientRects() ?? [];
    if (line !== undefined) return { x: line.x + Math.min(60, line.width / 2), y: line.y + line.height / 2 };
  }
  return null;
}

/** Moves the pointer away from every painted sentence, until no card is left. */
export async function leaveFinding(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await waitFor('the card goes', () => page.evaluate(() => document.querySelector('second-source-card') === null));
}

export async function waitForCard(page: Page): Promise<void> {
  await waitFor('the hover card shows', () =>
    page.evaluate(() => document.querySelector('second-source-card') !== null),
  );
}
