/** Pictures of every state of every surface, also those that are rare in earnest: the built documents with scenes. */
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { pngPath } from '../../browser/harness/png-path.ts';
import type { BrowserName } from '../../browser/harness/types.ts';
import { waitFor } from '../../browser/harness/wait-for.ts';
import type { Scene } from '../../browser/ui/fake-browser.ts';
import { openScene, type SceneOptions, type SurfaceName } from '../../browser/ui/open-scene.ts';
import { CLAIM_SCENES, HOW_SCENES, OPTIONS_SCENES, PAGE_SCENES, WELCOME_SCENES } from '../../browser/ui/scenes.ts';
import { serveSurfaces } from '../../browser/ui/serve-surfaces.ts';
import { findBrowser } from '../find-browser.mjs';

type Language = NonNullable<SceneOptions['language']>;

/** Which scenes a surface has, at which widths; the first width is for every scene, the others for the first scene. */
const SURFACES: readonly (readonly [SurfaceName, Readonly<Record<string, Scene>>, readonly number[]])[] = [
  ['sidebar', { ...PAGE_SCENES, ...CLAIM_SCENES }, [360, 320, 560]],
  ['popup', PAGE_SCENES, [360]],
  ['options', OPTIONS_SCENES, [1280, 320, 1920]],
  ['welcome', WELCOME_SCENES, [1280, 320, 1920]],
  ['how', HOW_SCENES, [1280, 320, 1920]],
];

/** The surfaces that are taken in languages other than English. */
const TRANSLATED: ReadonlySet<SurfaceName> = new Set(['sidebar', 'popup']);

/** Takes every scene in one browser, light or dark, in one language. */
export async function takeScenes(
  browserName: BrowserName,
  dark: boolean,
  language: Language,
  folder: string,
): Promise<void> {
  const server = await serveSurfaces();
  const browser = await start(browserName, dark);
  try {
    for (const [surface, scenes, [usual = 360, ...others]] of SURFACES) {
      if (language !== 'en' && !TRANSLATED.has(surface)) continue;
      const look = `${dark ? 'dark' : 'light'}${language === 'en' ? '' : `-${language}`}`;
      const take = async (name: string, scene: Scene, width: number): Promise<void> => {
        const page = await openScene(browser, server, surface, scene, { language, width });
        await waitFor('something is shown', () => page.$eval('body', (body) => body.innerText.trim() !== ''));
        // On a picture of the whole everything is in view.
        await page.addStyleTag({ content: '.cards > li { content-visibility: visible }' });
        const file = `${browserName}-${look}-state-${surface}-${name}${width === usual ? '' : `-${width}`}.png`;
        await page.screenshot({ path: pngPath(join(folder, file)), fullPage: true });
        await page.close();
      };
      for (const [name, scene] of Object.entries(scenes)) await take(name, scene, usual);
      const [first] = Object.entries(scenes);
      if (first !== undefined) for (const width of others) await take(...first, width);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function start(name: BrowserName, dark: boolean): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name),
    args: name === 'firefox' ? [] : [...(isRoot ? ['--no-sandbox'] : []), ...(dark ? ['--force-dark-mode'] : [])],
    extraPrefsFirefox: dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {},
  });
}
