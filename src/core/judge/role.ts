import type { NameTerm, Statement } from '../statement/statement.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/**
 * Who did it to whom: two names that both statements have, about a word both have, stand in the other order. A passive
 * ("was received by") turns the order round. The spans are of who acts, here and there.
 */
export function compareRoles(alignment: Alignment): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  const pairs = matchedNames(alignment);
  for (let one = 0; one < pairs.length; one += 1) {
    for (let other = one + 1; other < pairs.length; other += 1) {
      const first = pairs[one];
      const second = pairs[other];
      if (first === undefined || second === undefined || first.page === second.page) continue;
      const verb = sharedWordNear(alignment, first, second);
      if (verb === null) continue;
      const pageOrder = first.page.start < second.page.start !== isPassive(alignment.page, first.page, second.page);
      const sourceOrder =
        first.source.start < second.source.start !== isPassive(alignment.source, first.source, second.source);
      const pair = {
        page: spanOf(pageOrder ? first.page : second.page),
        source: spanOf(sourceOrder ? first.source : second.source),
      };
      if (pageOrder === sourceOrder) agrees.push(pair);
      else differs.push(pair);
    }
  }
  return { kind: 'role', agrees, differs };
}

interface MatchedName {
  readonly page: NameTerm;
  readonly source: NameTerm;
}

function matchedNames(alignment: Alignment): MatchedName[] {
  const found: MatchedName[] = [];
  for (const [index, match] of alignment.ofSource.entries()) {
    const source = alignment.source.terms[index];
    const page = alignment.page.terms[match.term];
    if (source?.kind === 'name' && page?.kind === 'name' && match.likeness > MATCHED) found.push({ page, source });
  }
  return found;
}

/** A word both statements have that stands, in the source, between or beside the two names. */
function sharedWordNear(alignment: Alignment, first: MatchedName, second: MatchedName): number | null {
  const from = Math.min(first.source.token, second.source.token);
  const to = Math.max(first.source.token, second.source.token);
  for (const [index, match] of alignment.ofSource.entries()) {
    const source = alignment.source.terms[index];
    if (source?.kind !== 'word' || match.likeness < MATCHED) continue;
    if (source.token > from && source.token < to + 4) return index;
  }
  return null;
}

function isPassive(statement: Statement, one: NameTerm, other: NameTerm): boolean {
  const later = one.token < other.token ? other : one;
  const earlier = later === one ? other : one;
  for (let at = later.token - 1; at > earlier.token && at >= later.token - 4; at -= 1) {
    if (statement.tokens[at]?.lower === 'by') return true;
  }
  return false;
}
