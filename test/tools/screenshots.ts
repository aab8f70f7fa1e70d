/**
 * `npm run screenshots`: everything a reader sees, light and dark, in both browsers, and sidebar and popup in each language
 * of the interface, as pictures in dist/screenshots. Files with `-state-` in their names show one state of one surface, the others
 * the extension at work. Arguments narrow it down to what they name: `-- firefox dark`, `-- states`.
 */
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { servePages } from '../browser/harness/page-server.ts';
import { BROWSERS } from '../browser/harness/types.ts';
import { takeExtension } from './screenshots/extension-pictures.ts';
import { takeScenes } from './screenshots/scene-pictures.ts';

const FOLDER = 'dist/screenshots';

const LOOKS = {
  light: {},
  dark: { dark: true },
  'forced-colors': { forcedColors: true },
  ja: { language: 'ja' },
  de: { language: 'de' },
} as const;
type Look = keyof typeof LOOKS;
const isLook = (word: string): word is Look => word in LOOKS;

const KINDS = ['work', 'states'] as const;

/** What of these was asked for; all of them where none was. */
function chosen<Word extends string>(all: readonly Word[], words: readonly string[]): readonly Word[] {
  const named = all.filter((word) => words.includes(word));
  return named.length > 0 ? named : all;
}

const words = process.argv.slice(2);
const kinds = chosen(KINDS, words);
const server = await servePages('test/fixtures/pages');
await mkdir(FOLDER, { recursive: true });
try {
  for (const browser of chosen(BROWSERS, words)) {
    for (const look of chosen(Object.keys(LOOKS).filter(isLook), words)) {
      if (kinds.includes('work')) await takeExtension(browser, look, LOOKS[look], server, FOLDER);
      if (kinds.includes('states')) {
        if (look === 'light' || look === 'dark') await takeScenes(browser, look === 'dark', 'en', FOLDER);
        if (look === 'ja' || look === 'de') {
          for (const dark of [false, true]) await takeScenes(browser, dark, look, FOLDER);
        }
      }
      console.log(`${browser} ${look}: ${FOLDER}/${browser}-${look}-*.png`);
    }
  }
} finally {
  await server.close();
}
