import { createChecker } from '../../src/core/check.ts';
import type { Figure } from './budget.ts';
import { measure } from './cpu.ts';
import { readMaterial } from './material.ts';

/** `fuseMs` is what Fuse.js takes to look one sentence up among the claims' texts. */
export function measureSpeed(fuseMs: number): Figure[] {
  const { pack, knowledge, sentences } = readMaterial();
  const made = measure(() => createChecker([pack], knowledge));
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const read = () => made.value.read({ url: null, published: '2025-10-28', text }).check(text).length;
  const first = measure(read);
  const later = measure(read);
  const ms = later.ms / later.value;
  return [
    { what: 'making a checker', value: made.ms, unit: 'ms', budget: null },
    {
      what: 'making a checker, as long as judging so many sentences',
      value: made.ms / ms,
      unit: 'sentences',
      budget: { atMost: 600 },
    },
    { what: 'an article read first', value: (1000 * first.value) / first.ms, unit: 'sentences/s', budget: null },
    { what: 'an article read later', value: 1000 / ms, unit: 'sentences/s', budget: null },
    {
      what: 'judging a sentence, against one search of Fuse.js',
      value: fuseMs / ms,
      unit: 'times as fast',
      budget: { atLeast: 20 },
    },
  ];
}
