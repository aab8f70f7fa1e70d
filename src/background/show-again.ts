import { showBadge } from './badge.ts';
import { forEveryArticle } from './open-tabs.ts';
import { readReport } from './report-store.ts';
import { tellPage } from './tell-page.ts';

/** What the reader wants to see changed: badges count anew, and pages ask for what they are to paint. Nothing is judged again. */
export async function showAgain(): Promise<void> {
  await forEveryArticle(async (tab) => {
    await showBadge(tab, await readReport(tab));
    await tellPage(tab, 'readAgain');
  });
}
