import type { Scan } from '../statement/scan.ts';
import { readNumber } from '../text/numbers.ts';

/** The terms a sentence is looked up by: stems as they are, names by each id they may have, numbers by their value. */
export function queryTerms({ tokens, sought, names }: Scan): string[] {
  const terms = names.flatMap(({ ids }) => ids.map((id) => `@${id}`));
  let nextName = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((names[nextName]?.last ?? Number.POSITIVE_INFINITY) <= at) nextName += 1;
    const isName = (names[nextName]?.first ?? Number.POSITIVE_INFINITY) <= at;
    const number = isName ? null : readNumber(tokens, at, true);
    const stem = sought[at] ?? '';
    if (number !== null) {
      terms.push(`#${number.min}`);
      at = number.next - 1;
    } else if (stem !== '') terms.push(stem);
  }
  return terms;
}
