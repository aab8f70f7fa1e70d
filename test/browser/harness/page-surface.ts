import type { Page } from 'puppeteer';
import { asExpression } from './as-expression.ts';
import { pngPath } from './png-path.ts';
import type { Surface } from './types.ts';
import { visibleText } from './visible-text.ts';

/** A document of the extension that puppeteer sees as a page. */
export function pageSurface(page: Page): Surface {
  return {
    evaluate: <Args extends readonly unknown[], Value>(run: (...args: Args) => Value, ...args: Args) =>
      page.evaluate<[], () => Value>(asExpression(run, args)),
    click: (selector) => page.locator(selector).click(),
    text: () => page.evaluate(visibleText),
    screenshot: async (path) => {
      await page.screenshot({ path: pngPath(path) });
    },
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}
