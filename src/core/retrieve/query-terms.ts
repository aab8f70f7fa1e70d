import type { Scan } from '../statement/scan.ts';
import { MONTHS } from '../text/months.ts';
import { readNumber } from '../text/numbers.ts';
import { WEEKDAYS } from '../text/weekdays.ts';

/** The terms a sentence is looked up by: stems as they are, names by each id they may have, numbers by their value. */
export function queryTerms(scan: Scan): string[] {
  return termsOf(scan, (at) => scan.sought[at] ?? '');
}

/**
 * Everything a sentence says as terms of the same sort, the words that carry grammar included, each once. However a number or
 * a day is written, it is the same: units are left out, months and weekdays have one name.
 */
export function saidTerms(scan: Scan): Set<string> {
  return new Set(termsOf(scan, (at) => saidWord(scan, at)));
}

function saidWord({ tokens, stems, sought }: Scan, at: number): string {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return '';
  const stem = stems[at] ?? '';
  if (stem === '') return OF_UNITS.has(token.lower) ? '' : token.lower;
  if (sought[at] !== '') return stem;
  const month = MONTHS.get(token.lower);
  if (month !== undefined) return `month ${month}`;
  const day = WEEKDAYS.get(token.lower);
  return day === undefined ? '' : `weekday ${day}`;
}

/** Words that carry grammar and are part of a unit as well: "15 per cent", "$3 a head". */
const OF_UNITS: ReadonlySet<string> = new Set(['per']);

/** `wordAt` gives the term that stands for the word at a place outside of names; '' for none. */
function termsOf({ tokens, names }: Scan, wordAt: (at: number) => string): string[] {
  const terms = names.flatMap(({ ids }) => ids.flatMap(termsOfName));
  let nextName = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((names[nextName]?.last ?? Number.POSITIVE_INFINITY) <= at) nextName += 1;
    const isName = (names[nextName]?.first ?? Number.POSITIVE_INFINITY) <= at;
    if (isName) continue;
    const number = readNumber(tokens, at, true);
    if (number !== null) {
      terms.push(`#${number.min}`);
      at = number.next - 1;
      continue;
    }
    const word = wordAt(at);
    if (word !== '') terms.push(word);
  }
  return terms;
}

/** Who is unknown to the packs is mostly called by the last of several names, the second time or by another source. */
function termsOfName(id: string): string[] {
  const last = id.startsWith('new/') ? id.lastIndexOf(' ') : -1;
  return last < 0 ? [`@${id}`] : [`@${id}`, `@new/${id.slice(last + 1)}`];
}
