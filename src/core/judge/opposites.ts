import type { English } from '../knowledge/english.ts';
import { OPPOSITE_AXES } from '../knowledge/opposites.ts';
import { stemOf } from '../text/stem.ts';

/** Axes about when or in which place of a row something comes. */
const ORDER_WORDS = new Set(
  [
    'before',
    'after',
    'first',
    'last',
    'early',
    'late',
    'earlier',
    'later',
    'previous',
    'following',
    'final',
    'initial',
    'prior',
    'subsequent',
    'opening',
  ].map((word) => stemOf(word)),
);

export interface Opposites {
  areOpposites(one: string, other: string): boolean;
  isOrder(stem: string): boolean;
}

/** Opposite stems: the axes of news English, and the antonyms of the language. */
export function createOpposites(english: English): Opposites {
  const sides = new Map<string, { axis: number; side: number }[]>();
  for (const [axis, both] of OPPOSITE_AXES.entries()) {
    for (const [side, words] of both.entries()) {
      for (const word of words) {
        const stem = stemOf(word);
        sides.set(stem, [...(sides.get(stem) ?? []), { axis, side }]);
      }
    }
  }
  const isAcross = (one: string, other: string): boolean => shareAxis(sides, one, other, (a, b) => a !== b);
  const isBeside = (one: string, other: string): boolean => shareAxis(sides, one, other, (a, b) => a === b);
  const find = (stem: string): ReadonlySet<string> => {
    const across = [...sides.keys()].filter((other) => other !== stem && isAcross(stem, other));
    // What news English puts on one side is not kept apart by a dictionary.
    const antonyms = english.antonymsOf(stem).filter((other) => other !== stem && !isBeside(stem, other));
    return new Set([...across, ...antonyms]);
  };
  // Every pair of unmatched words is asked about: what is opposite to a word is found once.
  const found = new Map<string, ReadonlySet<string>>();
  return {
    areOpposites(one, other) {
      let opposites = found.get(one);
      if (opposites === undefined) {
        if (!english.isKnown(one) && !sides.has(one)) return false;
        opposites = find(one);
        found.set(one, opposites);
      }
      return opposites.has(other);
    },
    isOrder: (stem) => ORDER_WORDS.has(stem),
  };
}

type Sides = ReadonlyMap<string, readonly { readonly axis: number; readonly side: number }[]>;

/** Whether both stand on one axis, on sides that compare so. */
function shareAxis(sides: Sides, one: string, other: string, compare: (a: number, b: number) => boolean): boolean {
  const to = sides.get(other) ?? [];
  return (sides.get(one) ?? []).some((a) => to.some((b) => a.axis === b.axis && compare(a.side, b.side)));
}
