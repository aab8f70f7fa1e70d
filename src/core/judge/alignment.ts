import type { Statement } from '../statement/statement.ts';
import type { Coverage } from './coverage.ts';

/** A term of the one statement with the term of the other that is most like it. */
export interface Match {
  /** Index into the other statement's terms; -1 if nothing is like it at all, or only its context names it. */
  readonly term: number;
  /** 1: the same; 0: nothing in common. */
  readonly likeness: number;
}

/** Nothing is like the term at all. */
export const NO_MATCH: Match = { term: -1, likeness: 0 };

/** From here on two terms count as matched. */
export const MATCHED = 0.5;

/** Which words of page and source speak of the same: a match for every term, both ways. */
export interface Alignment {
  readonly page: Statement;
  readonly source: Statement;
  readonly ofPage: readonly Match[];
  readonly ofSource: readonly Match[];
  /** How much of either statement the other has. */
  readonly pageCoverage: Coverage;
  readonly sourceCoverage: Coverage;
}

/** Index of the other statement's term that counts as the same as this one; -1 without. */
export function partnerOf(matches: readonly Match[], index: number): number {
  const match = matches[index];
  return match !== undefined && match.likeness >= MATCHED ? match.term : -1;
}
