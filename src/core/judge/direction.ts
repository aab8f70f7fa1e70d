import type { Statement, WordTerm } from '../statement/statement.ts';
import { type Alignment, MATCHED, type Match } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';
import type { Opposites, WordReading } from './opposites.ts';

/** A word that the other statement lacks, and how it is read together with its particle. */
interface Left {
  readonly term: WordTerm;
  readonly reading: WordReading;
}

/** Direction (raise and cut, praise and scold): opposite words on the same matter. */
export function compareDirections(alignment: Alignment, opposites: Opposites): Comparison {
  const { page, source, ofPage, ofSource } = alignment;
  const differs: Pair[] = [];
  const ofPageOnly = readingsLeft(page, ofPage, ofSource, opposites);
  for (const there of readingsLeft(source, ofSource, ofPage, opposites)) {
    const here = ofPageOnly.find(
      ({ term, reading }) =>
        term.denied === there.term.denied &&
        opposites.readAsOpposites(reading, there.reading) &&
        !opposites.areNegatives(term.stem, there.term.stem),
    );
    if (here === undefined) continue;
    // What comes before what is the matter of order.ts.
    if (opposites.isOrder(here.term.stem) && opposites.isOrder(there.term.stem)) continue;
    differs.push({ page: spanOf(here.term), source: spanOf(there.term) });
  }
  return { kind: 'direction', agrees: [], differs };
}

/**
 * What the other statement has as well is no opposite. A word merely akin to one that has its own partner is left over
 * ("arrested" to "suspect"), and so is "take" in "take off", whatever "take" is like.
 */
function readingsLeft(
  statement: Statement,
  matches: readonly Match[],
  back: readonly Match[],
  opposites: Opposites,
): Left[] {
  const readings = opposites.readingsOf(statement);
  const left: Left[] = [];
  for (const [index, term] of statement.terms.entries()) {
    const reading = readings[index] ?? null;
    if (term.kind !== 'word' || reading === null) continue;
    const match = matches[index];
    const isMatched = match !== undefined && match.likeness >= MATCHED && back[match.term]?.term === index;
    if (!isMatched || reading.key !== term.stem) left.push({ term, reading });
  }
  return left;
}
