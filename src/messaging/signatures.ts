import type { PackId, Signature } from '../core/pack/types.ts';

/** The key of local storage under which the gate finds the signatures of the packs in use. */
export const SIGNATURES_KEY = 'signatures';

/** How the gate recognises a page on the topic of one pack. */
export interface PackSignature extends Signature {
  readonly pack: PackId;
}
