import { createChecker } from '../../src/core/check.ts';
import { measure } from '../bench/cpu.ts';
import type { Engine } from './judged.ts';

/** Sentences judged in a second of processor time, as one article beside the packaged pack, once everything is warm. */
export function measureSpeed(sentences: readonly { readonly text: string }[], { packaged, knowledge }: Engine): number {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const checker = createChecker([packaged], knowledge);
  const read = (): number => checker.read({ url: null, published: '2025-10-28', text }).check(text).length;
  read();
  const { ms, value } = measure(read);
  return (1000 * value) / ms;
}
