/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** How many of `all` are as asked; where `of` is given, of those that it picks. */
export function shareOf<Item>(
  all: readonly Item[],
  isPart: (item: Item) => boolean,
  of: (item: Item) => boolean = () => true,
): Share {
  const whole = all.filter(of);
  return { part: whole.filter(isPart).length, whole: whole.length };
}

/** 0 to 1; null of nothing. */
export function ratio({ part, whole }: Share): number | null {
  return whole === 0 ? null : part / whole;
}

/** 1.96 standard deviations either way hold 95 of 100. */
const DEVIATIONS = 1.96;

/** The 95 % Wilson interval, 0 to 1: what the share may truly be. Of nothing it is all there is. */
export function wilson({ part, whole }: Share): readonly [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const p = part / whole;
  const scale = 1 + DEVIATIONS ** 2 / whole;
  const centre = (p + DEVIATIONS ** 2 / (2 * whole)) / scale;
  const half = (DEVIATIONS / scale) * Math.sqrt((p * (1 - p)) / whole + DEVIATIONS ** 2 / (4 * whole ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
