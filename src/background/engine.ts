import { type Checker, createChecker } from '../core/check.ts';
import { browser } from '../platform/browser.ts';
import { forgetLibrary, getLibrary } from './library.ts';
import { logBug } from './log.ts';
import { shelfItem } from './pack-shelf.ts';
import { readKnowledge } from './packaged.ts';

/** The engine over the packs in use. Making it is the costly part of waking up, so it is made once, when first needed. */
export interface Engine {
  /** Changes with the packs and with the version of the extension. */
  readonly id: string;
  readonly checker: Checker;
}

let engine: Promise<Engine> | null = null;

/** The engine. Rejects if its files cannot be read; the next call tries again. */
export function getEngine(): Promise<Engine> {
  if (engine === null) {
    const making = makeEngine();
    engine = making;
    making.catch(() => {
      if (engine === making) engine = null;
    });
  }
  return engine;
}

/** Begins to make the engine, so that it is there when the article comes. */
export function warmEngine(): void {
  getEngine().catch((error: unknown) => logBug('making the engine', error));
}

/** The packs changed: the next call of `getEngine` makes another. */
export function forgetEngine(): void {
  engine = null;
  forgetLibrary();
}

async function makeEngine(): Promise<Engine> {
  // The generation first: if the packs change meanwhile, the engine counts as out of date rather than as newer than it is.
  const { generation } = await shelfItem.read();
  const [{ inUse }, knowledge] = await Promise.all([getLibrary(), readKnowledge()]);
  const checker = createChecker(inUse, knowledge);
  return { id: `${browser.runtime.getManifest().version}/${generation}`, checker };
}
