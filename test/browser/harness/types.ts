/** One interface over both browsers: what a test needs of a browser with the extension in it. */
import type { Page } from 'puppeteer';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** The unpacked extension; `dist/<browser>` when absent. */
  readonly extensionDir?: string;
  /** True when absent. */
  readonly headless?: boolean;
  /** The reader prefers dark pages. */
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /**
   * Language of the interface. A browser speaks only the languages installed with it, so the extension is copied and
   * that language's messages stand where its default ones were.
   */
  readonly language?: string;
  /** The browser's program; found by itself when absent. */
  readonly executable?: string;
}

/**
 * What goes into a function that runs in the browser and what comes out: plain data, and the function sees nothing
 * but its arguments.
 */
export type Evaluate = <Args extends readonly unknown[], Value>(
  run: (...args: Args) => Value,
  ...args: Args
) => Promise<Awaited<Value>>;

/** A document of the extension that is open: popup, sidebar or a page of its own. */
export interface Surface {
  readonly evaluate: Evaluate;
  /** Clicks the first element that matches, as the reader would: it counts as a gesture. */
  click(selector: string): Promise<void>;
  /** What a reader sees of it as text. */
  text(): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface ExtensionDriver {
  /** Where its documents live, without a final slash. */
  readonly origin: string;
  /** Opens the toolbar popup for the page's tab, for real. */
  openPopup(page: Page): Promise<Surface>;
  /** Opens the side panel or sidebar beside the page, for real; an open one is kept. */
  openSidebar(page: Page): Promise<Surface>;
  /** The sidebar if one is open. */
  sidebar(): Promise<Surface | null>;
  /** Opens a document of the extension in a tab of its own. */
  openDocument(path: string): Promise<Surface>;
  /** Runs a function in the background, which is woken for it. */
  readonly evaluate: Evaluate;
  isBackgroundRunning(): Promise<boolean>;
  /** Stops the background as the browser does with an idle one. */
  killBackground(): Promise<void>;
  /**
   * Chooses "Check this claim" in the context menu of the selected text. Firefox: the real menu. Chromium has no way
   * to open it, so the event is dispatched in the service worker; it carries no gesture, and the panel does not open.
   */
  checkSelection(page: Page): Promise<void>;
  /** Chooses "Check this page" in the page's context menu, likewise. */
  checkPage(page: Page): Promise<void>;
  /** Takes the access to every site away, as the reader can in the browser's settings. */
  withdrawHostAccess(): Promise<void>;
  /** Switches it off, as the reader can in the browser's list of extensions. */
  disable(): Promise<void>;
  /** Puts itself in its own place, as an update does: its scripts in open pages are orphaned. */
  update(): Promise<void>;
  /** Whether any script of the extension runs in the page. */
  isInjected(page: Page): Promise<boolean>;
  /** The id that the extension knows the page's tab by. */
  tabOf(page: Page): Promise<number>;
}

export interface TestBrowser {
  readonly name: BrowserName;
  /** Installs another extension from a folder. */
  install(extensionDir: string): Promise<void>;
  /** Opens a tab in front; without an address an empty one. */
  openPage(url?: string): Promise<Page>;
  readonly extension: ExtensionDriver;
  /** Errors of the extension in any context since the last call: exceptions, rejections, console.error. */
  takeErrors(): Promise<readonly string[]>;
  /** The page, once nothing in it moves; in Firefox with the browser around it and the sidebar, which Chromium cannot draw. */
  screenshotWindow(page: Page, path: string): Promise<void>;
  /** Resolves when the browser has ended, by `close` or by its user. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}
