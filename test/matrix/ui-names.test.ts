import type { Page, SerializedAXNode } from 'puppeteer';
import { expect, it } from 'vitest';
import { waitFor } from '../browser/harness/wait-for.ts';
import { inPlainBrowsers } from '../browser/ui/in-plain-browsers.ts';
import type { SurfaceName } from '../browser/ui/open-scene.ts';
import { sceneNamed } from '../browser/ui/scenes.ts';

/** What a screen reader is told by, in so many words: role and name. */
const EXPECTED: readonly (readonly [SurfaceName, string, string, readonly string[]])[] = [
  [
    'sidebar',
    'read',
    '.card',
    [
      'tab: This page',
      'tab: Check',
      'button: Previous finding',
      'button: Next finding',
      'button: Open settings',
      'button: Take along',
      'button: 1 Conflicting',
      'searchbox: Search sentences, quotes and sources',
      'combobox: Show one source only',
      'list: Findings in reading order. J and K step through them, Enter shows one in the page.',
      'button: Show in the page',
      'button: More',
      'link: Northern Courier (opens in a new tab)',
      'button: Copy the quote from Northern Courier',
      'button: 1 more quote',
    ],
  ],
  [
    'popup',
    'read',
    '.tile',
    [
      'image: Where the marks stand in the article, from its beginning on the left to its end on the right',
      'checkbox: Read news.example.com automatically',
      'button: Open the sidebar',
      'heading: Conflicts to look at first',
    ],
  ],
  [
    'options',
    'options',
    '.pack',
    [
      'group: How sure a mark has to be',
      'radio: Only the surer Marks that should be right at least three times in four.',
      'checkbox: Compare with “The harbour bridge”',
      'button: Unmute Coastwise',
      'textbox: Keys: Go to the next finding',
      'button: Back to the keys it came with: Go to the next finding',
      'combobox: Setting for news.example.com',
      'button: Remove news.example.com',
    ],
  ],
  ['welcome', 'welcome', '.card', ['heading: Read the news with a second source', 'region: Sample']],
];

// Firefox tells a test nothing of its accessibility tree.
inPlainBrowsers(
  (stage) => {
    it.each(EXPECTED)('%s, %s: everything has its name', async (surface, scene, ready, names) => {
      const page = await stage.open(surface, sceneNamed(scene), { width: surface === 'options' ? 1000 : 360 });
      await page.waitForSelector(ready);
      const nodes = await tree(page);
      const spoken = nodes.map(({ role, name }) => `${role}: ${name ?? ''}`.replace(/\s+/g, ' ').trim());
      expect(names.filter((name) => !spoken.includes(name))).toEqual([]);
      const nameless = nodes.filter(({ role, name }) => CONTROLS.has(role) && (name ?? '').trim() === '');
      expect(nameless).toEqual([]);
    });

    it('marked words are told apart from the rest of a quote', async () => {
      const page = await stage.open('sidebar', sceneNamed('read'));
      await page.waitForSelector('.card mark');
      const spoken = (await tree(page)).map(({ name }) => name ?? '').join(' ');
      expect(spoken.replace(/\s+/g, ' ')).toContain('differs: 52 million crowns');
    });

    it('what changes is said: a report of a bad match, with the way back', async () => {
      const page = await stage.open('sidebar', sceneNamed('read'));
      await page.waitForSelector('.card-more');
      await page.click('.card-more');
      await page.click('.finding-actions button');
      await waitFor('it is said', () =>
        page.$eval('.announcer[role="status"][aria-live="polite"]', (live) =>
          live.textContent?.includes('Kept on this'),
        ),
      );
      await page.waitForFunction(() =>
        document.querySelector('.finding-actions button')?.textContent?.includes('Reported as a bad match'),
      );
    });
  },
  ['chromium'],
);

const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'tab',
  'textbox',
  'searchbox',
  'combobox',
]);

/** Every node of Chromium's accessibility tree. */
async function tree(page: Page): Promise<SerializedAXNode[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return root === null ? [] : flat(root);
}
