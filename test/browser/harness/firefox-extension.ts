import type { Browser, Page } from 'puppeteer';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import type { FirefoxWindow } from './firefox-window.ts';
import { pageSurface } from './page-surface.ts';
import type { Evaluate, ExtensionDriver, Surface } from './types.ts';
import { visibleText } from './visible-text.ts';
import { waitFor } from './wait-for.ts';
import { watchPage } from './watch-page.ts';

declare const browser: BrowserApi;

/**
 * Expressions for the `<browser>` elements in Firefox's window that show documents of the extension. A popup loads in a hidden
 * one first, and moves to its own when it is shown.
 */
const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser:not(.webextension-preload-browser)')]
  .find((element) => element.currentURI?.scheme === 'moz-extension')`;
const SIDEBAR = `(SidebarController.isOpen ? document.getElementById('sidebar').contentDocument?.querySelector('browser') : null)`;

/** Firefox's way to each of the things a test does with the extension. */
export class FirefoxExtension implements ExtensionDriver {
  readonly #browser: Browser;
  readonly #window: FirefoxWindow;
  readonly #id: string;
  readonly #folder: string;
  readonly origin: string;
  readonly #pageErrors: string[] = [];
  #messagesTold = 0;

  constructor(browser: Browser, window: FirefoxWindow, id: string, uuid: string, folder: string) {
    this.#browser = browser;
    this.#window = window;
    this.#id = id;
    this.#folder = folder;
    this.origin = `moz-extension://${uuid}`;
  }

  async openPopup(page: Page): Promise<Surface> {
    await page.bringToFront();
    await this.#ask(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      // As a click on the button does: it also lets the extension into this tab.
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
    return await this.#surface(POPUP, `${POPUP}?.closest('panel')?.hidePopup()`);
  }

  async openSidebar(page: Page): Promise<Surface> {
    await page.bringToFront();
    await this.#ask(`SidebarController.show(${JSON.stringify(`${this.#widget}-sidebar-action`)}).then(() => null)`);
    return await this.#surface(SIDEBAR, 'SidebarController.hide()');
  }

  async sidebar(): Promise<Surface | null> {
    const open = await this.#ask<boolean>(
      `SidebarController.isOpen && SidebarController.currentID === ${JSON.stringify(`${this.#widget}-sidebar-action`)}`,
    );
    return open ? await this.#surface(SIDEBAR, 'SidebarController.hide()') : null;
  }

  async openDocument(path: string): Promise<Surface> {
    const page = await this.#browser.newPage();
    const url = `${this.origin}/${path}`;
    // The document loads, but this never resolves: what counts is that the document is there.
    page.goto(url).catch(() => undefined);
    await waitFor(`${path} opens`, () =>
      page.evaluate((url) => location.href === url && document.readyState === 'complete', url),
    );
    return pageSurface(page);
  }

  readonly evaluate: Evaluate = async <Args extends readonly unknown[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> => {
    await this.#ask('extension.wakeupBackground().then(() => null)');
    await waitFor('the background runs', () => this.isBackgroundRunning());
    return await this.#window.evaluateIn(this.#background, run, args);
  };

  isBackgroundRunning(): Promise<boolean> {
    return this.#ask(
      `extension.backgroundState === 'running' && [...extension.views].some((view) => view.viewType === 'background')`,
    );
  }

  async killBackground(): Promise<void> {
    // Without the option Firefox lets it live on while an answer is awaited, which is when a test wants it dead.
    await this.#ask(`(async () => {
      if (extension.backgroundState !== 'stopped') await extension.terminateBackground({ disableResetIdleForTest: true });
      return null;
    })()`);
  }

  async checkSelection(page: Page): Promise<void> {
    await page.bringToFront();
    const place = await page.evaluate(() => {
      const selection = getSelection();
      if (selection === null || selection.isCollapsed) throw new Error('nothing is selected');
      const range = selection.getRangeAt(0);
      const { startContainer } = range;
      const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      if (box === undefined) throw new Error('the selection cannot be seen');
      return { x: box.x + Math.min(8, box.width / 2), y: box.y + box.height / 2 };
    });
    await this.#chooseFromMenu(page, place, 'check-claim');
  }

  async checkPage(page: Page): Promise<void> {
    await page.bringToFront();
    // At the page's edge, where no article has a link or a picture, whose menus are others.
    await this.#chooseFromMenu(page, { x: 2, y: 2 }, 'check-page');
  }

  async #chooseFromMenu(page: Page, place: { readonly x: number; readonly y: number }, item: string): Promise<void> {
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await waitFor('the context menu opens', () =>
      this.#ask<boolean>(`document.getElementById('contentAreaContextMenu').state === 'open'`),
    );
    await this.#ask(`(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      const item = menu.querySelector('#${this.#widget}-menuitem-_${item}:not([hidden])');
      if (!item) { menu.hidePopup(); throw new Error('the extension has no such item in the menu'); }
      menu.activateItem(item);
      return null;
    })()`);
  }

  async disable(): Promise<void> {
    await this.#window.evaluateExpression(
      `AddonManager.getAddonByID(${JSON.stringify(this.#id)}).then((addon) => addon.disable()).then(() => true)`,
    );
  }

  async update(): Promise<void> {
    await this.#browser.installExtension(this.#folder);
  }

  async withdrawHostAccess(): Promise<void> {
    await this.evaluate(() => browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  }

  async isInjected(page: Page): Promise<boolean> {
    await page.bringToFront();
    return await this.#window.evaluateBeside<boolean>(
      'gBrowser.selectedBrowser',
      `(() => {
        const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
        return Boolean(ExtensionContent.getContextByExtensionId(${JSON.stringify(this.#id)}, content));
      })()`,
    );
  }

  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return await this.#ask('extension.tabManager.getWrapper(gBrowser.selectedTab).id');
  }

  /**
   * Errors that Firefox's own console lists with an address of the extension, and what its scripts wrote themselves. Left
   * out is Firefox's remark that a page was left while its script waited for an answer: no script can prevent it.
   */
  async takeErrors(): Promise<readonly string[]> {
    const all = await this.#ask<readonly string[]>(`Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)))
      .map((message) => message.sourceName + ': ' + message.errorMessage + (message.stack ? ' ' + message.stack.toString() : ''))
      .filter((text) => text.includes(${JSON.stringify(this.origin)}))
      .filter((text) => !/Promise (?:rejected|resolved) after context unloaded/.test(text))`);
    const fresh = all.slice(this.#messagesTold);
    this.#messagesTold = all.length;
    const written = (await this.isBackgroundRunning()) ? await this.#takeWritten() : [];
    return [...this.#pageErrors.splice(0), ...fresh, ...written];
  }

  watch(page: Page): void {
    watchPage(page, this.origin, this.#pageErrors);
  }

  /** What the scripts of the extension's own documents wrote to the console as errors; they share one process. */
  #takeWritten(): Promise<readonly string[]> {
    return this.#window.evaluateBeside(
      this.#background,
      `(() => {
        const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
        const errors = storage.getEvents().filter(({ level }) => level === 'error');
        storage.clearEvents();
        return errors.map((event) => event.filename + ': ' + event.arguments.map(String).join(' '));
      })()`,
    );
  }

  get #background(): string {
    return `[...WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}).extension.views].find((view) => view.viewType === 'background')?.xulBrowser`;
  }

  /** The name that Firefox derives from the id for the elements it makes. */
  get #widget(): string {
    return this.#id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  /** The value of an expression in Firefox's window, where `extension` is ours. */
  #ask<Value = null>(expression: string): Promise<Value> {
    return this.#window.evaluateExpression(
      `(() => { const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}); return (${expression}); })()`,
    );
  }

  async #surface(element: string, close: string): Promise<Surface> {
    const evaluate: Evaluate = <Args extends readonly unknown[], Value>(run: (...args: Args) => Value, ...args: Args) =>
      this.#window.evaluateIn(element, run, args);
    await waitFor('the document is loaded', () =>
      evaluate((origin) => location.href.startsWith(origin) && document.readyState === 'complete', this.origin),
    );
    return {
      evaluate,
      click: async (selector) => {
        await waitFor(`${selector} is there`, () =>
          evaluate((selector) => document.querySelector(selector) !== null, selector),
        );
        await evaluate((selector) => {
          const target = document.querySelector(selector);
          if (target instanceof HTMLElement) target.click();
        }, selector);
      },
      text: () => evaluate(visibleText),
      screenshot: (path) => this.#window.screenshot(`${element}.browsingContext`, path),
      close: async () => {
        await this.#ask(`(${close}, null)`);
        await waitFor('it is closed', () => this.#ask<boolean>(`!(${element})`));
      },
    };
  }
}
