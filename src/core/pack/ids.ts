import type { ClaimId, PackId, SourceId } from './types.ts';

/** Lower case, digits and hyphens: a pack's id is also a file name and a storage key. */
const PACK_ID = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;
/** Anything that can be shown: no control character, no half of a surrogate pair. */
const PLAIN_ID = /^[^\p{C}]{1,200}$/u;

/** Whether the value may name a pack; also as part of a file name. */
export function isPackId(value: unknown): value is PackId {
  return typeof value === 'string' && PACK_ID.test(value);
}

/** Whether the value may name a source of a pack. */
export function isSourceId(value: unknown): value is SourceId {
  return isPlainId(value);
}

/** Whether the value may name a claim of a pack. */
export function isClaimId(value: unknown): value is ClaimId {
  return isPlainId(value);
}

/** An id of one to 200 characters that can be shown. */
export function isPlainId(value: unknown): value is string {
  return typeof value === 'string' && PLAIN_ID.test(value);
}
