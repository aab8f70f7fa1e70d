/**
 * The parts of the extension interface that sidebar, popup and options use, with the answers of a scene instead of a
 * background: so every state can be shown in a moment, also those that are rare in earnest.
 */
import type { UiToBackground } from '../../../src/messaging/protocol.ts';

/** What the background answers: a value, or `lost` where nobody answers, or `waiting` where the answer never comes. */
export type Answers = {
  readonly [Name in keyof UiToBackground]?: ReturnType<UiToBackground[Name]> | 'lost' | 'waiting';
};

export interface Scene {
  readonly answers: Answers;
  /** Session storage as it is found. */
  readonly session?: Readonly<Record<string, unknown>>;
  /** Host permission as the browser has it; given when absent. */
  readonly hasAccess?: boolean;
  /** Keys are changed on a page of the browser, as in Chromium, not by the extension. */
  readonly keysElsewhere?: boolean;
}

declare global {
  /** Only in the page of a scene. */
  var scene: SceneControls;
}

/** What the scene's page lets a test do and see: under `globalThis.scene`. */
export interface SceneControls {
  /** The messages sent so far. */
  readonly sent: { readonly name: string; readonly payload: unknown }[];
  /** Other calls of the browser, by name, as `sidebarAction.open`. */
  readonly called: string[];
  /** The answer of the background from now on. */
  answer(name: string, value: unknown): void;
  /** Sets session storage, as the background does. */
  setSession(values: Record<string, unknown>): void;
  readSession(key: string): unknown;
}

export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** Runs in the page before its own scripts. Sees nothing but its arguments. */
export function installFakeBrowser(scene: Scene, messages: Messages): void {
  type Listener = (...values: unknown[]) => void;
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
  };
  const answers: Record<string, unknown> = { ...scene.answers };
  const session: Record<string, unknown> = { ...scene.session };
  const sent: { name: string; payload: unknown }[] = [];
  const called: string[] = [];
  const changed = event();
  const permissionAdded = event();
  let hasAccess = scene.hasAccess ?? true;

  const setSession = (values: Record<string, unknown>): void => {
    const changes = Object.fromEntries(
      Object.entries(values).map(([key, newValue]) => [key, { oldValue: session[key], newValue }]),
    );
    Object.assign(session, values);
    for (const listener of changed.listeners) listener(changes, 'session');
  };

  const getMessage = (key: string, substitutions: string | readonly string[] = []): string => {
    const entry = messages[key];
    if (entry === undefined) return '';
    const values = [substitutions].flat();
    const numbered = entry.message.replace(
      /\$(\w+)\$/g,
      (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
    );
    return numbered.replace(/\$([1-9])/g, (_, number: string) => values[Number(number) - 1] ?? '');
  };

  const record =
    <Value>(name: string, value: Value) =>
    async (): Promise<Value> => {
      called.push(name);
      return value;
    };

  const shortcuts = [
    { name: '_execute_action', description: '', shortcut: '' },
    { name: 'next-finding', description: getMessage('command_next_finding'), shortcut: 'Alt+Shift+J' },
    { name: 'previous-finding', description: getMessage('command_previous_finding'), shortcut: 'Alt+Shift+K' },
    { name: 'open-sidebar', description: getMessage('command_open_sidebar'), shortcut: '' },
  ];
  const updateShortcut = async ({ name, shortcut }: { name: string; shortcut: string }): Promise<void> => {
    called.push(`commands.update ${name} ${shortcut}`);
    // What Firefox keeps for itself.
    if (shortcut === 'Ctrl+Q') throw new Error('Invalid shortcut');
    for (const known of shortcuts) if (known.name === name) known.shortcut = shortcut;
  };

  const fake = {
    runtime: {
      id: 'fake',
      openOptionsPage: record('runtime.openOptionsPage', undefined),
      async sendMessage(envelope: { name: string; payload: unknown }): Promise<unknown> {
        sent.push({ name: envelope.name, payload: envelope.payload });
        const value = answers[envelope.name];
        if (value === 'waiting') return new Promise(() => undefined);
        if (value === 'lost' || value === undefined) throw new Error('Receiving end does not exist.');
        return { answered: true, value };
      },
    },
    i18n: { getMessage, getUILanguage: () => getMessage('interface_language') },
    storage: {
      onChanged: changed,
      session: {
        get: async (key: string) => (key in session ? { [key]: session[key] } : {}),
        set: async (values: Record<string, unknown>) => setSession(values),
        remove: async (key: string) => {
          const oldValue = session[key];
          delete session[key];
          for (const listener of changed.listeners) listener({ [key]: { oldValue } }, 'session');
        },
      },
    },
    tabs: {
      onActivated: event(),
      onUpdated: event(),
      query: async () => [{ id: 7, windowId: 1, active: true }],
      create: record('tabs.create', {}),
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
    permissions: {
      onAdded: permissionAdded,
      onRemoved: event(),
      contains: async () => hasAccess,
      async request(): Promise<boolean> {
        called.push('permissions.request');
        hasAccess = true;
        for (const listener of permissionAdded.listeners) listener();
        return true;
      },
    },
    commands: {
      getAll: async () => shortcuts.map((shortcut) => ({ ...shortcut })),
      ...(scene.keysElsewhere !== true && { update: updateShortcut, reset: record('commands.reset', undefined) }),
    },
    sidebarAction: { open: record('sidebarAction.open', undefined) },
  };
  const controls: SceneControls = {
    sent,
    called,
    setSession,
    readSession: (key) => session[key],
    answer(name, value) {
      answers[name] = value;
    },
  };
  Object.defineProperty(globalThis, 'close', { value: () => called.push('close') });
  // Both names: the polyfill looks for Chromium's and then takes Firefox's.
  Object.defineProperty(globalThis, 'chrome', { value: fake, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'browser', { value: fake, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'scene', { value: controls });
}
