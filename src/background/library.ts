import { once } from '../core/once.ts';
import type { Pack, PackId, Source, SourceId } from '../core/pack/types.ts';
import { voicesOf } from '../core/voice/voices.ts';
import { readPacks, type ShelvedPack } from './pack-shelf.ts';

/** The packs, for showing what was found. Much sooner ready than the engine, which it does not need. */
export interface Library {
  /** All of them, also those that are switched off. */
  readonly packs: readonly ShelvedPack[];
  /** Those that are compared with. */
  readonly inUse: readonly Pack[];
  /** Every source, by `sourceKey`. */
  readonly sources: ReadonlyMap<string, Source>;
  pack(id: PackId): Pack | null;
  /** The source, or null if its pack was removed since. */
  source(pack: PackId, source: SourceId): Source | null;
  /** The voice of a source: the same number for a source and its copies, in whatever pack. */
  voice(pack: PackId, source: SourceId): number | null;
}

let library: Promise<Library> | null = null;

/** The packs in use. Rejects if the packaged ones cannot be read; the next call tries again. */
export function getLibrary(): Promise<Library> {
  if (library === null) {
    const opening = openLibrary();
    library = opening;
    opening.catch(() => {
      if (library === opening) library = null;
    });
  }
  return library;
}

/** The packs changed: the next call of `getLibrary` reads them again. */
export function forgetLibrary(): void {
  library = null;
}

async function openLibrary(): Promise<Library> {
  const packs = await readPacks();
  const sources = new Map(
    packs.flatMap(({ pack }) => pack.sources.map((source) => [sourceKey(pack.id, source.id), source] as const)),
  );
  // Texts are compared with each other only when somebody asks.
  const voices = once(() => {
    const inOrder = voicesOf([...sources.values()]);
    return new Map([...sources.keys()].map((key, index) => [key, inOrder[index] ?? null]));
  });
  return {
    packs,
    inUse: packs.filter(({ enabled }) => enabled).map(({ pack }) => pack),
    sources,
    pack: (id) => packs.find(({ pack }) => pack.id === id)?.pack ?? null,
    source: (pack, source) => sources.get(sourceKey(pack, source)) ?? null,
    voice: (pack, source) => voices().get(sourceKey(pack, source)) ?? null,
  };
}

/** One string for a source among all packs; a pack's id has no slash. */
export function sourceKey(pack: PackId, source: SourceId): string {
  return `${pack}/${source}`;
}
