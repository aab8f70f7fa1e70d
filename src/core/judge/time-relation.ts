import type { Statement, TimeTerm } from '../statement/statement.ts';
import { compareTimes, type TimeComparison } from '../text/times.ts';

const WEEK = 7;

/**
 * How the times of a page's statement and of a source's go together. A bare weekday lies before or after its text's day by
 * the tense of its clause, which is a guess: where two such days are the same weekday on either side of that day, the
 * guess is no ground for a difference.
 */
export function relateTimes(page: TimeTerm, source: TimeTerm, statements: readonly Statement[]): TimeComparison {
  const relation = compareTimes(page.time, source.time);
  return relation === 'differs' && isGuessOfTense(page, source, statements) ? 'unknown' : relation;
}

function isGuessOfTense(
  { time: page }: TimeTerm,
  { time: source }: TimeTerm,
  statements: readonly Statement[],
): boolean {
  if (page.precision !== 'weekday' || source.precision !== 'weekday' || !page.resolved || !source.resolved)
    return false;
  const [first, last] = page.from < source.from ? [page.from, source.from] : [source.from, page.from];
  return last - first === WEEK && statements.some(({ day }) => day !== null && first < day && day < last);
}
