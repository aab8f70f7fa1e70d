import { expect, it } from 'vitest';
import { committedShortfall, expectedOf, knownMissed, shortfallOf } from './harness/fixtures.ts';
import { paintedIn } from './harness/painted.ts';
import { restOf } from './harness/rest-of.ts';
import { inBothBrowsers } from './harness/stage.ts';
import { waitFor } from './harness/wait-for.ts';

const POSTS = 9;

inBothBrowsers((stage) => {
  it('posts of a live blog are marked as they arrive', async () => {
    const page = await stage.open('live-blog');
    const seen = new Set<number>();
    await waitFor('all posts have arrived', async () => {
      const painted = await paintedIn(page);
      const posts = await page.evaluate(() => document.querySelectorAll('.post').length);
      if (posts < POSTS) seen.add(painted.length);
      return posts === POSTS;
    });
    expect(seen.size).toBeGreaterThan(2);
    const expected = expectedOf('live-blog');
    await stage.report(page, ({ state, sentences }) => state.kind === 'read' && sentences > expected.sentences.length);
    const missed = knownMissed('live-blog');
    const last = expected.sentences.filter(({ text }) => !missed.includes(text)).at(-1)?.text;
    await waitFor('the last post that is marked at all is painted', async () =>
      (await paintedIn(page)).some(({ text }) => text === last),
    );
    const painted = await paintedIn(page);
    const today = shortfallOf(expected, painted);
    expect(today).toEqual(committedShortfall('live-blog', today));
    const texts = painted.map(({ text }) => text);
    expect(expected.mustNot.filter((text) => texts.some((painted) => painted.includes(text)))).toEqual([]);
  });

  it('after pushState to a second article only the second is marked', async () => {
    const page = await stage.open('planted-conflicts');
    await stage.read(page);
    const first = (await paintedIn(page)).map(({ text }) => text);
    expect(first.length).toBeGreaterThan(0);
    await page.evaluate(async () => {
      const response = await fetch('/clean-wire.html');
      const second = new DOMParser().parseFromString(await response.text(), 'text/html');
      history.pushState(null, '', '/clean-wire.html');
      document.title = second.title;
      document.documentElement.lang = second.documentElement.lang;
      for (const element of document.head.querySelectorAll('meta, link, script')) element.remove();
      document.head.append(...second.head.querySelectorAll('meta, link, script'));
      document.body.replaceChildren(...second.body.children);
    });
    const expected = expectedOf('clean-wire').sentences.map(({ text }) => text.replace(/\s+/g, ' '));
    await waitFor('the second article is marked', async () => {
      const texts = (await paintedIn(page)).map(({ text }) => text);
      return texts.some((text) => expected.includes(text)) && !texts.some((text) => first.includes(text));
    });
    const report = await stage.report(
      page,
      ({ state, url }) => state.kind === 'read' && url?.endsWith('/clean-wire.html') === true,
    );
    expect(report.findings.map(({ sentence }) => sentence)).toEqual((await paintedIn(page)).map(({ text }) => text));
  });

  it('after pushState to a page without an article nothing is marked', async () => {
    const page = await stage.open('planted-conflicts');
    await stage.read(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/front');
      document.body.innerHTML = '<main><p>Pick a story.</p></main>';
    });
    await waitFor('nothing is painted', async () => (await paintedIn(page)).length === 0);
    await stage.report(page, ({ findings }) => findings.length === 0);
  });

  it('a hash link and replaceState leave the marks where they are', async () => {
    const page = await stage.open('planted-conflicts');
    await stage.read(page);
    const before = await paintedIn(page);
    await page.evaluate(() => {
      location.hash = 'comments';
      history.replaceState(null, '', '?utm_source=test');
    });
    await restOf(page);
    expect(await paintedIn(page)).toEqual(before);
  });
});
