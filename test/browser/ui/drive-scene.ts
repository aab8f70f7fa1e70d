import type { Page } from 'puppeteer';
import type { UiToBackground } from '../../../src/messaging/protocol.ts';
import './fake-browser.ts';

/** What a surface asked of the background under a name, in order. */
export async function sent(page: Page, name: keyof UiToBackground): Promise<unknown[]> {
  return await page.evaluate(
    (name) => scene.sent.filter((message) => message.name === name).map(({ payload }) => payload),
    name,
  );
}

/** What a surface asked of the browser itself, in order. */
export async function called(page: Page): Promise<string[]> {
  return await page.evaluate(() => [...scene.called]);
}

/** What the background answers from now on; `waiting` and `lost` as in a scene. */
export async function answer<Name extends keyof UiToBackground>(
  page: Page,
  name: Name,
  value: ReturnType<UiToBackground[Name]> | 'waiting' | 'lost',
): Promise<void> {
  await page.evaluate((name, json) => scene.answer(name, JSON.parse(json)), name, JSON.stringify(value));
}

/** Sets session storage as the background does. */
export async function setSession(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate((json) => scene.setSession(JSON.parse(json)), JSON.stringify(values));
}
