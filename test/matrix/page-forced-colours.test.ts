import { expect, it } from 'vitest';
import { inBothBrowsers } from '../browser/harness/stage.ts';
import { articlePage, CONFLICT, CORROBORATED, served, whenPainted } from '../browser/page-painting.ts';

inBothBrowsers(
  (stage) => {
    it('with forced colours Chromium marks conflicts only, Firefox keeps the lines', async () => {
      const page = await stage.open(served(stage.server, '/forced', articlePage()));
      const painted = await whenPainted(page, CONFLICT);
      const { findings } = await stage.read(page);
      expect(findings.map(({ sentence }) => sentence)).toContain(CORROBORATED);
      const kinds = new Set(painted.map(({ name }) => name.split('-')[0]));
      expect(kinds.has('corroborates')).toBe(stage.browser.name === 'firefox');
    });
  },
  { forcedColors: true },
);
