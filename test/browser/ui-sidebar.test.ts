import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { pendingClaimKey, reportKey, shownFindingKey } from '../../src/messaging/session-keys.ts';
import { waitFor } from './harness/wait-for.ts';
import { answer, sent, setSession } from './ui/drive-scene.ts';
import { inPlainBrowsers } from './ui/in-plain-browsers.ts';
import { CONFLICT, CORROBORATED, DISPUTED, manyFindings, READ, report, TAB, WINDOW } from './ui/scene-data.ts';
import { sceneNamed, withReport } from './ui/scenes.ts';

const SCENE = withReport(READ);

inPlainBrowsers((stage) => {
  it('j and k step through the findings in reading order, and Enter shows one in the page', async () => {
    const page = await stage.open('sidebar', SCENE);
    await page.waitForSelector('.card');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(CONFLICT.finding);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(DISPUTED.finding);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(DISPUTED.finding);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(CORROBORATED.finding);
    await page.keyboard.press('Enter');
    await waitFor('the page is asked to show it', async () => (await sent(page, 'revealFinding')).length === 1);
    expect(await sent(page, 'revealFinding')).toEqual([{ tab: TAB, finding: CORROBORATED.finding }]);
    expect(await page.$$eval('[aria-current="true"]', (cards) => cards.length)).toBe(1);
  });

  it('a click on a card shows it in the page, a click on a link in it does not', async () => {
    const page = await stage.open('sidebar', SCENE);
    await page.waitForSelector('.card');
    await page.$eval('.card .source-name', (link) => link.addEventListener('click', (event) => event.preventDefault()));
    await page.click('.card .source-name');
    expect(await sent(page, 'revealFinding')).toEqual([]);
    await page.click('.card .sentence');
    await waitFor('the page is asked to show it', async () => (await sent(page, 'revealFinding')).length === 1);
  });

  it('says so when the sentence is no longer in the page', async () => {
    const page = await stage.open('sidebar', SCENE);
    await page.waitForSelector('.card');
    await answer(page, 'revealFinding', { ok: false, failure: 'gone' });
    await page.click('.card-reveal');
    await page.waitForFunction(() =>
      document.querySelector('.announcer')?.textContent?.includes('no longer in the page'),
    );
  });

  it('slash leads to the search, whose letters are not taken for steps; words that nothing has are said so', async () => {
    const page = await stage.open('sidebar', SCENE);
    await page.waitForSelector('.card');
    await page.keyboard.press('/');
    await page.keyboard.type('minster');
    await waitFor('two are left', async () => (await cards(page)).length === 2);
    await page.keyboard.type(' jk');
    await page.waitForFunction(() => document.querySelector('.empty h2')?.textContent === 'No finding matches');
    await page.click('.filter-summary button');
    await waitFor('all are back', async () => (await cards(page)).length === 3);
  });

  it('counts filter by mark, and the choice filters by source', async () => {
    const page = await stage.open('sidebar', SCENE);
    await page.waitForSelector('.card');
    await page.click('.tile.mark-disputed');
    expect(await cards(page)).toEqual([DISPUTED.finding]);
    await page.click('.tile.mark-disputed');
    await page.select('.source-choice select', 'harbour/002');
    expect(await cards(page)).toEqual([CONFLICT.finding, DISPUTED.finding]);
  });

  it('links open the source at the quote, in a tab that cannot reach back', async () => {
    const page = await stage.open('sidebar', SCENE);
    await page.waitForSelector('.card');
    const [first] = await page.$$eval('a.source-name', (links) =>
      links.map((link) => ({
        href: link.getAttribute('href'),
        target: link.getAttribute('target'),
        rel: link.getAttribute('rel'),
      })),
    );
    expect(first).toEqual({
      href: 'https://courier.example/2025/harbour-bridge#:~:text=It%20cost%2052%20million%20crowns%2C%20twice%20what%20had%20been%20planned.',
      target: '_blank',
      rel: 'noopener noreferrer',
    });
  });

  it('the finding that the page asks for takes the focus, also if it is listed only later', async () => {
    const page = await stage.open('sidebar', withReport(report({ kind: 'reading' }, [CONFLICT], 4)));
    await page.waitForSelector('.card');
    await setSession(page, { [shownFindingKey(TAB)]: { finding: DISPUTED.finding } });
    await answer(page, 'getReport', READ);
    await setSession(page, { [reportKey(TAB)]: 1 });
    await waitFor('the card has the focus', async () => (await focused(page)) === DISPUTED.finding);
    // Shown once: whoever looks at another tab and comes back is left where they were.
    expect(await page.evaluate((key) => globalThis.scene.readSession(key), shownFindingKey(TAB))).toBeUndefined();
  });

  it('a claim from the context menu shows at once, first in progress', async () => {
    const page = await stage.open('sidebar', sceneNamed('off-topic'));
    await page.waitForSelector('.empty');
    await answer(page, 'takePendingClaim', 'waiting');
    await setSession(page, { [pendingClaimKey(WINDOW)]: { text: 'x' } });
    await page.waitForSelector('#view-check:not([hidden]) .claim-answer .progress');
  });

  it('a claim that waited for the sidebar is shown when it opens', async () => {
    const page = await stage.open('sidebar', sceneNamed('claim-checked'));
    await page.waitForSelector('#view-check:not([hidden]) .checked .mark-conflicts');
    expect(await page.$$eval('.checked article', (articles) => articles.length)).toBe(2);
  });

  it('a typed sentence is checked with Enter, and silence is an answer', async () => {
    const page = await stage.open('sidebar', SCENE);
    await answer(page, 'checkClaim', { text: 'Bees can count.', truncated: false, sentences: [] });
    await page.click('#tab-check');
    await page.type('#claim', 'Bees can count.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.checked .mark-silent');
    expect(await page.$eval('.checked', (checked) => checked.textContent)).toContain('No source here says anything');
    expect(await sent(page, 'checkClaim')).toEqual([{ text: 'Bees can count.', tab: TAB }]);
  });

  it('arrows move between the views', async () => {
    const page = await stage.open('sidebar', SCENE);
    await page.focus('#tab-page');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('#view-sources:not([hidden]) .pack');
    await page.waitForSelector('#view-sources .dispute-side');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('#view-page:not([hidden])');
  });

  it('asks again when the background did not answer', async () => {
    const page = await stage.open('sidebar', sceneNamed('lost'));
    await page.waitForSelector('[role="alert"] button');
    await answer(page, 'getReport', READ);
    await page.click('[role="alert"] button');
    await page.waitForSelector('.card');
  });

  it('turns reading on for the site where it was off', async () => {
    const page = await stage.open('sidebar', sceneNamed('off'));
    await page.waitForSelector('.empty-actions button');
    await answer(page, 'getReport', READ);
    await page.click('.empty-actions button:nth-of-type(2)');
    await page.waitForSelector('.card');
    expect(await sent(page, 'setSite')).toEqual([{ host: 'news.example.com', reading: 'on' }]);
  });

  it('draws five hundred findings in steps, so that a key or a scroll is answered in between', async () => {
    const page = await stage.open('sidebar', withReport(READ));
    await page.waitForSelector('.card');
    await page.evaluate(() => {
      const steps: number[] = [];
      new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        const cards = added.filter((node) => node instanceof Element && node.querySelector('.card') !== null);
        if (cards.length > 0) steps.push(cards.length);
      }).observe(document.querySelector('.cards') ?? document.body, { childList: true });
      Reflect.set(globalThis, 'steps', steps);
    });
    await answer(page, 'getReport', report({ kind: 'read' }, manyFindings(500), 900));
    await setSession(page, { [reportKey(TAB)]: 1 });
    await waitFor('all are listed', async () => (await cards(page)).length === 500);
    const steps: number[] = await page.evaluate(() => Reflect.get(globalThis, 'steps'));
    expect(steps.length).toBeGreaterThan(30);
    expect(Math.max(...steps)).toBeLessThanOrEqual(8);
  });

  it('a step of the focus touches the two cards it concerns, and a report that changed nothing none', async () => {
    const page = await stage.open('sidebar', withReport(report({ kind: 'read' }, manyFindings(60), 90)));
    await waitFor('all are listed', async () => (await cards(page)).length === 60);
    await page.keyboard.press('j');
    await page.evaluate(() => {
      const touched = new Set<Element | null>();
      new MutationObserver((records) => {
        for (const { target } of records) {
          touched.add(
            target instanceof Element ? target.closest('.card') : (target.parentElement?.closest('.card') ?? null),
          );
        }
      }).observe(document.querySelector('.cards') ?? document.body, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      Reflect.set(globalThis, 'touched', touched);
    });
    const touched = () => page.evaluate(() => Reflect.get(globalThis, 'touched').size);
    await answer(page, 'getReport', report({ kind: 'read' }, manyFindings(60), 90));
    await setSession(page, { [reportKey(TAB)]: 1 });
    await waitFor('it was asked for', async () => (await sent(page, 'getReport')).length === 2);
    expect(await touched()).toBe(0);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('f-1');
    expect(await touched()).toBe(2);
  });

  it('lists five hundred findings and lays out only those in view', async () => {
    const page = await stage.open('sidebar', withReport(report({ kind: 'read' }, manyFindings(500), 900)));
    await waitFor('all are listed', async () => (await cards(page)).length === 500);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('f-499');
    const skipped = await page.$$eval(
      '.cards > li',
      (items) => items.filter((item) => getComputedStyle(item).contentVisibility !== 'auto').length,
    );
    expect(skipped).toBe(0);
    await waitFor('the last card is in view', () =>
      page.$eval('[data-finding="f-499"]', (card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
  });
});

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-finding') ?? null);
}

function cards(page: Page): Promise<(string | null)[]> {
  return page.$$eval('[data-finding]', (found) => found.map((card) => card.getAttribute('data-finding')));
}
