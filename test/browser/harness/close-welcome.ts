import type { Browser, Page } from 'puppeteer';
import { waitFor } from './wait-for.ts';

/** The page that opens after installation; closed, so that no test finds it in front. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const address = `${origin}/welcome/index.html`;
  const page = await waitFor('the page of the first run opens', async () => {
    for (const page of await browser.pages()) {
      if (page.url() === address || (await addressOf(page)) === address) return page;
    }
    return null;
  });
  await page.close();
}

/** Asked of the page itself, because puppeteer hears nothing of what Firefox loads in it. */
async function addressOf(page: Page): Promise<string> {
  const silence = new Promise<string>((resolve) => setTimeout(resolve, SILENCE, ''));
  return await Promise.race([page.evaluate(() => location.href).catch(() => ''), silence]);
}

/** A page that does not answer for so many milliseconds is between two documents. */
const SILENCE = 1_000;
