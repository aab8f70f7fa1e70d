import * as v from 'valibot';
import { isPackId } from '../core/pack/ids.ts';
import { parsePack } from '../core/pack/schema.ts';
import type { Pack, PackId } from '../core/pack/types.ts';
import { failed, type Result, succeeded } from '../core/result.ts';
import type { PackFailure } from '../messaging/protocol.ts';
import { type StorageItem, storageItem } from '../platform/storage.ts';
import { readPackaged } from './packaged.ts';

/** A pack in use, and whether it came with the extension. */
export interface ShelvedPack {
  readonly pack: Pack;
  readonly packaged: boolean;
}

export interface Shelf {
  /** Counts the changes: findings made with another generation are out of date. */
  readonly generation: number;
  /** Packs the reader imported, each under a key of its own; one with the id of a packaged pack stands in for it. */
  readonly imported: readonly PackId[];
  /** Packaged packs the reader removed; importing one again brings it back. */
  readonly removed: readonly PackId[];
}

const packIds = v.array(v.custom<PackId>(isPackId));

export const shelfItem = storageItem<Shelf>(
  'local',
  'packs',
  v.object({ generation: v.number(), imported: packIds, removed: packIds }),
  { generation: 0, imported: [], removed: [] },
);

/** All packs in use: the packaged ones, then the imported ones in the order of their import. */
export async function readPacks(): Promise<ShelvedPack[]> {
  const shelf = await shelfItem.read();
  const packaged = await readPackaged();
  const imported = await Promise.all(shelf.imported.map((id) => importedItem(id).read()));
  const hidden = new Set<PackId>([...shelf.removed, ...shelf.imported]);
  return [
    ...packaged.filter((pack) => !hidden.has(pack.id)).map((pack) => ({ pack, packaged: true })),
    // A stored pack that is broken by now is left out; the reader can import it again.
    ...imported.flatMap((pack) => (pack === null ? [] : [{ pack, packaged: false }])),
  ];
}

/** Takes a pack from its JSON text. A pack of the same id is replaced. */
export async function importPack(json: string): Promise<Result<Pack, PackFailure>> {
  const parsed = parsePack(json);
  if (!parsed.ok) return parsed;
  const pack = parsed.value;
  try {
    await importedItem(pack.id).write(pack);
    await shelfItem.change((shelf) => ({
      generation: shelf.generation + 1,
      imported: [...shelf.imported.filter((id) => id !== pack.id), pack.id],
      removed: shelf.removed.filter((id) => id !== pack.id),
    }));
  } catch {
    // The browser has no room left; the shelf is as it was.
    return failed({ kind: 'too-large', bytes: json.length, limit: LOCAL_QUOTA });
  }
  return succeeded(pack);
}

/** Takes a pack off the shelf. Nothing happens if it is not there. */
export async function removePack(pack: PackId): Promise<void> {
  const packaged = (await readPackaged()).map(({ id }) => id);
  await shelfItem.change((shelf) => ({
    generation: shelf.generation + 1,
    imported: shelf.imported.filter((id) => id !== pack),
    removed: packaged.filter((id) => id === pack || shelf.removed.includes(id)),
  }));
  await importedItem(pack).remove();
}

/** Bytes of local storage without a permission for more. */
const LOCAL_QUOTA = 10_485_760;

function importedItem(id: PackId): StorageItem<Pack | null> {
  return storageItem<Pack | null>('local', `pack:${id}`, storedPack, null);
}

const storedPack = v.pipe(
  v.unknown(),
  v.transform((stored): Pack | null => {
    const parsed = parsePack(stored);
    return parsed.ok ? parsed.value : null;
  }),
);
