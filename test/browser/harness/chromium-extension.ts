import type { Browser, CDPSession, Extension, Page, Target, WebWorker } from 'puppeteer';
import { asExpression } from './as-expression.ts';
import type { ChromiumApi } from './browser-api.ts';
import { pageSurface } from './page-surface.ts';
import { settled } from './settled.ts';
import type { Evaluate, ExtensionDriver, Surface } from './types.ts';
import { waitFor } from './wait-for.ts';
import { watchPage } from './watch-page.ts';

declare const chrome: ChromiumApi;

/** A worker that does not answer for so many milliseconds has stopped: the question got lost with it. */
const SILENCE = 1_000;
/** A worker whose two processors are busy with other pages takes long to come up. */
const WAKING = 30_000;

/** Chromium's way to each of the things a test does with the extension. */
export class ChromiumExtension implements ExtensionDriver {
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #errors: string[] = [];
  #panel: string | undefined;
  readonly origin: string;

  private constructor(browser: Browser, extension: Extension) {
    this.#browser = browser;
    this.#extension = extension;
    this.origin = `chrome-extension://${extension.id}`;
    browser.on('targetcreated', (target) => this.#watchTarget(target));
    for (const target of browser.targets()) this.#watchTarget(target);
  }

  static async find(browser: Browser): Promise<ChromiumExtension> {
    const extension = await waitFor(
      'the extension is installed',
      async () => [...(await browser.extensions()).values()][0],
    );
    return new ChromiumExtension(browser, extension);
  }

  async openPopup(page: Page): Promise<Surface> {
    await page.bringToFront();
    const before = new Set(this.#documents());
    await this.#extension.triggerAction(page);
    const target = await waitFor('the popup opens', () => this.#documents().find((document) => !before.has(document)));
    return pageSurface(await target.asPage());
  }

  async openSidebar(page: Page): Promise<Surface> {
    const open = await this.sidebar();
    if (open !== null) return open;
    const path = await this.#sidebarPath();
    const popup = await this.openPopup(page);
    // Until it has its size, a click may land beside it.
    await settled(popup);
    // `sidePanel.open` wants a gesture in a document of the extension: this click is one.
    await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const windowId = tab?.windowId;
      if (windowId === undefined) throw new Error('the popup is in no window');
      const open = (event: Event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
        void chrome.sidePanel.open({ windowId });
      };
      document.addEventListener('click', open, { capture: true, once: true });
    });
    await popup.click('body');
    const target = await waitFor('the side panel opens', () =>
      this.#documents().find((document) => document.url().startsWith(path)),
    );
    await popup.close();
    return pageSurface(await target.asPage());
  }

  async sidebar(): Promise<Surface | null> {
    const path = await this.#sidebarPath();
    const target = this.#documents().find((document) => document.url().startsWith(path));
    return target === undefined ? null : pageSurface(await target.asPage());
  }

  async openDocument(path: string): Promise<Surface> {
    const page = await this.#browser.newPage();
    await page.goto(`${this.origin}/${path}`);
    return pageSurface(page);
  }

  readonly evaluate: Evaluate = async <Args extends readonly unknown[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> => {
    const worker = await this.#wake();
    return await worker.evaluate<[], () => Value>(asExpression(run, args));
  };

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#liveWorker()) !== null;
  }

  async killBackground(): Promise<void> {
    const worker = await this.#liveWorker();
    if (worker === null) return;
    const birth = await birthOf(worker);
    // Closing it rejects where it has stopped by itself meanwhile.
    await worker.close().catch(() => undefined);
    // An event may have started it again at once; what counts is that this one is gone.
    await waitFor('the service worker has stopped', async () => (await birthOf(worker)) !== birth);
  }

  async checkSelection(page: Page): Promise<void> {
    await this.#chooseFromMenu(page, 'check-claim', await page.evaluate(() => String(getSelection())));
  }

  async checkPage(page: Page): Promise<void> {
    await this.#chooseFromMenu(page, 'check-page', '');
  }

  withdrawHostAccess(): Promise<void> {
    return this.#manage(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${this.#extension.id}', hostAccess: 'ON_CLICK' })`,
    );
  }

  disable(): Promise<void> {
    return this.#manage(`chrome.management.setEnabled('${this.#extension.id}', false)`);
  }

  async update(): Promise<void> {
    await this.#browser.installExtension(this.#extension.path);
  }

  /** Evaluates an expression in the browser's list of extensions, which may do what its reader may. */
  async #manage(expression: string): Promise<void> {
    const page = await this.#browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(expression);
    await page.close();
  }

  async isInjected(page: Page): Promise<boolean> {
    return page.extensionRealms().some((realm) => realm.origin === this.origin);
  }

  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    return await this.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) throw new Error('no tab is in front');
      return tab.id;
    });
  }

  takeErrors(): readonly string[] {
    return this.#errors.splice(0);
  }

  watch(page: Page): void {
    watchPage(page, this.origin, this.#errors);
  }

  async #chooseFromMenu(page: Page, menuItemId: string, selectionText: string): Promise<void> {
    const id = await this.tabOf(page);
    await this.evaluate(
      async (menuItemId, selectionText, id) => {
        const tab = await chrome.tabs.get(id);
        const info = { menuItemId, selectionText, editable: false, modifiers: [], frameId: 0 };
        chrome.contextMenus.onClicked.dispatch(info, tab);
      },
      menuItemId,
      selectionText,
      id,
    );
  }

  #watchTarget(target: Target): void {
    if (!target.url().startsWith(this.origin)) return;
    const attached = target.type() === 'service_worker' ? this.#watchWorker(target) : this.#watchDocument(target);
    // A target that is gone before it could be watched has nothing left to say.
    attached.catch(() => undefined);
  }

  async #watchWorker(target: Target): Promise<void> {
    const worker = await target.worker();
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.#errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    });
    worker?.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(`background: ${message.text()}`);
    });
  }

  async #watchDocument(target: Target): Promise<void> {
    const page = await target.asPage();
    const name = new URL(target.url()).pathname;
    page.on('pageerror', (error) => this.#errors.push(`${name}: ${error instanceof Error ? error.stack : error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(`${name}: ${message.text()}`);
    });
  }

  #documents(): Target[] {
    return this.#browser.targets().filter((target) => target.type() === 'page' && target.url().startsWith(this.origin));
  }

  /** The running service worker; puppeteer lists stopped ones too for a while. */
  async #liveWorker(): Promise<WebWorker | null> {
    for (const target of this.#browser.targets()) {
      if (target.type() !== 'service_worker' || !target.url().startsWith(this.origin)) continue;
      const worker = await target.worker();
      if (worker !== null && (await birthOf(worker)) !== null) return worker;
    }
    return null;
  }

  async #wake(): Promise<WebWorker> {
    const running = await this.#liveWorker();
    if (running !== null) return running;
    const [page] = await this.#browser.pages();
    const session: CDPSession | undefined = await page?.createCDPSession();
    await session?.send('ServiceWorker.enable');
    await session?.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` });
    await session?.detach();
    return await waitFor('the service worker runs', () => this.#liveWorker(), WAKING);
  }

  async #sidebarPath(): Promise<string> {
    this.#panel ??= await this.evaluate(() => chrome.runtime.getManifest().side_panel.default_path);
    return `${this.origin}/${this.#panel}`;
  }
}

/** When this run of the worker began; null if it has stopped, or is too young to know the extension's interface. */
async function birthOf(worker: WebWorker): Promise<number | null> {
  const answer = worker.evaluate(() => ('chrome' in globalThis ? performance.timeOrigin : null));
  const silence = new Promise<null>((resolve) => setTimeout(resolve, SILENCE, null));
  return await Promise.race([answer.catch(() => null), silence]);
}
