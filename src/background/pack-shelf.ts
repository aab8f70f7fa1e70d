import * as v from 'valibot';
import { isPackId } from '../core/pack/ids.ts';
import { parsePack } from '../core/pack/schema.ts';
import type { Pack, PackId } from '../core/pack/types.ts';
import { failed, type Result, succeeded } from '../core/result.ts';
import type { PackFailure } from '../messaging/protocol.ts';
import { type StorageItem, storageItem } from '../platform/storage.ts';
import { readPackaged } from './packaged.ts';

/** A pack, whether it came with the extension, and whether it is in use. */
export interface ShelvedPack {
  readonly pack: Pack;
  readonly packaged: boolean;
  readonly enabled: boolean;
}

export interface Shelf {
  /** Counts the changes: findings made with another generation are out of date. */
  readonly generation: number;
  /** Packs the reader imported, each under a key of its own; one with the id of a packaged pack stands in for it. */
  readonly imported: readonly PackId[];
  /** Packaged packs the reader removed; importing one again brings it back. */
  readonly removed: readonly PackId[];
  /** Packs the reader switched off: they stay on the shelf, and nothing is compared with them. */
  readonly disabled: readonly PackId[];
}

const packIds = v.array(v.custom<PackId>(isPackId));

export const shelfItem = storageItem<Shelf>(
  'local',
  'packs',
  // A shelf stored by an older version has none that are switched off.
  v.object({ generation: v.number(), imported: packIds, removed: packIds, disabled: v.optional(packIds, []) }),
  { generation: 0, imported: [], removed: [], disabled: [] },
);

/** All packs: the packaged ones, then the imported ones in the order of their import. */
export async function readPacks(): Promise<ShelvedPack[]> {
  const shelf = await shelfItem.read();
  const packaged = await readPackaged();
  const imported = await Promise.all(shelf.imported.map((id) => importedItem(id).read()));
  const hidden = new Set<PackId>([...shelf.removed, ...shelf.imported]);
  const shelved = (pack: Pack, isPackaged: boolean): ShelvedPack => ({
    pack,
    packaged: isPackaged,
    enabled: !shelf.disabled.includes(pack.id),
  });
  return [
    ...packaged.filter((pack) => !hidden.has(pack.id)).map((pack) => shelved(pack, true)),
    // A stored pack that is broken by now is left out; the reader can import it again.
    ...imported.flatMap((pack) => (pack === null ? [] : [shelved(pack, false)])),
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
      disabled: shelf.disabled.filter((id) => id !== pack.id),
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
    disabled: shelf.disabled.filter((id) => id !== pack),
  }));
  await importedItem(pack).remove();
}

/** Switches a pack on or off; it stays on the shelf. */
export async function setPackEnabled(pack: PackId, enabled: boolean): Promise<void> {
  await shelfItem.change((shelf) => {
    const others = shelf.disabled.filter((id) => id !== pack);
    return { ...shelf, generation: shelf.generation + 1, disabled: enabled ? others : [...others, pack] };
  });
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
