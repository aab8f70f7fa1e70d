import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { paintedIn } from '../browser/harness/painted.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import { articlePage, CONFLICT, CORROBORATED, served, whenPainted } from '../browser/page-painting.ts';

const RULES =
  '<style>.short p + p { display: none } .hidden article { display: none } .narrow .wide { display: none }</style>';
const OTHER = 'Japan accepted a 30 percent tariff on most of its goods in July.';

function setClass(page: Page, name: string): Promise<void> {
  return page.evaluate((name) => {
    document.body.className = name;
  }, name);
}

inBothBrowsers((stage) => {
  it.each(['short', 'hidden'])(
    'what a rule of the page hides (%s) leaves page and report, and comes back',
    async (rule) => {
      const page = await stage.open(served(stage.server, `/rule-${rule}`, articlePage('', RULES)));
      await whenPainted(page, CONFLICT);
      await setClass(page, rule);
      await waitFor('it is not marked', async () => (await paintedIn(page)).every(({ text }) => text !== CONFLICT));
      await stage.report(page, ({ findings }) => findings.every(({ sentence }) => sentence !== CONFLICT));
      await setClass(page, '');
      await whenPainted(page, CONFLICT);
      await stage.report(page, ({ findings }) => findings.some(({ sentence }) => sentence === CONFLICT));
    },
  );

  it('what a rule hides from the beginning is read once it is shown', async () => {
    const extra = `<div class="wide"><p>${OTHER}</p></div>`;
    const body = articlePage(extra, RULES).replace('<body>', '<body class="narrow">');
    const page = await stage.open(served(stage.server, '/rule-first', body));
    await whenPainted(page, CONFLICT);
    const { findings } = await stage.report(page, ({ state }) => state.kind === 'read');
    expect(findings.map(({ sentence }) => sentence)).not.toContain(OTHER);
    await setClass(page, '');
    await whenPainted(page, OTHER);
  });

  it('an article that waits behind a dialog is read, though nothing of it is shown yet', async () => {
    const body = articlePage('', RULES).replace('<body>', '<body class="hidden">');
    const page = await stage.open(served(stage.server, '/rule-dialog', body));
    await whenPainted(page, CONFLICT);
    await setClass(page, '');
    await whenPainted(page, CORROBORATED);
  });

  it('what was changed while it was out of the page is read as it comes back', async () => {
    const page = await stage.open(
      served(
        stage.server,
        '/detached',
        articlePage(`<section id="part"><div><p id="said">${OTHER}</p></div></section>`),
      ),
    );
    await whenPainted(page, OTHER);
    await page.evaluate(() => {
      const part = document.querySelector('#part');
      const said = document.querySelector('#said');
      part?.remove();
      // After the observers have been told of the removal, and forgotten what was removed.
      setTimeout(() => {
        if (said) said.textContent = 'Nobody in the village had heard of anything.';
        setTimeout(() => part && document.querySelector('article')?.append(part), 0);
      }, 0);
    });
    await waitFor('nothing stale is marked', async () => (await paintedIn(page)).every(({ text }) => text !== OTHER));
    await stage.report(page, ({ findings }) => findings.every(({ sentence }) => sentence !== OTHER));
    await whenPainted(page, CONFLICT);
  });
});
