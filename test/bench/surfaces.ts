/** How soon popup and sidebar show what they have to say, in the real Chromium with the extension and a page that was read. */
import { READY_MARK } from '../../src/ui/ready.ts';
import { launch } from '../browser/harness/launch.ts';
import { servePages } from '../browser/harness/page-server.ts';
import type { Surface } from '../browser/harness/types.ts';
import { waitFor } from '../browser/harness/wait-for.ts';
import { reportOf } from '../tools/demo/report-of.ts';
import type { Figure } from './budget.ts';

const OPENINGS = 9;
/** Milliseconds: what a reader takes for at once. */
const AT_ONCE = 100;

/**
 * From the beginning of the document to the moment when it shows the report, opened again and again while the background runs.
 * The budget is for the fastest: others run on this machine too, and how long they keep it busy is not ours to bound.
 */
export async function measureSurfaces(): Promise<Figure[]> {
  const server = await servePages('test/fixtures/pages');
  const browser = await launch({ browser: 'chromium' });
  try {
    const page = await browser.openPage(`${server.origin}/planted-conflicts.html`);
    const sidebar = await browser.extension.openSidebar(page);
    await reportOf(sidebar, await browser.extension.tabOf(page));
    const popup = await openedAgain(() => browser.extension.openPopup(page), { close: true });
    // Opening the panel takes a popup in which to click, which would be measured too: so it is loaded again where it stands.
    const panel = await openedAgain(() => reloaded(sidebar), { close: false });
    return [...figuresOf('the popup', popup), ...figuresOf('the sidebar', panel)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The times of all openings in milliseconds, sorted; the first one, which warms up, is left out. */
async function openedAgain(open: () => Promise<Surface>, after: { readonly close: boolean }): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const surface = await open();
    const time = await waitFor('the surface is ready', () =>
      surface.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? null, READY_MARK),
    );
    if (opening > 0) times.push(time);
    if (after.close) await surface.close();
  }
  return times.sort((a, b) => a - b);
}

async function reloaded(surface: Surface): Promise<Surface> {
  const born = await surface.evaluate(() => performance.timeOrigin);
  await surface.evaluate(() => location.reload());
  await waitFor('it is loaded again', () => surface.evaluate((born) => performance.timeOrigin !== born, born));
  return surface;
}

function figuresOf(what: string, times: readonly number[]): Figure[] {
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
  return [
    {
      what: `${what}, fastest of ${times.length}`,
      value: times[0] ?? Number.NaN,
      unit: 'ms',
      budget: { atMost: AT_ONCE },
    },
    { what: `${what}, half of ${times.length} within`, value: median, unit: 'ms', budget: null },
  ];
}
