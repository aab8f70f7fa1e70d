/**
 * The browser's extension interface under one name, promises everywhere. The only import of the polyfill: background and UI
 * use it from here; content scripts are to stay small and use `messaging/content-runtime.ts`.
 */
import browser, { type Menus, type Runtime, type Scripting, type Storage, type Tabs } from 'webextension-polyfill';

export type { Menus, Runtime, Scripting, Storage, Tabs };
export { browser };
