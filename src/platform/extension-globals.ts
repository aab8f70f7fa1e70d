/**
 * The few things used straight from the browser's globals: what the polyfill does not know (Chromium's side panel) and what
 * content scripts need without it.
 */
export interface ExtensionGlobals {
  readonly runtime?: ExtensionRuntime;
  /** Chromium only. */
  readonly sidePanel?: { open(place: { windowId: number }): Promise<void> };
  /** Firefox only. */
  readonly sidebarAction?: { open(): Promise<void> };
}

export interface ExtensionRuntime {
  /** Undefined once the extension was updated, disabled or removed under a living page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

declare global {
  // A declaration of a property of globalThis has to be a `var`.
  var browser: ExtensionGlobals | undefined;
  var chrome: ExtensionGlobals | undefined;
}
