/**
 * What reading costs a page, measured in both real browsers: `npm run bench:page`, `-- --pages DIR` for a folder of saved
 * pages too, `-- --browser NAME` for one browser. Medians; the exit status is 1 if a budget is broken.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BROWSERS } from '../../browser/harness/types.ts';
import { type Figure, isKept, tableOf } from '../budget.ts';
import { measureGate } from './gate.ts';
import { measureHighlights } from './highlights.ts';
import { measureInjected } from './injected.ts';
import { measureLiveBlog } from './live-blog.ts';
import { measureMemory } from './memory.ts';
import { measurePainting } from './painting.ts';
import { measureSavedPages, readSavedPages } from './saved-pages.ts';
import { withStage } from './stage.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, browser: { type: 'string' } } });
const pages = values.pages === undefined ? [] : readSavedPages(values.pages);
const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);

let areAllKept = true;
function print(title: string, figures: readonly Figure[]): void {
  process.stdout.write(`${tableOf(title, figures)}\n`);
  areAllKept &&= figures.every(isKept);
}

print('What is injected', measureInjected());
for (const name of browsers) {
  await withStage(name, async (stage) => {
    print(`The gate, ${name}`, await measureGate(stage));
    print(`Marking an article, ${name}`, await measureHighlights(stage));
    print(`A live blog, ${name}`, await measureLiveBlog(stage));
    if (name === 'chromium') {
      print(`Painting, ${name}`, await measurePainting(stage));
      print(`Memory, ${name}`, await measureMemory(stage));
    }
    if (pages.length > 0) print(`Saved pages, ${name}`, await measureSavedPages(stage, pages));
  });
}
if (!areAllKept) process.exitCode = 1;
