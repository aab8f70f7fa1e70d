import type { Pack, PackId, Signature } from '../core/pack/types.ts';

/** The key of local storage under which the gate finds the signatures of the packs in use. */
export const SIGNATURES_KEY = 'signatures';

/** How the gate recognises a page on the topic of one pack. White space in the forms is single, and none is empty. */
export interface PackSignature extends Signature {
  readonly pack: PackId;
}

/** The signature of a pack as the gate gets it: what can be done once is not done on every page. */
export function signatureOf({ id, signature }: Pick<Pack, 'id' | 'signature'>): PackSignature {
  const singleSpaced = (form: string): string => form.replace(/\s+/gu, ' ').trim();
  const terms = signature.terms.map((term) => ({
    ...term,
    forms: term.forms.map(singleSpaced).filter((form) => form !== ''),
  }));
  return { pack: id, ...signature, terms };
}
