import type { Browser } from 'puppeteer';
import { waitFor } from './wait-for.ts';

/** The page that opens after installation; closed, so that no test finds it in front. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const page = await waitFor('the page of the first run opens', async () => {
    const pages = await browser.pages();
    return pages.find((page) => page.url() === `${origin}/welcome/index.html`);
  });
  await page.close();
}
