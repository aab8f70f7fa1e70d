import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './harness/launch.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import type { TestBrowser } from './harness/types.ts';
import { waitFor } from './harness/wait-for.ts';
import { articlePage, CONFLICT, hostsIn, hover, served, whenPainted } from './page-painting.ts';

// The card's words are in a closed root: only the accessibility tree shows them, and puppeteer has none of Firefox.
let browser: TestBrowser | undefined;
let server: PageServer | undefined;
beforeAll(async () => {
  server = await servePages('test/fixtures/pages');
  browser = await launch({ browser: 'chromium' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('the card says in one line why, then by whom, and a screen reader gets all of it', async () => {
  if (!browser || !server) throw new Error('not started');
  const page = await browser.openPage(served(server, '/words', articlePage()));
  await whenPainted(page, CONFLICT);
  await hover(page, CONFLICT);
  await waitFor('the card shows', async () => (await hostsIn(page)) === 1);
  const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
  expect(tree).toMatch(/"role":"group"[^{}]*"name":"Conflict/);
  expect(tree).toMatch(/This page: 25 percent\. [A-Z][a-z]+ other sources?: 15 percent\./);
  expect(tree).toMatch(/"role":"button"[^{}]*"name":"Show in sidebar"/);
});
