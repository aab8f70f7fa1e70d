import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { waitFor } from '../browser/harness/wait-for.ts';
import type { Scene } from '../browser/ui/fake-browser.ts';
import { inPlainBrowsers } from '../browser/ui/in-plain-browsers.ts';
import type { SurfaceName } from '../browser/ui/open-scene.ts';
import { CLAIM_SCENES, HOW_SCENES, OPTIONS_SCENES, PAGE_SCENES, WELCOME_SCENES } from '../browser/ui/scenes.ts';

/** What the script adds to the page, as far as it is asked for. */
declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every state of every surface. */
const SHOWN: readonly (readonly [SurfaceName, string, Scene])[] = [
  ...Object.entries(PAGE_SCENES).map(([name, scene]) => ['sidebar', name, scene] as const),
  ...Object.entries(CLAIM_SCENES).map(([name, scene]) => ['sidebar', name, scene] as const),
  ...Object.entries(PAGE_SCENES).map(([name, scene]) => ['popup', name, scene] as const),
  ...Object.entries(OPTIONS_SCENES).map(([name, scene]) => ['options', name, scene] as const),
  ...Object.entries(WELCOME_SCENES).map(([name, scene]) => ['welcome', name, scene] as const),
  ...Object.entries(HOW_SCENES).map(([name, scene]) => ['how', name, scene] as const),
];

/** States that together have every kind of element: Firefox is asked about these, Chromium about all. */
const KINDS: ReadonlySet<string> = new Set([
  'read',
  'no-permission',
  'lost',
  'claim-checked',
  'options',
  'options-no-access',
  'options-keys-elsewhere',
  'hidden',
  'welcome',
  'how',
]);
const OF_EVERY_KIND = SHOWN.filter(([, name]) => KINDS.has(name));
/** A popup has the width it asks for. */
const RESIZABLE = OF_EVERY_KIND.filter(([surface]) => surface !== 'popup');

inPlainBrowsers((stage) => {
  it.each(stage.browser === 'chromium' ? SHOWN : OF_EVERY_KIND)(
    'axe finds nothing wrong: %s, %s',
    async (surface, name, scene) => {
      const page = await stage.open(surface, scene);
      await settled(page, name);
      expect(await violations(page)).toEqual([]);
      // Only Chromium switches without a new start; the colours are the same in both.
      if (stage.browser === 'firefox') return;
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: 'dark' },
        // Without it colours are measured halfway through their change.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await violations(page)).toEqual([]);
    },
  );
});

inPlainBrowsers(
  (stage) => {
    it.each(RESIZABLE)(
      'nothing is cut off at 320 pixels or with text twice as large: %s, %s',
      async (surface, name, scene) => {
        for (const language of ['en', 'ja', 'de'] as const) {
          const page = await stage.open(surface, scene, { language, width: 320 });
          await settled(page, name);
          expect(await page.evaluate(cutOff), language).toEqual([]);
          await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
          expect(await page.evaluate(cutOff), `${language}, 200 %`).toEqual([]);
        }
      },
    );
  },
  ['chromium'],
);

/** Waits until the background's answers are shown: what is left in progress is so by the scene. */
async function settled(page: Page, name: string): Promise<void> {
  const staysInProgress = /^(?:reading|reading-so-far|waiting|claim-checking|welcome-waiting)$/u.test(name);
  await waitFor(`${name} is shown`, () =>
    page.evaluate(
      (staysInProgress) =>
        (document.querySelector('[role="tabpanel"]:not([hidden]) .progress, main > .progress, .sample > .progress') !==
          null) ===
          staysInProgress &&
        (document.querySelector('[role="tabpanel"]:not([hidden]), main')?.childElementCount ?? 0) > 0,
      staysInProgress,
    ),
  );
}

/** What axe finds wrong, as rule and place. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  });
}

/** Runs in the page: what stands out of the window on its right, or holds more than it shows. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).position !== 'absolute')
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `${element.tagName}.${element.className}`);
}
