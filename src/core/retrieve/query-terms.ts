import type { Scan } from '../statement/scan.ts';

/** The terms a sentence is looked up by: stems and numbers as they are, names by each id they may have. */
export function queryTerms(scan: Scan): string[] {
  return [...scan.stems.filter((stem) => stem !== ''), ...scan.names.flatMap(({ ids }) => ids.map((id) => `@${id}`))];
}
