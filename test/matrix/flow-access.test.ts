import { expect, it } from 'vitest';
import { paintedIn } from '../browser/harness/painted.ts';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import { waitFor } from '../browser/harness/wait-for.ts';

inBothBrowsers((stage) => {
  it('where the reader has withdrawn access, the popup says so and reads the page when asked', async () => {
    await stage.browser.extension.withdrawHostAccess();
    const page = await stage.open('planted-conflicts');
    expect(await paintedIn(page)).toEqual([]);
    const popup = await stage.browser.extension.openPopup(page);
    await waitFor('the popup offers to ask for access', () =>
      popup.evaluate(() => document.querySelectorAll('.empty-actions button').length === 2),
    );
    await popup.click('.empty-actions .button-primary');
    await waitFor('the page is marked', async () => (await paintedIn(page)).length > 0);
    await popup.close();
  });
});
