import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { measureBundles } from '../tools/bundle-sizes.mjs';
import type { Figure } from './budget.ts';

const KNOWLEDGE = ['knowledge/english.json', 'knowledge/grammar.json', 'knowledge/stance.json'];

/** Sizes of what `node build.mjs` made; a kilobyte is 1000 bytes. Throws if nothing was built. */
export function measureSizes(): Figure[] {
  const bundles = measureBundles('dist');
  const sum = (of: 'bytes' | 'compressed', files: RegExp): number => {
    const found = bundles.filter(({ file }) => files.test(file));
    if (found.length === 0) throw new Error('nothing was built: run node build.mjs first');
    return found.reduce((total, size) => total + size[of], 0) / 1000;
  };
  const knowledge = KNOWLEDGE.map(
    (file) => gzipSync(readFileSync(`dist/chromium/${file}`), { level: 9 }).length / 1000,
  );
  const engine = sum('compressed', /^chromium\/background\.js$/) + knowledge.reduce((total, size) => total + size, 0);
  return [
    { what: 'engine and knowledge, compressed', value: engine, unit: 'kB', budget: { atMost: 1500 } },
    { what: 'gate.js, minified', value: sum('bytes', /^chromium\/gate\.js$/), unit: 'kB', budget: { atMost: 8 } },
    {
      what: 'all that goes into a page, compressed',
      value: sum('compressed', /^chromium\/(?:gate\.js|reader\.js|highlights\.css)$/),
      unit: 'kB',
      budget: { atMost: 25 },
    },
    {
      what: 'the sidebar, compressed',
      value: sum('compressed', /^chromium\/sidebar\//),
      unit: 'kB',
      budget: { atMost: 40 },
    },
    {
      what: 'the popup, compressed',
      value: sum('compressed', /^chromium\/popup\//),
      unit: 'kB',
      budget: { atMost: 40 },
    },
  ];
}
