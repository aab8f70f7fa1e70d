import type { Page } from 'puppeteer';

/** Collects what the extension's scripts complain of in a page; what the page itself complains of is its own affair. */
export function watchPage(page: Page, extensionOrigin: string, errors: string[]): void {
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
    if (text.includes(extensionOrigin)) errors.push(`page: ${text}`);
  });
  page.on('console', (message) => {
    const from = message.stackTrace().map(({ url }) => url);
    const text = `${message.text()} (${[message.location().url, ...from].join(' ')})`;
    if (message.type() === 'error' && text.includes(extensionOrigin)) errors.push(`page: ${text}`);
  });
}
