/**
 * The few things used straight from the browser's globals: what the polyfill does not know (Chromium's side panel) and what
 * content scripts need without it.
 */
export interface ExtensionGlobals {
  readonly runtime?: ExtensionRuntime;
  readonly storage?: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
  readonly i18n?: { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };
  /** Chromium only. */
  readonly sidePanel?: { open(place: { windowId: number }): Promise<void> };
  /** Firefox only. */
  readonly sidebarAction?: { open(): Promise<void> };
}

export interface ExtensionRuntime {
  /** Undefined once the extension was updated, disabled or removed under a living page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: ContentMessageListener): void;
    removeListener(listener: ContentMessageListener): void;
  };
}

/** Returns true to answer later. */
export type ContentMessageListener = (
  message: unknown,
  sender: { readonly id?: string | undefined },
  reply: (value: unknown) => void,
) => true | undefined;

declare global {
  // A declaration of a property of globalThis has to be a `var`.
  var browser: ExtensionGlobals | undefined;
  var chrome: ExtensionGlobals | undefined;
}
