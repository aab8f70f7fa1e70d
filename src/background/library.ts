import type { PackId, Source, SourceId } from '../core/pack/types.ts';
import { readPacks, type ShelvedPack } from './pack-shelf.ts';

/** The packs in use, for showing what was found. Much sooner ready than the engine, which it does not need. */
export interface Library {
  readonly packs: readonly ShelvedPack[];
  /** The source, or null if its pack was removed since. */
  source(pack: PackId, source: SourceId): Source | null;
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
  return { packs, source: (pack, source) => sources.get(sourceKey(pack, source)) ?? null };
}

/** One string for a source among all packs; a pack's id has no slash. */
export function sourceKey(pack: PackId, source: SourceId): string {
  return `${pack}/${source}`;
}
