import type { Page } from 'puppeteer';

/** What all names of the extension's highlights begin with. */
export const HIGHLIGHT_PREFIX = 'second-source-';

/** A painted stretch of the page. */
export interface Painted {
  /** The highlight's name, without the prefix. */
  readonly name: string;
  /** The text as it reads: runs of white space are one space. */
  readonly text: string;
}

/**
 * What is painted, in the order of the page. `CSS.highlights` belongs to the document, not to a script's world: in both
 * browsers a page's own script (and so a test) sees the ranges that the content script registered.
 */
export function paintedIn(page: Page): Promise<Painted[]> {
  return page.evaluate((prefix) => {
    const all: { name: string; text: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      // `revealed` lies over another highlight for a moment.
      if (!name.startsWith(prefix) || name.endsWith('revealed')) continue;
      for (const range of highlight) {
        if (!(range instanceof Range)) continue;
        const text = range.toString().replace(/\s+/g, ' ').trim();
        all.push({ name: name.slice(prefix.length), text, range });
      }
    }
    all.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return all.map(({ name, text }) => ({ name, text }));
  }, HIGHLIGHT_PREFIX);
}
