import type { Page } from 'puppeteer';
import { asExpression } from './as-expression.ts';
import { pngPath } from './png-path.ts';
import type { Surface } from './types.ts';
import { visibleText } from './visible-text.ts';
import { waitFor } from './wait-for.ts';

/** A document of the extension that puppeteer sees as a page. */
export function pageSurface(page: Page): Surface {
  return {
    evaluate: <Args extends readonly unknown[], Value>(run: (...args: Args) => Value, ...args: Args) =>
      page.evaluate<[], () => Value>(asExpression(run, args)),
    click: async (selector) => {
      // Not puppeteer's locator: it waits for frames, and a panel that nobody looks at may draw none.
      let last: { x: number; y: number } | null = null;
      const place = await waitFor(`${selector} is there and keeps still`, async () => {
        const before = last;
        last = await page.evaluate(placeOf, selector);
        // What is drawn above it later, or a panel that is still opening, would have the click land beside it.
        return last !== null && last.x === before?.x && last.y === before.y && last;
      });
      await page.mouse.click(place.x, place.y);
    },
    text: () => page.evaluate(visibleText),
    screenshot: async (path) => {
      await page.screenshot({ path: pngPath(path) });
    },
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** Runs in the document: the middle of the first line of the first element that matches, scrolled into view, once nothing lies over it. */
function placeOf(selector: string): { x: number; y: number } | null {
  const target = document.querySelector(selector);
  target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = target?.getClientRects()[0];
  if (!target || !box || box.width === 0) return null;
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return target.contains(document.elementFromPoint(place.x, place.y)) ? place : null;
}
