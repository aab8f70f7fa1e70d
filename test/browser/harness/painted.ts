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
    // Ranges in shadow roots cannot be compared with those outside: their hosts stand for them.
    const placeOf = (node: Node): Node => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? placeOf(root.host) : node;
    };
    all.sort((a, b) => {
      const [one, other] = [a.range, b.range];
      if (one.startContainer.getRootNode() === other.startContainer.getRootNode()) {
        return one.compareBoundaryPoints(Range.START_TO_START, other);
      }
      const order = placeOf(one.startContainer).compareDocumentPosition(placeOf(other.startContainer));
      return (order & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;
    });
    return all.map(({ name, text }) => ({ name, text }));
  }, HIGHLIGHT_PREFIX);
}
