import { countedNoun } from './counted-noun.ts';
import { readNumber } from './numbers.ts';
import type { CountedNoun } from './quantity.ts';
import type { Token } from './tokens.ts';

const DETERMINERS = new Set('the these those his her its their our my your all'.split(' '));

/** What a part is taken of. */
export interface Whole {
  /** How many there are in all; null where the text gives no number. */
  readonly size: number | null;
  readonly noun: CountedNoun | null;
  /** Behind the size, or where the noun phrase begins. */
  readonly next: number;
}

/** The whole behind a part: "of the 30 ships", "of villagers", "the seats" of "half the seats". Null if nothing tells. */
export function wholeAt(tokens: readonly Token[], index: number): Whole | null {
  let at = tokens[index]?.lower === 'of' ? index + 1 : index;
  while (at < index + 4 && DETERMINERS.has(tokens[at]?.lower ?? '')) at += 1;
  if (at === index) return null;
  const number = readNumber(tokens, at, false);
  if (number !== null && (number.min !== number.max || number.max < 2)) return null;
  const next = number?.next ?? at;
  const noun = countedNoun(tokens, next, true) ?? countedNoun(tokens, next, false);
  return { size: number?.max ?? null, noun, next };
}
