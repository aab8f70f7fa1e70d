import type { Page } from 'puppeteer';
import { launch } from '../../browser/harness/launch.ts';
import { type PageServer, servePages } from '../../browser/harness/page-server.ts';
import type { BrowserName, TestBrowser } from '../../browser/harness/types.ts';

/** One browser with the built extension, and a server for the pages to measure on. */
export interface BenchStage {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly server: PageServer;
  /** Opens a page in a new tab in front. */
  open(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
}

/** Runs the measuring with a browser started for it. */
export async function withStage<Value>(
  name: BrowserName,
  measure: (stage: BenchStage) => Promise<Value>,
): Promise<Value> {
  const server = await servePages('test/fixtures/pages');
  try {
    const browser = await launch({ browser: name });
    try {
      return await measure({
        name,
        browser,
        server,
        async open(path, body, headers = {}) {
          const page = await browser.openPage();
          await page.goto(server.add(path, { body, headers, type: 'text/html; charset=utf-8' }), { waitUntil: 'load' });
          await page.bringToFront();
          return page;
        },
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** Two frames and an idle moment: what the page had to do is done. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)));
      }),
  );
}
