/**
 * The scope that everything a content script does hangs on. It ends when a newer copy of the script starts in the same
 * document (the extension was updated, or is installed twice) and when the extension is gone.
 */
export interface ScriptScope {
  readonly signal: AbortSignal;
  /** Ends the scope: whoever listens to the signal cleans up. */
  end(): void;
}

/**
 * Starts the scope of the script called `name` and retires the older copies. The handshake is an event on the document,
 * because a newer version of the extension may live in another world than the older one.
 */
export function startScriptScope(name: 'gate' | 'reader'): ScriptScope {
  const controller = new AbortController();
  const { signal } = controller;
  const type = `second-source:${name}-starts`;
  document.dispatchEvent(new Event(type));
  document.addEventListener(type, () => controller.abort(), { signal });
  return { signal, end: () => controller.abort() };
}
