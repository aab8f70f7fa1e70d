import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';
import type { PageServer } from '../harness/page-server.ts';
import { BROWSERS, type BrowserName } from '../harness/types.ts';
import type { Scene } from './fake-browser.ts';
import { openScene, type SceneOptions, type SurfaceName } from './open-scene.ts';
import { serveSurfaces } from './serve-surfaces.ts';

export interface SceneStage {
  readonly browser: BrowserName;
  /** Opens a surface with a scene; it is closed after the test. */
  open(surface: SurfaceName, scene: Scene, options?: SceneOptions): Promise<Page>;
}

/**
 * Runs the tests in both browsers, without the extension: the built surfaces are shown as pages, with scenes. After every
 * test no page may have thrown.
 */
export function inPlainBrowsers(tests: (stage: SceneStage) => void, names: readonly BrowserName[] = BROWSERS): void {
  describe.each(names)('in %s', (name) => {
    let browser: Browser | undefined;
    let server: PageServer | undefined;
    const pages: Page[] = [];
    const errors: string[] = [];

    beforeAll(async () => {
      server = await serveSurfaces();
      browser = await puppeteer.launch({
        browser: name === 'firefox' ? 'firefox' : 'chrome',
        executablePath: findBrowser(name),
        args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    tests({
      browser: name,
      async open(surface, scene, options) {
        if (browser === undefined || server === undefined) throw new Error('scenes are opened in tests only');
        const page = await openScene(browser, server, surface, scene, options);
        page.on('pageerror', (error) => errors.push(String(error)));
        pages.push(page);
        return page;
      },
    });
  });
}
