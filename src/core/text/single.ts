import { countedNoun } from './counted-noun.ts';
import { exactDraft, type QuantityDraft } from './quantity-draft.ts';
import type { Token } from './tokens.ts';

/** "a single ship", "the sole survivor", "a lone gunman": one of them. "The single largest" and "a single-track road" count nothing. */
export function readSingle(tokens: readonly Token[], index: number): QuantityDraft | null {
  const lower = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  const counts = lower === 'single' ? before === 'a' : (lower === 'sole' || lower === 'lone') && isDeterminer(before);
  const after = tokens[index + 1];
  if (lower === 'handful') return before === 'a' ? readHandful(tokens, index) : null;
  if (!counts || after?.kind !== 'word' || /(?:est|most|least)$/.test(after.lower)) return null;
  const noun = countedNoun(tokens, index + 1, false);
  return noun === null ? null : exactDraft('count', 1, index + 1, noun);
}

function isDeterminer(lower: string): boolean {
  return /^(?:an?|the|his|her|its|their|our)$/.test(lower);
}

/** "a handful of ships": fewer than ten. */
function readHandful(tokens: readonly Token[], index: number): QuantityDraft | null {
  const noun = tokens[index + 1]?.lower === 'of' ? countedNoun(tokens, index + 1, true) : null;
  return noun === null ? null : { ...exactDraft('count', 9, index + 1, noun), min: 2, vague: 'about' };
}
