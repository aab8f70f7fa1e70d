import type { NameTerm, Statement } from '../statement/statement.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/**
 * Who did it to whom, by the order of words alone, where the grammar tells nothing: two names that both statements have,
 * about a word both have, in the same or in the other order. A passive ("was received by") turns the order round. The spans
 * are of who stands first. `isMutual` tells words of which the order of names means nothing.
 */
export function compareNameOrder(alignment: Alignment, isMutual: (stem: string) => boolean): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  const pairs = matchedNames(alignment);
  for (const [index, first] of pairs.entries()) {
    for (const second of pairs.slice(index + 1)) {
      if (first.page === second.page || !hasSharedWord(alignment, first, second, isMutual)) continue;
      const pageOrder = first.page.start < second.page.start !== isPassive(alignment.page, first.page, second.page);
      const sourceOrder =
        first.source.start < second.source.start !== isPassive(alignment.source, first.source, second.source);
      const pair = {
        page: spanOf(pageOrder ? first.page : second.page),
        source: spanOf(sourceOrder ? first.source : second.source),
      };
      (pageOrder === sourceOrder ? agrees : differs).push(pair);
    }
  }
  return { kind: 'role', agrees, differs };
}

interface MatchedName {
  readonly page: NameTerm;
  readonly source: NameTerm;
}

function matchedNames({ page, source, ofSource }: Alignment): MatchedName[] {
  const matched: MatchedName[] = [];
  for (const [index, match] of ofSource.entries()) {
    if (match.term < 0 || match.likeness <= MATCHED) continue;
    const there = source.terms[index];
    const here = page.terms[match.term];
    if (there?.kind === 'name' && here?.kind === 'name') matched.push({ page: here, source: there });
  }
  return matched;
}

/** How many words behind the second name a word still stands with both. */
const BESIDE = 4;

/** A word both statements have stands, in the source, between or beside the two names. */
function hasSharedWord(
  { source, ofSource }: Alignment,
  first: MatchedName,
  second: MatchedName,
  isMutual: (stem: string) => boolean,
): boolean {
  const from = Math.min(first.source.token, second.source.token);
  const to = Math.max(first.source.token, second.source.token) + BESIDE;
  const beside = source.terms.filter(
    (term, index) =>
      term.kind === 'word' && term.token > from && term.token < to && (ofSource[index]?.likeness ?? 0) >= MATCHED,
  );
  return beside.length > 0 && beside.every((term) => term.kind === 'word' && !isMutual(term.stem));
}

function isPassive(statement: Statement, one: NameTerm, other: NameTerm): boolean {
  const later = one.token < other.token ? other : one;
  const earlier = later === one ? other : one;
  const between = statement.tokens.slice(Math.max(earlier.token + 1, later.token - BESIDE), later.token);
  return between.some(({ lower }) => lower === 'by');
}
