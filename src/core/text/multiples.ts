import { countedNoun } from './counted-noun.ts';
import { MULTIPLES } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { exactDraft, type QuantityDraft } from './quantity-draft.ts';
import type { Token } from './tokens.ts';

const BARE_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 1 / 2],
]);
/** Before "double" and "halve" they make it a verb or a measure, and no "double room". */
const AS_A_VERB = new Set(
  'to will would could may might shall should must nearly almost than about roughly'.split(' '),
);
const DOUBLE_WHAT = /^(?:the|its|his|her|their|that|what|last)$/;

/** "twice", "doubled", "double the amount", "three times", "10-fold"; "both" and "a pair of" count two. Null if none begins here. */
export function readMultiple(tokens: readonly Token[], index: number): QuantityDraft | null {
  const lower = tokens[index]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  const word = MULTIPLES.get(lower);
  if (word !== undefined) return exactDraft('multiple', word, index + 1);
  const bare = BARE_MULTIPLES.get(lower);
  if (bare !== undefined && (DOUBLE_WHAT.test(after) || AS_A_VERB.has(tokens[index - 1]?.lower ?? '')))
    return exactDraft('multiple', bare, index + 1);
  if (lower === 'once' && /^(?:only|just)$/.test(tokens[index - 1]?.lower ?? ''))
    return exactDraft('multiple', 1, index + 1);
  return readPair(tokens, index) ?? readTimes(tokens, index);
}

function readPair(tokens: readonly Token[], index: number): QuantityDraft | null {
  const words = tokens.slice(index, index + 3).map((token) => token.lower);
  if (words[0] === 'both') {
    const noun = countedNoun(tokens, /^(?:the|of)$/.test(words[1] ?? '') ? index + 2 : index + 1, true);
    return noun?.lower.endsWith('s') || noun?.lower === 'men' || noun?.lower === 'women'
      ? exactDraft('count', 2, index + 1, noun)
      : null;
  }
  const pair = words[0] === 'a' && /^(?:pair|couple)$/.test(words[1] ?? '') && words[2] === 'of';
  if (!pair) return null;
  const draft = exactDraft('count', 2, index + 3, countedNoun(tokens, index + 3, true));
  return words[1] === 'pair' ? draft : { ...draft, max: 3, vague: 'about' };
}

/** "three times", "10x", "five-fold". */
function readTimes(tokens: readonly Token[], index: number): QuantityDraft | null {
  const number = readNumber(tokens, index, false);
  if (number === null || number.min !== number.max) return null;
  const at = tokens[number.next]?.text === '-' ? number.next + 1 : number.next;
  const lower = tokens[at]?.lower ?? '';
  const attached = tokens[at]?.start === tokens[at - 1]?.end;
  if (lower !== 'times' && lower !== 'fold' && lower !== 'time' && !(lower === 'x' && attached && number.digits))
    return null;
  if (lower === 'time' && number.max !== 1 && at === number.next) return null;
  if (lower === 'time' && at === number.next) return null;
  return { ...exactDraft('multiple', number.max, at + 1), significant: number.significant };
}
