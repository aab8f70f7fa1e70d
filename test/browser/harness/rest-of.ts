import type { Page } from 'puppeteer';

/** The gate reads a page in idle moments; what it has not done within so many frames it does not do. */
const FRAMES = 60;

/** Lets a page rest, where the point is that nothing happens and there is nothing to wait for. */
export async function restOf(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) {
      await new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve)));
    }
  }, FRAMES);
}
