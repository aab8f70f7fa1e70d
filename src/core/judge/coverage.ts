import type { Statement } from '../statement/statement.ts';
import { type Alignment, MATCHED, type Match } from './alignment.ts';

/** How much of one statement is found in the other, by the weight of its terms; 0 to 1, 0 for a statement of no terms. */
export interface Coverage {
  /** Counting likeness: half a likeness is half a match. */
  readonly soft: number;
  /** Counting only terms that are the same: the stem, the name, the value. */
  readonly hard: number;
  /** Weight of the heaviest term that has no match. */
  readonly heaviestMissing: number;
  /** How many terms have no match. */
  readonly missing: number;
}

const SAME = 0.8;

export function coverageOf(statement: Statement, matches: readonly Match[]): Coverage {
  let total = 0;
  let soft = 0;
  let hard = 0;
  let heaviestMissing = 0;
  let missing = 0;
  for (let index = 0; index < statement.terms.length; index += 1) {
    const likeness = matches[index]?.likeness ?? 0;
    const weight = statement.terms[index]?.weight ?? 0;
    total += weight;
    soft += weight * likeness;
    if (likeness >= SAME) hard += weight;
    if (likeness < MATCHED) {
      missing += 1;
      heaviestMissing = Math.max(heaviestMissing, weight);
    }
  }
  return total === 0
    ? { soft: 0, hard: 0, heaviestMissing: 0, missing: 0 }
    : { soft: soft / total, hard: hard / total, heaviestMissing, missing };
}

/** One number for how well two statements match: the source's statement counts most, for a page may say more than it. */
export function matchOf({ pageCoverage, sourceCoverage }: Pick<Alignment, 'pageCoverage' | 'sourceCoverage'>): number {
  return 0.65 * sourceCoverage.soft + 0.35 * pageCoverage.soft;
}
