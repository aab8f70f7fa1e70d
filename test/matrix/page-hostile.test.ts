import { expect, it } from 'vitest';
import { paintedIn } from '../browser/harness/painted.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import { articlePage, CONFLICT, CORROBORATED, hostsIn, hover, served, whenPainted } from '../browser/page-painting.ts';

const OVERWRITE = `<script>
  const broken = () => { throw new Error('this page breaks what it can reach') };
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'cloneNode', 'getElementsByTagName']) {
    Document.prototype[name] = broken;
    Element.prototype[name] = broken;
  }
  Node.prototype.cloneNode = Array.prototype.map = Array.prototype[Symbol.iterator] = Map.prototype.get = broken;
  String.prototype.replace = Promise.prototype.then = Element.prototype.attachShadow = broken;
  window.Highlight = window.Range = window.MutationObserver = window.JSON = undefined;
</script>`;

const LONG_WORDS = 'Takaichi and Trump talked and talked and talked in Tokyo, '.repeat(1_800);

inBothBrowsers((stage) => {
  it.each([
    ['with a strict content security policy', articlePage(), { 'content-security-policy': "default-src 'none'" }],
    ['with a sentence of 100 KB', articlePage(`<p>${LONG_WORDS}.</p>`), {}],
    ['with a text of 5 MB in one node', articlePage(`<pre>${'a word and '.repeat(480_000)}</pre>`), {}],
    ['with 50,000 nodes', articlePage(`<div>${'<i>a </i>'.repeat(25_000)}</div>`), {}],
    ['nested 2,000 deep', articlePage(`${'<div>'.repeat(2_000)}<p>${CORROBORATED}</p>`), {}],
    [
      'that changes in every frame',
      articlePage(
        '<p id=n></p><script>(function f(){n.textContent=performance.now();requestAnimationFrame(f)})()</script>',
      ),
      {},
    ],
    [
      'that says it is XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Trump and Takaichi in Tokyo</title></head><body><article><p>${CORROBORATED} ${CORROBORATED}</p><p>${CONFLICT}</p></article></body></html>`,
      { 'content-type': 'application/xhtml+xml' },
    ],
  ])('a page %s is marked like any other', async (name, body, headers) => {
    const path = `/hostile-${name.replace(/\W+/g, '-')}`;
    const page = await stage.open(served(stage.server, path, body, headers));
    await whenPainted(page, CONFLICT);
  });

  // The test's own scripts cannot run in these pages, so that the report says how the reader fared.
  it.each([
    ['that breaks its own prototypes and globals', articlePage(OVERWRITE), {}],
    ['in a sandbox without scripts', articlePage(), { 'content-security-policy': "default-src 'none'; sandbox" }],
  ])('a page %s is read like any other', async (name, body, headers) => {
    const path = `/broken-${name.replace(/\W+/g, '-')}`;
    const page = await stage.open(served(stage.server, path, body, headers));
    const { findings } = await stage.report(page, ({ state }) => state.kind === 'read');
    expect(findings.map(({ sentence }) => sentence)).toContain(CONFLICT);
  });

  it.each([
    ['plain text', '/story.txt', 'text/plain', `${CORROBORATED} ${CONFLICT}`],
    ['JSON', '/story.json', 'application/json', JSON.stringify({ text: `${CORROBORATED} ${CONFLICT}` })],
    [
      'an image',
      '/story.svg',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${CONFLICT}</text></svg>`,
    ],
    ['XML', '/story.xml', 'application/xml', `<feed><p>${CORROBORATED}</p><p>${CONFLICT}</p></feed>`],
    ['an empty page', '/empty', 'text/html', ''],
  ])('%s is left alone', async (_, path, type, body) => {
    const page = await stage.open(stage.server.add(path, { body, type }));
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 100)));
    expect(await paintedIn(page)).toEqual([]);
  });

  it('a page that cannot bear the card has its marks all the same', async () => {
    const page = await stage.open(
      served(
        stage.server,
        '/removing',
        articlePage('', '<script>setInterval(()=>document.querySelector("second-source-card")?.remove(),20)</script>'),
      ),
    );
    await whenPainted(page, CONFLICT);
    await hover(page, CONFLICT);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await page.mouse.move(1, 1);
    await waitFor('no card is left', async () => (await hostsIn(page)) === 0);
    await whenPainted(page, CONFLICT);
  });
});
