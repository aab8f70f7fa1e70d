import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { paintedIn } from './harness/painted.ts';
import { inBothBrowsers, type Stage } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';

const FALSE_CLAIM =
  'The White House said that Ms Takaichi had ruled out nominating Mr Trump for the Nobel Peace Prize.';

inBothBrowsers((stage) => {
  it('"Check this claim" answers for a selection in an article', async () => {
    const page = await stage.open('planted-conflicts');
    await waitFor('the article is read', async () => (await paintedIn(page)).length > 0);
    expect(await checked(stage, page, FALSE_CLAIM)).toMatchObject({ marks: ['mark-conflicts'] });
  });

  it('"Check this claim" answers on a page off the topic', async () => {
    const url = stage.server.add('/garden', {
      body: `<!doctype html><title>Garden</title><p>Tulips like the sun.</p>
        <p>Japan accepted a 25 per cent tariff on most of its goods in July.</p>`,
    });
    const page = await stage.open(url);
    const answer = await checked(stage, page, 'Japan accepted a 25 per cent tariff on most of its goods in July.');
    expect(answer.marks).toEqual(['mark-conflicts']);
    expect(answer.quotes).toBeGreaterThan(0);
  });

  it('"Check this claim" says so when no source knows anything of it', async () => {
    const url = stage.server.add('/garden', {
      body: '<!doctype html><title>Garden</title><p>Tulips like the sun.</p>',
    });
    const page = await stage.open(url);
    expect(await checked(stage, page, 'Tulips like the sun.')).toMatchObject({ marks: ['mark-silent'], quotes: 0 });
  });
});

/** Selects the text in the page, chooses the menu's item, and reads the sidebar's answer for exactly that text. */
async function checked(stage: Stage, page: Page, text: string): Promise<{ marks: string[]; quotes: number }> {
  await page.evaluate(selectText, text);
  await stage.browser.extension.checkSelection(page);
  // Firefox opens it by itself; in Chromium the event of a test carries no gesture, and the reader's own click does it here.
  const sidebar =
    stage.browser.name === 'firefox'
      ? await waitFor('the sidebar opens', () => stage.browser.extension.sidebar())
      : await stage.sidebar(page);
  return await waitFor('the sidebar answers', () =>
    sidebar.evaluate((text) => {
      const articles = [...document.querySelectorAll('.checked article')];
      const sentences = articles.map((article) => article.querySelector('.sentence')?.textContent ?? '');
      if (sentences.join(' ').replace(/\s+/g, ' ') !== text) return null;
      return {
        marks: articles.flatMap((article) => [...article.classList].filter((name) => name.startsWith('mark-'))),
        quotes: document.querySelectorAll('.checked blockquote').length,
      };
    }, text),
  );
}

/** Runs in the page: selects the first place where it reads so, across links and bold words. */
function selectText(text: string): void {
  const places: { node: Node; offset: number }[] = [];
  let all = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const content = node.textContent ?? '';
    for (let offset = 0; offset < content.length; offset += 1) places.push({ node, offset });
    all += content.replace(/\u00a0/g, ' ');
  }
  const start = all.indexOf(text);
  const first = places[start];
  const last = places[start + text.length - 1];
  if (first === undefined || last === undefined) throw new Error('the page has no such text');
  getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
}
