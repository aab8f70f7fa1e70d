import type { Action, Browser, Menus, Permissions, Runtime, Scripting, Tabs, Windows } from 'webextension-polyfill';
import { isEnvelope } from '../../src/messaging/envelope.ts';
import { FakeEvent } from './fake-event.ts';
import { FakeStorageArea } from './fake-storage.ts';

const ID = 'second-source@test';
const ORIGIN = 'moz-extension://second-source';

/** A tab as the test sets it up. */
export interface FakeTab {
  readonly id: number;
  readonly url: string;
  readonly document: string;
  readonly contentType?: string;
  /** The browser lets no script run in it. */
  readonly closedToScripts?: boolean;
  /** What its content script answers the background; absent: no script listens. */
  readonly answers?: (name: string, payload: unknown) => unknown;
}

type Method<Name extends keyof Browser, Members extends keyof Browser[Name]> = Pick<Browser[Name], Members>;

/** The part of the browser's interface that the background uses; each member has the real one's type. */
export interface BackgroundApi {
  readonly runtime: Method<'runtime', 'id' | 'getURL' | 'getManifest' | 'lastError'> & {
    readonly onMessage: FakeEvent<[unknown, Runtime.MessageSender, (reply: unknown) => void]>;
    readonly onInstalled: FakeEvent<[Runtime.OnInstalledDetailsType]>;
    readonly onStartup: FakeEvent<[]>;
  };
  readonly storage: { readonly local: FakeStorageArea; readonly session: FakeStorageArea };
  readonly tabs: Method<'tabs', 'create' | 'get' | 'query'> & {
    /** Unlike the real type, which lets the caller choose the type of the answer. */
    sendMessage(tab: number, message: unknown, options?: Tabs.SendMessageOptionsType): Promise<unknown>;
    readonly onRemoved: FakeEvent<[number, Tabs.OnRemovedRemoveInfoType]>;
  };
  readonly scripting: Method<
    'scripting',
    | 'executeScript'
    | 'insertCSS'
    | 'removeCSS'
    | 'registerContentScripts'
    | 'unregisterContentScripts'
    | 'getRegisteredContentScripts'
  >;
  readonly permissions: Method<'permissions', 'contains' | 'getAll'> & {
    readonly onAdded: FakeEvent<[Permissions.Permissions]>;
    readonly onRemoved: FakeEvent<[Permissions.Permissions]>;
  };
  readonly contextMenus: Pick<Menus.Static, 'create' | 'removeAll'> & {
    readonly onClicked: FakeEvent<[Menus.OnClickData, Tabs.Tab | undefined]>;
  };
  readonly commands: { readonly onCommand: FakeEvent<[string, Tabs.Tab | undefined]> };
  readonly action: Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'>;
  readonly windows: Pick<Windows.Static, 'WINDOW_ID_CURRENT' | 'WINDOW_ID_NONE' | 'getLastFocused'>;
  readonly i18n: Method<'i18n', 'getMessage'>;
  readonly sidebarAction: Method<'sidebarAction', 'open'>;
}

/** Something the background had the browser do to a page. */
export interface Injection {
  readonly tab: number;
  readonly file: string;
}

/** A browser that lives in memory, and outlives the workers that run in it. */
export class FakeBrowser {
  readonly local = new FakeStorageArea();
  readonly session = new FakeStorageArea();
  readonly tabs = new Map<number, FakeTab>();
  readonly scripts = new Map<string, Scripting.RegisteredContentScript>();
  readonly menus = new Map<string, Menus.CreateCreatePropertiesType>();
  readonly badges = new Map<number, string>();
  /** Scripts and stylesheets in the order in which they were put into pages; a leading minus is a removal. */
  readonly injections: Injection[] = [];
  /** Tabs whose pages were looked at by a function run in them. */
  readonly probed: number[] = [];
  /** What pages were told, as `tab name`. */
  readonly told: string[] = [];
  /** Addresses of tabs the background opened. */
  readonly opened: string[] = [];
  sidebarsOpened = 0;
  /** Origins that may be read, as match patterns. */
  origins: string[] = ['http://*/*', 'https://*/*'];

  /** The interface one worker gets. Once it is killed, nothing the worker still does has an effect or an answer. */
  connect(): { readonly api: BackgroundApi; readonly kill: () => void } {
    const life = { alive: true };
    const kill = (): void => {
      life.alive = false;
    };
    return { api: mortal(this.#api(), life), kill };
  }

  /** What a content script in the top frame of a tab looks like to the receiver. */
  pageSender(tab: number): Runtime.MessageSender {
    const { url, document } = this.#tab(tab);
    return { id: ID, url, frameId: 0, documentId: document, tab: tabOf({ id: tab, url, document }) };
  }

  /** What the sidebar looks like to the receiver. */
  get sidebarSender(): Runtime.MessageSender {
    return { id: ID, url: `${ORIGIN}/sidebar/index.html` };
  }

  #tab(id: number): FakeTab {
    const tab = this.tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }

  /** The tab as scripts see it; throws where the browser lets none run. */
  #openTab({ tabId, documentIds }: Scripting.InjectionTarget): FakeTab {
    const tab = this.#tab(tabId);
    const gone = documentIds !== undefined && !documentIds.includes(tab.document);
    if (gone || tab.closedToScripts === true || !this.#isGranted(tab.url)) throw new Error('Cannot access the page');
    return tab;
  }

  #isGranted(url: string): boolean {
    return this.origins.some((pattern) => url.startsWith(pattern.replace(/\*.*$/u, '')));
  }

  #api(): BackgroundApi {
    return {
      runtime: {
        id: ID,
        getURL: (path) => `${ORIGIN}/${path}`,
        getManifest: () => ({ manifest_version: 3, name: 'Second Source', version: '1.0.0' }),
        onMessage: new FakeEvent(),
        onInstalled: new FakeEvent(),
        onStartup: new FakeEvent(),
      },
      storage: { local: this.local, session: this.session },
      tabs: {
        get: async (id) => tabOf(this.#tab(id)),
        query: async () => [...this.tabs.values()].map(tabOf),
        create: async ({ url }) => {
          const tab = { id: 100 + this.opened.length, url: url ?? '', document: 'own' };
          this.opened.push(tab.url);
          return tabOf(tab);
        },
        sendMessage: async (id, message) => {
          const { answers } = this.#tab(id);
          if (answers === undefined || !isEnvelope(message, 'background-to-content')) {
            throw new Error('Could not establish connection. Receiving end does not exist.');
          }
          this.told.push(`${id} ${message.name}`);
          return { answered: true, value: answers(message.name, message.payload) ?? { ok: true, value: null } };
        },
        onRemoved: new FakeEvent(),
      },
      scripting: {
        executeScript: async ({ target, files }) => {
          const { document, contentType } = this.#openTab(target);
          if (files === undefined) this.probed.push(target.tabId);
          for (const file of files ?? []) this.injections.push({ tab: target.tabId, file });
          return [{ documentId: document, frameId: 0, result: contentType ?? 'text/html' }];
        },
        insertCSS: async ({ target, files }) => {
          this.#openTab(target);
          for (const file of files ?? []) this.injections.push({ tab: target.tabId, file });
        },
        removeCSS: async ({ target, files }) => {
          this.#openTab(target);
          for (const file of files ?? []) this.injections.push({ tab: target.tabId, file: `-${file}` });
        },
        registerContentScripts: async (scripts) => {
          for (const script of scripts) {
            if (this.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
            this.scripts.set(script.id, script);
          }
        },
        unregisterContentScripts: async (filter) => {
          for (const id of filter?.ids ?? [...this.scripts.keys()]) this.scripts.delete(id);
        },
        getRegisteredContentScripts: async () => [...this.scripts.values()],
      },
      permissions: {
        contains: async ({ origins }) => (origins ?? []).every((origin) => this.#covers(origin)),
        getAll: async () => ({ origins: [...this.origins], permissions: [] }),
        onAdded: new FakeEvent(),
        onRemoved: new FakeEvent(),
      },
      contextMenus: {
        create: (item, created) => {
          this.menus.set(item.id ?? '', item);
          created?.();
          return item.id ?? '';
        },
        removeAll: async () => this.menus.clear(),
        onClicked: new FakeEvent(),
      },
      commands: { onCommand: new FakeEvent() },
      action: {
        setBadgeText: async ({ tabId, text }) => {
          this.badges.set(this.#tab(tabId ?? -1).id, text ?? '');
        },
        setBadgeBackgroundColor: async () => undefined,
        setBadgeTextColor: async () => undefined,
        setTitle: async () => undefined,
      },
      windows: {
        WINDOW_ID_CURRENT: -2,
        WINDOW_ID_NONE: -1,
        getLastFocused: async () => ({ id: 1, focused: true, incognito: false, alwaysOnTop: false }),
      },
      i18n: { getMessage: (key) => key },
      sidebarAction: {
        open: async () => {
          this.sidebarsOpened += 1;
        },
      },
    };
  }

  #covers(pattern: string): boolean {
    const [scheme] = pattern.split('://');
    return this.origins.includes(pattern) || this.origins.includes(`${scheme}://*/*`);
  }
}

function tabOf({ id, url }: FakeTab): Tabs.Tab {
  return {
    id,
    url,
    title: `Tab ${id}`,
    windowId: 1,
    index: 0,
    active: true,
    highlighted: false,
    pinned: false,
    incognito: false,
  };
}

/** The same interface, but as soon as the life is over, calls get no answer and do nothing. */
function mortal<Api extends object>(api: Api, life: { alive: boolean }): Api {
  return new Proxy(api, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member === 'function') {
        return (...args: unknown[]) =>
          life.alive ? Reflect.apply(member, target, args) : new Promise<never>(() => undefined);
      }
      return typeof member === 'object' && member !== null ? mortal(member, life) : member;
    },
  });
}
