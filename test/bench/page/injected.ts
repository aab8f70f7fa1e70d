import { measureBundles } from '../../tools/bundle-sizes.mjs';
import type { Figure } from '../budget.ts';

/** Sizes of what `node build.mjs` made; a kilobyte is 1000 bytes. Throws if nothing was built. */
export function measureInjected(): Figure[] {
  const sizes = measureBundles('dist');
  const bundles = sizes.filter(({ file }) => /^chromium\/(?:gate\.js|reader\.js|highlights\.css)$/.test(file));
  const readability = sizes.find(({ file }) => file === 'chromium/readability.js');
  const gate = bundles.find(({ file }) => file.endsWith('gate.js'));
  if (!gate || !readability) throw new Error('nothing was built: run node build.mjs first');
  const compressed = bundles.reduce((total, size) => total + size.compressed, 0);
  return [
    { what: 'gate.js, minified', value: gate.bytes / 1000, unit: 'kB', budget: { atMost: 8 } },
    {
      what: 'gate, reader and stylesheet, compressed',
      value: compressed / 1000,
      unit: 'kB',
      budget: { atMost: 25 },
    },
    {
      what: 'Readability, only where a page is not clear, compressed',
      value: readability.compressed / 1000,
      unit: 'kB',
      budget: null,
    },
  ];
}
