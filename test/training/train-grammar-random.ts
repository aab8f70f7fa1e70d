/** The same numbers for the same seed, everywhere. */
export interface Random {
  /** From 0 up to but not 1. */
  next(): number;
  shuffle(items: number[]): void;
}

export function createRandom(seed: number): Random {
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return {
    next,
    shuffle(items) {
      for (let index = items.length - 1; index > 0; index -= 1) {
        const other = Math.floor(next() * (index + 1));
        const held = items[index] ?? 0;
        items[index] = items[other] ?? 0;
        items[other] = held;
      }
    },
  };
}
