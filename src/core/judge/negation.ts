import type { Alignment } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/** Words count as the same for a negation from this likeness on: a denied word must be the very matter. */
const SAME_WORD = 0.6;

/** Polarity: what one statement asserts and the other denies. */
export function comparePolarity(alignment: Alignment): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  for (const [index, match] of alignment.ofSource.entries()) {
    const source = alignment.source.terms[index];
    const page = alignment.page.terms[match.term];
    if (source === undefined || page === undefined || match.likeness < SAME_WORD) continue;
    if (source.denied === page.denied) {
      if (source.denied) agrees.push({ page: spanOf(page), source: spanOf(source) });
      continue;
    }
    const cues = page.denied ? alignment.page.negations : alignment.source.negations;
    const term = page.denied ? page : source;
    const cue = cues.find((negation) => negation.from <= term.token && term.token < negation.to);
    if (cue === undefined) continue;
    differs.push(
      page.denied ? { page: spanOf(cue), source: spanOf(source) } : { page: spanOf(page), source: spanOf(cue) },
    );
  }
  return { kind: 'negation', agrees, differs };
}
