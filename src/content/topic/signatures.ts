import { type PackSignature, SIGNATURES_KEY } from '../../messaging/signatures.ts';

function isSignature(value: unknown): value is PackSignature {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pack' in value &&
    typeof value.pack === 'string' &&
    'threshold' in value &&
    typeof value.threshold === 'number' &&
    'terms' in value &&
    Array.isArray(value.terms)
  );
}

/** The signatures of the packs in use; none where storage is denied or the extension is gone. */
export async function readSignatures(): Promise<readonly PackSignature[]> {
  try {
    const local = (globalThis.browser ?? globalThis.chrome)?.storage?.local;
    const stored = (await local?.get(SIGNATURES_KEY))?.[SIGNATURES_KEY];
    return Array.isArray(stored) ? stored.filter(isSignature) : [];
  } catch {
    // Storage throws in a lost context and on pages that deny it: without signatures no page is on topic.
    return [];
  }
}
