import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { hoverOver, leaveFinding, waitForCard } from '../../browser/harness/hover.ts';
import { paintedIn } from '../../browser/harness/painted.ts';
import { settled } from '../../browser/harness/settled.ts';
import { steadyScreenshot } from '../../browser/harness/steady-screenshot.ts';
import type { Surface, TestBrowser } from '../../browser/harness/types.ts';

/**
 * Takes pictures of the page, the hover card (where something is painted), the sidebar and the popup. Gives their paths.
 */
export async function takePictures(
  browser: TestBrowser,
  page: Page,
  sidebar: Surface,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  const picture = (surface: string): string => {
    const path = join(folder, `${browser.name}-${surface}.png`);
    paths.push(path);
    return path;
  };
  await page.bringToFront();
  await steadyScreenshot(page, picture('page'));
  const painted = await paintedIn(page);
  const stance = painted.some(({ name }) => name.includes('conflicts')) ? 'conflicts' : 'corroborates';
  if (painted.length > 0) {
    await hoverOver(page, stance);
    await waitForCard(page);
    await steadyScreenshot(page, picture('hover-card'));
    await leaveFinding(page);
  }
  await settled(sidebar);
  await sidebar.screenshot(picture('sidebar'));
  const popup = await browser.extension.openPopup(page);
  await settled(popup);
  await popup.screenshot(picture('popup'));
  await popup.close();
  return paths;
}
