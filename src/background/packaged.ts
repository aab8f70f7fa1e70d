import type { Knowledge } from '../core/check.ts';
import { isPackId } from '../core/pack/ids.ts';
import { parsePack } from '../core/pack/schema.ts';
import type { Pack } from '../core/pack/types.ts';
import { browser } from '../platform/browser.ts';

/** The packs that came with the extension. */
export function readPackaged(): Promise<readonly Pack[]> {
  packaged ??= loadPacks().catch((error: unknown) => {
    packaged = null;
    throw error;
  });
  return packaged;
}

let packaged: Promise<readonly Pack[]> | null = null;

async function loadPacks(): Promise<readonly Pack[]> {
  const ids = await readFile('packs/index.json');
  if (!Array.isArray(ids)) throw new Error('packs/index.json is not a list');
  const files = await Promise.all(ids.filter(isPackId).map((id) => readFile(`packs/${id}.json`)));
  return files.map((file) => {
    const parsed = parsePack(file);
    if (!parsed.ok) throw new Error(`A packaged pack is broken: ${JSON.stringify(parsed.failure)}`);
    return parsed.value;
  });
}

/** What the engine knows of English and of judging. The build made the files; their shape is not checked again. */
export async function readKnowledge(): Promise<Knowledge> {
  const [english, grammar, attention, stance] = await Promise.all([
    readFile<Knowledge['english']>('knowledge/english.json'),
    readFile<Knowledge['grammar']>('knowledge/grammar.json'),
    readFile<Knowledge['attention']>('knowledge/attention.json'),
    readFile<Knowledge['stance']>('knowledge/stance.json'),
  ]);
  return { english, grammar, attention, stance };
}

/** A file of the extension itself, parsed: `Content` is what the build wrote there. */
async function readFile<Content = unknown>(path: string): Promise<Content> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
