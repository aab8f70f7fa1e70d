import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { waitFor } from './wait-for.ts';

/** Takes pictures of a page until nothing in it moves any more, and writes the last. */
export async function steadyScreenshot(page: Page, path: string): Promise<void> {
  let before: Uint8Array | undefined;
  const picture = await waitFor('the page is at rest', async () => {
    const last = before;
    before = await page.screenshot();
    return last !== undefined && Buffer.compare(last, before) === 0 && before;
  });
  await writeFile(path, picture);
}
