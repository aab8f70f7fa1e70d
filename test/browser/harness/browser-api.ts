import type { Browser, Menus, Tabs } from 'webextension-polyfill';

/** What of Chromium's own API the tests touch from inside the extension: the shared part, and what only Chromium has. */
export interface ChromiumApi extends Browser {
  readonly sidePanel: { open(where: { readonly windowId: number }): Promise<void> };
  readonly contextMenus: {
    /** Undocumented: `dispatch` calls the listeners as the browser does. */
    readonly onClicked: { dispatch(info: Menus.OnClickData, tab: Tabs.Tab): void };
  } & Browser['contextMenus'];
  readonly runtime: {
    getManifest(): { readonly side_panel: { readonly default_path: string } };
  } & Browser['runtime'];
}
