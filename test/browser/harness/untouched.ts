import type { Page } from 'puppeteer';

declare global {
  interface Window {
    /** What changed in the page since its first moment, as `watchChanges` keeps it. */
    secondSourceTestChanges?: string[];
  }
}

/**
 * Has every document of the page watch itself from before its own scripts run. The parser adds elements too, so the log is
 * compared with the log of the same page without the extension.
 */
export async function watchChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const changes: string[] = [];
    window.secondSourceTestChanges = changes;
    const nameOf = (node: Node) => (node instanceof Element ? `<${node.localName} id="${node.id}">` : node.nodeName);
    new MutationObserver((records) => {
      for (const record of records) {
        if (record.type === 'attributes') changes.push(`${record.attributeName} of ${nameOf(record.target)}`);
        for (const node of record.removedNodes) changes.push(`removed ${nameOf(node)}`);
        for (const node of record.addedNodes) {
          // The parser adds text and elements in pieces that depend on timing: only the elements are counted, each once.
          if (!(node instanceof Element)) continue;
          changes.push(`added ${nameOf(node)}`);
        }
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** The page as it stands and how it came to that, to be compared with the same page without the extension. */
export async function traceOf(page: Page): Promise<{ readonly html: string; readonly changes: readonly string[] }> {
  return await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    changes: [...(window.secondSourceTestChanges ?? ['the page was not watched'])].sort((a, b) => (a < b ? -1 : 1)),
  }));
}
