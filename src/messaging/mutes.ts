import type { ClaimId, PackId, SourceId } from '../core/pack/types.ts';

/** The key of local storage that holds what is muted. Surfaces watch it; only the background writes. */
export const MUTES_KEY = 'mutes';

/** What the reader does not want to hear of again: a source, or one claim whoever makes it. Muting only takes findings away. */
export type Mute =
  | { readonly kind: 'source'; readonly pack: PackId; readonly id: SourceId }
  | { readonly kind: 'claim'; readonly pack: PackId; readonly id: ClaimId };

/** A mute as it is listed: `label` is the source's name or the claim in words; the bare id once its pack is gone. */
export type MuteView = Mute & { readonly label: string };

/** No reader mutes more by hand. */
export const MUTES_LIMIT = 2_000;
