import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { ReportView } from '../../../src/messaging/protocol.ts';
import { ask } from './ask.ts';
import { launch } from './launch.ts';
import { type PageServer, servePages } from './page-server.ts';
import { paintedIn } from './painted.ts';
import { BROWSERS, type LaunchOptions, type Surface, type TestBrowser } from './types.ts';
import { waitFor } from './wait-for.ts';

/** A browser with the extension and a server of the fixture pages, started once for all tests of a file. */
export interface Stage {
  readonly browser: TestBrowser;
  readonly server: PageServer;
  /** Opens a fixture page in a new tab, or any address. */
  open(pageOrUrl: string): Promise<Page>;
  /** The open sidebar; opened beside the page if none is. */
  sidebar(page: Page): Promise<Surface>;
  /** The page's report once it is as wanted. */
  report(page: Page, isWanted: (report: ReportView) => boolean): Promise<ReportView>;
  /** The page's report once it is read to the end and all its findings are painted: the background knows them first. */
  read(page: Page): Promise<ReportView>;
}

/**
 * Runs the tests in both browsers, one start each. After every test the extension must have complained of nothing in any
 * console, and the tabs are closed.
 */
export function inBothBrowsers(tests: (stage: Stage) => void, options: Omit<LaunchOptions, 'browser'> = {}): void {
  describe.each(BROWSERS)('in %s', (name) => {
    let browser: TestBrowser | undefined;
    let server: PageServer | undefined;
    const pages: Page[] = [];
    beforeAll(async () => {
      server = await servePages('test/fixtures/pages');
      browser = await launch({ ...options, browser: name });
    });
    afterEach(async () => {
      const errors = await browser?.takeErrors();
      for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
      expect(errors).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    tests(
      stageOf(
        () => started(browser),
        () => started(server),
        pages,
      ),
    );
  });
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined)
    throw new Error('the stage is set up before each file of tests, not while they are collected');
  return thing;
}

function stageOf(browser: () => TestBrowser, server: () => PageServer, pages: Page[]): Stage {
  const stage: Stage = {
    get browser() {
      return browser();
    },
    get server() {
      return server();
    },
    async open(pageOrUrl) {
      const url = pageOrUrl.includes(':') ? pageOrUrl : `${server().origin}/${pageOrUrl}.html`;
      const page = await browser().openPage();
      pages.push(page);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    sidebar: (page) => browser().extension.openSidebar(page),
    async report(page, isWanted) {
      const sidebar = await stage.sidebar(page);
      const tab = await browser().extension.tabOf(page);
      let last: ReportView | undefined;
      return await waitFor(
        'the report is as wanted',
        async () => {
          last = await ask(sidebar, 'getReport', { tab });
          return isWanted(last) && last;
        },
        20_000,
      ).catch((error: unknown) => {
        throw new Error(`the report stays ${JSON.stringify(last)?.slice(0, 500)}`, { cause: error });
      });
    },
    async read(page) {
      const report = await stage.report(page, ({ state }) => state.kind === 'read');
      const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
      // Of forced colours, Chromium leaves too little to paint anything but conflicts with.
      const onlyConflicts = forced && browser().name === 'chromium';
      const shown = report.findings.filter(({ stance }) => stance === 'conflicts' || !onlyConflicts);
      await waitFor('all findings are painted', async () => (await paintedIn(page)).length >= shown.length);
      return report;
    },
  };
  return stage;
}
