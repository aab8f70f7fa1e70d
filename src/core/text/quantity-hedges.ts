import type { Exactness } from './quantity.ts';
import type { Token } from './tokens.ts';

/** A hedge and how many tokens it is made of. */
export interface Hedge {
  readonly exactness: Exactness | 'just-over';
  readonly length: number;
}

const BEFORE: readonly [Hedge['exactness'], string][] = [
  [
    'about',
    'about|around|roughly|approximately|approx|approx .|circa|ca|ca .|some|in the region of|in the order of|close to|something like|an estimated|estimated|~|≈',
  ],
  [
    'nearly',
    'nearly|almost|just under|just below|slightly less than|slightly under|a little less than|not quite|shy of|just short of',
  ],
  [
    'just-over',
    'just over|just above|slightly more than|slightly over|slightly above|a little over|a little more than|little more than',
  ],
  ['at-least', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|≥|a minimum'],
  [
    'more-than',
    'more than|over|well over|above|exceeding|exceeds|exceeded|upwards of|in excess of|greater than|north of|higher than|surpassing|>',
  ],
  [
    'at-most',
    'up to|at most|no more than|not more than|a maximum of|maximum of|as much as|as many as|within|≤|at the most',
  ],
  ['less-than', 'less than|fewer than|under|well under|below|lower than|<'],
];
const AFTER: readonly [Hedge['exactness'], string][] = [
  ['at-least', 'or more|and more|plus|+|or higher'],
  ['at-most', 'or less|or fewer|at most'],
  ['about', 'or so|odd'],
];

/** Phrases by their last word (those before a number) or first word (those behind it), longest first. */
function index(list: readonly [Hedge['exactness'], string][], keyOf: (words: string[]) => string | undefined) {
  const phrases = new Map<string, { words: string[]; exactness: Hedge['exactness'] }[]>();
  for (const [exactness, alternatives] of list) {
    for (const alternative of alternatives.split('|')) {
      const words = alternative.split(' ');
      const key = keyOf(words) ?? '';
      phrases.set(
        key,
        [...(phrases.get(key) ?? []), { words, exactness }].sort((one, other) => other.words.length - one.words.length),
      );
    }
  }
  return phrases;
}

const BY_LAST = index(BEFORE, (words) => words.at(-1));
const BY_FIRST = index(AFTER, (words) => words[0]);

/** The hedge that ends right before a token. */
export function hedgeBefore(tokens: readonly Token[], index: number): Hedge | null {
  for (const { words, exactness } of BY_LAST.get(tokens[index - 1]?.lower ?? '') ?? []) {
    const from = index - words.length;
    if (from >= 0 && words.every((word, offset) => tokens[from + offset]?.lower === word))
      return { exactness, length: words.length };
  }
  return null;
}

/** The hedge that begins at a token. */
export function hedgeAfter(tokens: readonly Token[], index: number): Hedge | null {
  for (const { words, exactness } of BY_FIRST.get(tokens[index]?.lower ?? '') ?? []) {
    if (words.every((word, offset) => tokens[index + offset]?.lower === word))
      return { exactness, length: words.length };
  }
  return null;
}

/** Least and greatest share by which a hedged figure may be off, as reporters use "about" and "nearly". */
const LEAST_SHARE = 0.025;
const GREATEST_SHARE = 0.1;

/** The interval that a figure with its hedge allows. `significant` is what its notation is precise to. */
export function hedged(
  hedge: Hedge['exactness'],
  min: number,
  max: number,
  significant: number,
): { min: number; max: number } {
  const slack = Math.min(Math.max(significant / 2, max * LEAST_SHARE), max * GREATEST_SHARE);
  if (hedge === 'about') return { min: min - slack, max: max + slack };
  if (hedge === 'nearly') return { min: min - slack, max };
  if (hedge === 'just-over') return { min, max: max + slack };
  if (hedge === 'at-least' || hedge === 'more-than') return { min, max: Number.POSITIVE_INFINITY };
  if (hedge === 'at-most' || hedge === 'less-than') return { min: 0, max };
  return { min, max };
}
