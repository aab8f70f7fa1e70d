import { forgetEngine } from './engine.ts';
import { matchBrowser } from './match-browser.ts';
import { forEveryArticle, greetOpenTabs } from './open-tabs.ts';
import { settingsItem } from './settings-store.ts';
import { tellPage } from './tell-page.ts';

/** Other packs are in use: the gate looks for other topics, and what was read is judged anew. */
export async function packsChanged(): Promise<void> {
  forgetEngine();
  await matchBrowser();
  await forEveryArticle((tab) => tellPage(tab, 'readAgain'));
  // A page that was off the topic of the packs so far may be on the topic of these.
  await greetOpenTabs(await settingsItem.read(), null);
}
