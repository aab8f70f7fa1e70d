import type { WordTerm } from '../statement/statement.ts';
import type { Alignment } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';
import type { Opposites } from './opposites.ts';

/** Words count as the same for a negation from this likeness on: a denied word must be the very matter. */
const SAME_WORD = 0.6;

/** Polarity: what one statement asserts and the other denies. */
export function comparePolarity(alignment: Alignment, opposites: Opposites): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  const differsByName: Pair[] = [];
  for (const [index, match] of alignment.ofSource.entries()) {
    const source = alignment.source.terms[index];
    const page = match.term < 0 ? undefined : alignment.page.terms[match.term];
    if (source === undefined || page === undefined || match.likeness < SAME_WORD) continue;
    if (source.kind === 'word' && page.kind === 'word' && opposites.areNegatives(page.stem, source.stem)) continue;
    if (source.denied === page.denied) {
      if (source.denied) agrees.push({ page: spanOf(page), source: spanOf(source) });
      continue;
    }
    const cues = page.denied ? alignment.page.negations : alignment.source.negations;
    const term = page.denied ? page : source;
    const cue = cues.find((negation) => negation.from <= term.token && term.token < negation.to);
    if (cue === undefined) continue;
    (source.kind === 'name' ? differsByName : differs).push(
      page.denied ? { page: spanOf(cue), source: spanOf(source) } : { page: spanOf(page), source: spanOf(cue) },
    );
  }
  // "Neither Brand nor Stone signed" denies of Brand what "Brand did not sign" denies: the deed.
  if (agrees.length === 0) differs.push(...differsByName);
  for (const [page, source] of negativeWords(alignment, opposites)) {
    (page.denied === source.denied ? differs : agrees).push({ page: spanOf(page), source: spanOf(source) });
  }
  return { kind: 'negation', agrees, differs };
}

/** "Unconstitutional" beside "constitutional", where neither statement has the other's word as well. */
function negativeWords({ page, source, ofPage }: Alignment, opposites: Opposites): [WordTerm, WordTerm][] {
  const found: [WordTerm, WordTerm][] = [];
  const deniedHere = opposites.deniedByPrefix(page);
  const deniedThere = opposites.deniedByPrefix(source);
  if (deniedHere.size + deniedThere.size === 0) return found;
  for (const [index, here] of page.terms.entries()) {
    if (here.kind !== 'word' || (ofPage[index]?.likeness ?? 0) === 1) continue;
    const there = source.terms.find(
      (term, at): term is WordTerm =>
        term.kind === 'word' &&
        (deniedHere.get(index)?.includes(term.stem) === true || deniedThere.get(at)?.includes(here.stem) === true),
    );
    if (there !== undefined) found.push([here, there]);
  }
  return found;
}
