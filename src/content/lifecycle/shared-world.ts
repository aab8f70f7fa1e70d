import type { Kept } from '../../reading/kept.ts';

/**
 * What gate, reader and Readability, scripts in one world that the page cannot see, know of each other.
 */
interface SharedWorld {
  /** Decides anew whether the page is on topic, as after a navigation. */
  reconsider?: (() => void) | undefined;
  /** Looks for the article again: the gate says the page is on topic. */
  lookAgain?: (() => void) | undefined;
  /** Says what Readability keeps of a document, in steps that take long each. There once the reader had it brought. */
  readWithReadability?: ((document: Document) => Generator<undefined, Kept | null>) | undefined;
}

declare global {
  // A declaration of a property of globalThis has to be a `var`.
  var secondSourceScripts: SharedWorld | undefined;
}

/** The one object of this page and world, made by whichever script comes first. */
export function sharedWorld(): SharedWorld {
  globalThis.secondSourceScripts ??= {};
  return globalThis.secondSourceScripts;
}
