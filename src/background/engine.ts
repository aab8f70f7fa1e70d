import { type Checker, createChecker } from '../core/check.ts';
import type { PackId, Source, SourceId } from '../core/pack/types.ts';
import { browser } from '../platform/browser.ts';
import { readPacks, type ShelvedPack, shelfItem } from './pack-shelf.ts';
import { readKnowledge } from './packaged.ts';

/** The engine over the packs in use. Making it is the costly part of waking up, so it is made once, when first needed. */
export interface Engine {
  /** Changes with the packs and with the version of the extension. */
  readonly id: string;
  readonly checker: Checker;
  readonly packs: readonly ShelvedPack[];
  /** The source, or null if its pack was removed since. */
  source(pack: PackId, source: SourceId): Source | null;
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

/** The packs changed: the next call of `getEngine` makes another. */
export function forgetEngine(): void {
  engine = null;
}

async function makeEngine(): Promise<Engine> {
  const { generation } = await shelfItem.read();
  const [packs, knowledge] = await Promise.all([readPacks(), readKnowledge()]);
  const sources = new Map(
    packs.flatMap(({ pack }) => pack.sources.map((source) => [sourceKey(pack.id, source.id), source] as const)),
  );
  return {
    id: `${browser.runtime.getManifest().version}/${generation}`,
    checker: createChecker(
      packs.map(({ pack }) => pack),
      knowledge,
    ),
    packs,
    source: (pack, source) => sources.get(sourceKey(pack, source)) ?? null,
  };
}

/** One string for a source among all packs; a pack's id has no slash. */
export function sourceKey(pack: PackId, source: SourceId): string {
  return `${pack}/${source}`;
}
