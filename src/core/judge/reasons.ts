import type { Reason, ReasonKind } from '../finding.ts';
import type { NameMention } from '../names/name-index.ts';
import type { Span } from '../pack/types.ts';
import type { Term } from '../statement/statement.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import type { ClaimMatch } from './claim-match.ts';
import { type Comparison, spanOf } from './comparison.ts';

/** No more reasons than a reader takes in at a glance. */
const MOST_REASONS = 6;
const MOST_WORDS = 4;

/**
 * The reasons of a claim match as spans into the page's sentence and the evidence's quote. A conflict always has a
 * differing reason with a span; a corroboration always an agreeing one.
 */
export function reasonsOf(
  match: ClaimMatch,
  quote: { alignment: Alignment; comparisons: readonly Comparison[] },
  stance: 'corroborates' | 'conflicts',
): Reason[] {
  const agreeing = quote.comparisons.flatMap((comparison) =>
    comparison.agrees.map((pair) => reason(comparison.kind, true, pair.page, pair.source)),
  );
  const words = agreeingWords(quote.alignment);
  if (stance === 'corroborates') return [...oncePerWord(agreeing), ...words].slice(0, MOST_REASONS);
  const differing = quote.comparisons.flatMap((comparison) =>
    comparison.differs.map((pair) => reason(comparison.kind, false, pair.page, pair.source)),
  );
  const found = differing.length > 0 ? differing : differenceFromWordings(match, quote.alignment);
  return [...oncePerWord(found).slice(0, MOST_WORDS), ...oncePerWord(agreeing), ...words].slice(0, MOST_REASONS);
}

/** One "not" denies a whole clause, one name may agree with several: the first pair of the same words is enough. */
function oncePerWord(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ kind, page, source }) => {
    const keys = [
      page === null ? null : `${kind} page ${page.start}`,
      source === null ? null : `${kind} source ${source.start}`,
    ];
    const isNew = keys.every((key) => key === null || !seen.has(key));
    for (const key of keys) if (key !== null) seen.add(key);
    return isNew;
  });
}

function reason(kind: ReasonKind, agrees: boolean, page: Span | null, source: Span | null): Reason {
  return { kind, agrees, page, source };
}

function agreeingWords(alignment: Alignment): Reason[] {
  return alignment.ofSource
    .flatMap((match, index) => {
      const source = alignment.source.terms[index];
      const page = alignment.page.terms[match.term];
      const isWord = source?.kind === 'word' && page?.kind === 'word' && match.likeness >= MATCHED;
      return isWord ? [{ source, page, likeness: match.likeness * source.weight }] : [];
    })
    .sort((one, other) => other.likeness - one.likeness || one.source.start - other.source.start)
    .slice(0, MOST_WORDS)
    .map(({ source, page }) => reason('wording', true, spanOf(page), spanOf(source)));
}

/**
 * Where the quote itself shows no difference that has a kind, the claim's other statements tell it: what the page has in
 * common with a statement that the claim rules out, else the page's words that no statement of the claim has. A time
 * that cannot be told ("on Monday" on a page without a date) neither agrees nor differs.
 */
function differenceFromWordings(match: ClaimMatch, quote: Alignment): Reason[] {
  const byWording = match.wording.comparisons.flatMap((comparison) =>
    comparison.differs.flatMap((pair) => (pair.page === null ? [] : [reason(comparison.kind, false, pair.page, null)])),
  );
  if (byWording.length > 0) return byWording;
  const { page } = quote;
  const known = match.wording.alignment.ofPage;
  const ofFoil = match.foil?.alignment.ofPage ?? [];
  const isStrange = (term: Term, at: number): boolean =>
    (known[at]?.likeness ?? 0) < MATCHED && (term.kind !== 'time' || term.time.resolved);
  const own = page.terms.filter((term, at) => isStrange(term, at) && (ofFoil[at]?.likeness ?? 0) >= MATCHED);
  const strange = page.terms.filter(isStrange);
  const negations = page.negations.map((negation) => reason('negation', false, spanOf(negation), null));
  const words = (own.length > 0 ? own : strange).map((term) => reason(kindOf(term), false, spanOf(term), null));
  const found = match.wording.alignment.source.negations.length === 0 ? [...negations, ...words] : words;
  if (found.length > 0) return found;
  // Nothing stands out: the sentence as a whole is what differs.
  return [reason('wording', false, { start: 0, end: page.text.length }, null)];
}

function kindOf(term: Term): ReasonKind {
  switch (term.kind) {
    case 'quantity':
      return 'quantity';
    case 'time':
      return 'date';
    case 'name':
      return kindOfName(term.mention.kind);
    case 'word':
      return 'wording';
  }
}

function kindOfName(kind: NameMention['kind']): ReasonKind {
  if (kind === 'place') return 'place';
  return kind === 'thing' || kind === 'event' ? 'wording' : 'person';
}
