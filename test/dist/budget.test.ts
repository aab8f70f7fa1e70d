import { describe, expect, it } from 'vitest';
import { measureBundles } from '../tools/bundle-sizes.mjs';

/** Bytes after gzip; of an archive, its own. ARCHITECTURE.md says what each is for. */
const BUDGETS = [
  { what: 'the gate, which runs on every page', files: /^chromium\/gate\.js$/, bytes: 4_000 },
  { what: 'the reader, which runs on pages on the topic', files: /^chromium\/reader\.js$/, bytes: 20_000 },
  { what: 'Readability, brought where a page is not clear', files: /^chromium\/readability\.js$/, bytes: 13_000 },
  { what: 'the stylesheet of the highlights', files: /^chromium\/highlights\.css$/, bytes: 1_000 },
  { what: 'the background with the engine', files: /^chromium\/background\.js$/, bytes: 105_000 },
  { what: 'the sidebar', files: /^chromium\/sidebar\//, bytes: 40_000 },
  { what: 'the popup', files: /^chromium\/popup\//, bytes: 40_000 },
  {
    what: 'the pages in tabs together: options, first run, how it decides',
    files: /^chromium\/(?:options|welcome|how|shared)\//,
    bytes: 50_000,
  },
  { what: 'the package for Chromium', files: /^second-source-chromium\.zip$/, bytes: 2_100_000 },
  { what: 'the package for Firefox', files: /^second-source-firefox\.zip$/, bytes: 2_100_000 },
];

const sizes = measureBundles('dist');

describe('the size of what was built', () => {
  it.each(BUDGETS)('$what stays below $bytes bytes', ({ files, bytes }) => {
    const measured = sizes.filter(({ file }) => files.test(file));
    const total = measured.reduce((sum, { compressed }) => sum + compressed, 0);
    expect(total).toBeGreaterThan(0);
    expect(total, measured.map(({ file, compressed }) => `${file} ${compressed}`).join('\n')).toBeLessThanOrEqual(
      bytes,
    );
  });

  it('has a budget for every script and stylesheet', () => {
    const unbudgeted = sizes.filter(({ file }) => !BUDGETS.some(({ files }) => files.test(file)));
    expect(unbudgeted.map(({ file }) => file)).toEqual([]);
  });
});
