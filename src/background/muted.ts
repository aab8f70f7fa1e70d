import type { ClaimId, PackId } from '../core/pack/types.ts';
import { MUTES_KEY, type Mute } from '../messaging/mutes.ts';
import { mutesSchema } from '../messaging/validate.ts';
import { storageItem } from '../platform/storage.ts';
import { sourceKey } from './library.ts';

/** In the order in which they were made. */
export const mutesItem = storageItem<readonly Mute[]>('local', MUTES_KEY, mutesSchema, []);

/** Mutes for looking up, by `sourceKey` and `claimKey`. */
export interface MutedKeys {
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** Mutes as sets of keys, so that to ask for one takes no search. */
export function mutedKeys(mutes: readonly Mute[]): MutedKeys {
  const sources = new Set<string>();
  const claims = new Set<string>();
  for (const mute of mutes) {
    if (mute.kind === 'source') sources.add(sourceKey(mute.pack, mute.id));
    else claims.add(claimKey(mute.pack, mute.id));
  }
  return { sources, claims };
}

/** One string for a claim among all packs; a pack's id has no slash. */
export function claimKey(pack: PackId, claim: ClaimId): string {
  return `${pack}/${claim}`;
}
