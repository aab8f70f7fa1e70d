import { expect, it } from 'vitest';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import type { Surface } from '../browser/harness/types.ts';
import { waitFor } from '../browser/harness/wait-for.ts';

// That it opens after installation every start of a browser holds: the harness waits for it and closes it.
inBothBrowsers((stage) => {
  it('shows the real thing on a paragraph: marks of both kinds, and what the sources say of each', async () => {
    const welcome = await stage.browser.extension.openDocument('welcome/index.html');
    const marks = await waitFor('the paragraph is judged', async () => {
      const marks = await marksIn(welcome);
      return marks.length > 0 && marks;
    });
    expect(new Set(marks)).toEqual(new Set(['corroborates', 'conflicts']));
    // A conflict is what it begins with: that is what a newcomer has to understand.
    await waitFor('its evidence shows', () => shows(welcome, 'conflicts'));
    await welcome.click('[data-mark="corroborates"]');
    await waitFor('the evidence of the other shows', () => shows(welcome, 'corroborates'));
    const painted = await welcome.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(painted).toEqual(['second-source-conflicts-normal', 'second-source-corroborates-normal']);
    await welcome.close();
  });

  it('how it decides is one click from the sidebar, and says what a mark cannot tell', async () => {
    const page = await stage.open('football-business');
    const sidebar = await stage.sidebar(page);
    await waitFor('the legend shows', () => sidebar.evaluate(() => document.querySelector('.legend-more') !== null));
    expect(await sidebar.evaluate(() => document.querySelector<HTMLAnchorElement>('.legend-more')?.pathname)).toBe(
      '/how/index.html',
    );
    const how = await stage.browser.extension.openDocument('how/index.html');
    expect(await how.text()).toContain('Corroborated does not mean true');
    await how.close();
    await sidebar.close();
  });
});

function marksIn(surface: Surface): Promise<(string | null)[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('[data-mark]')].map((sentence) => sentence.getAttribute('data-mark')),
  );
}

function shows(surface: Surface, mark: string): Promise<boolean> {
  return surface.evaluate(
    (mark) => document.querySelector(`#sample-card .card.mark-${mark} blockquote`) !== null,
    mark,
  );
}
