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
  return {
    areOpposites(one, other) {
      if (one === other) return false;
      const from = sides.get(one);
      const to = sides.get(other);
      if (from !== undefined && to !== undefined) {
        if (from.some((a) => to.some((b) => a.axis === b.axis && a.side !== b.side))) return true;
        if (from.some((a) => to.some((b) => a.axis === b.axis))) return false;
      }
      return english.areAntonyms(one, other);
    },
    isOrder: (stem) => ORDER_WORDS.has(stem),
  };
}
