/**
 * What gate and reader, two scripts in one world that the page cannot see, know of each other.
 */
interface SharedWorld {
  /** Decides anew whether the page is on topic, as after a navigation. */
  reconsider?: (() => void) | undefined;
  /** Looks for the article again: the gate says the page is on topic. */
  lookAgain?: (() => void) | undefined;
}

declare global {
  // A declaration of a property of globalThis has to be a `var`.
  var secondSourceScripts: SharedWorld | undefined;
}

export function sharedWorld(): SharedWorld {
  globalThis.secondSourceScripts ??= {};
  return globalThis.secondSourceScripts;
}
