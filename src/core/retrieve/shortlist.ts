/** The few best of what is offered: numbers with a score; of equal scores the smaller number is better. */
export interface Shortlist {
  offer(item: number, score: number): void;
  /** What an item has to score to get a place; -Infinity while there are free ones. */
  least(): number;
  /** The items, best first. */
  best(): number[];
}

export function createShortlist(places: number): Shortlist {
  const items: number[] = [];
  const scores: number[] = [];
  return {
    offer(item, score) {
      // Most of what is offered gets no place.
      if (items.length === places && score < (scores[places - 1] ?? 0)) return;
      let at = items.length;
      while (at > 0 && isBetter(item, score, items[at - 1] ?? 0, scores[at - 1] ?? 0)) at -= 1;
      if (at >= places) return;
      if (items.length < places) {
        items.push(item);
        scores.push(score);
      }
      for (let behind = items.length - 1; behind > at; behind -= 1) {
        items[behind] = items[behind - 1] ?? 0;
        scores[behind] = scores[behind - 1] ?? 0;
      }
      items[at] = item;
      scores[at] = score;
    },
    least: () => (items.length < places ? Number.NEGATIVE_INFINITY : (scores[places - 1] ?? 0)),
    best: () => items,
  };
}

function isBetter(item: number, score: number, than: number, scoreOfThat: number): boolean {
  return score > scoreOfThat || (score === scoreOfThat && item < than);
}
