import type { PageBlock } from './blocks.ts';

const QUOTED = /^[“"«„‘']\s*(.{12,300}?)[.,!?…]?\s*[”"»“’']?[.,!?…]?$/su;
// A sentence is pulled out near to where it stands.
const BLOCKS_AROUND = 12;

/** The blocks without those that only say again in large letters what a longer one near them says. */
export function withoutPullQuotes(blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.filter(({ text }, at) => {
    const words = QUOTED.exec(text)?.[1]?.toLowerCase();
    if (words === undefined) return true;
    const near = blocks.slice(Math.max(0, at - BLOCKS_AROUND), at + BLOCKS_AROUND + 1);
    return !near.some((other) => other.text.length > text.length && other.text.toLowerCase().includes(words));
  });
}
