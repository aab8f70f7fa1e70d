import type { Link } from '../statement/links.ts';
import type { Term } from '../statement/statement.ts';
import { type Alignment, MATCHED, partnerOf } from './alignment.ts';

/**
 * How the terms that two statements share hang together in each. All but `swaps` and the counts are weights of terms, as a
 * share of the weight of all matched ones.
 */
export interface Structure {
  /** Belong to the same term in the same role. */
  readonly held: number;
  /** Belong to another term than there, though both terms are in both statements. */
  readonly moved: number;
  /** Who acts there is acted on here: pairs of a shared verb and a shared name or noun. */
  readonly swaps: number;
  /** Two shared names that change places between acting and being acted on, whatever the verb. */
  readonly crossed: number;
  /** Terms that stand, in the same role to the same term, where the other statement has something else, by sort. */
  readonly replaced: Replacements;
  /** Shared terms to which one statement alone says "not". */
  readonly negated: number;
}

export interface Replacements {
  readonly count: number;
  readonly names: number;
  readonly numbers: number;
  readonly words: number;
  /** Of the weightiest replaced term, or of what replaces it if that weighs less. */
  readonly weight: number;
}

const CORE = new Set(['subject', 'object', 'owner']);

export function structureOf({ page, source, ofPage, ofSource }: Alignment): Structure {
  const here = page.links();
  const there = source.links();
  const partner = (index: number): number => partnerOf(ofPage, index);
  let total = 0;
  let held = 0;
  let moved = 0;
  let swaps = 0;
  let negated = 0;
  for (const [index, term] of page.terms.entries()) {
    const at = partner(index);
    const link = here[index];
    const other = at < 0 ? undefined : there[at];
    if (link === undefined || other === undefined) continue;
    total += term.weight;
    if (link.negated !== other.negated) negated += term.weight;
    const head = link.head < 0 ? -1 : partner(link.head);
    if (head < 0) continue;
    if (other.head === head) {
      if (isSwap(link, other)) swaps += 1;
      else held += term.weight;
    } else if (other.head >= 0 && (ofSource[other.head]?.likeness ?? 0) >= MATCHED) moved += term.weight;
  }
  const share = (weight: number): number => (total === 0 ? 0 : weight / total);
  return {
    held: share(held),
    moved: share(moved),
    swaps,
    crossed: crossedNames(page.terms, here, there, partner),
    replaced: replacements(page.terms, here, there, partner, ofSource, source.terms),
    negated: share(negated),
  };
}

function isSwap(here: Link, there: Link): boolean {
  return here.role !== there.role && CORE.has(here.role) && CORE.has(there.role);
}

/** Subject first, then owner, then the rest: who is nearer to acting. */
function rank({ role }: Link): number {
  return role === 'subject' ? 0 : role === 'owner' ? 1 : 2;
}

function crossedNames(
  terms: readonly Term[],
  here: readonly Link[],
  there: readonly Link[],
  partner: (index: number) => number,
): number {
  const names: { readonly link: Link; readonly other: Link }[] = [];
  for (const [index, term] of terms.entries()) {
    const at = term.kind === 'name' ? partner(index) : -1;
    const link = here[index];
    const other = at < 0 ? undefined : there[at];
    if (link !== undefined && other !== undefined) names.push({ link, other });
  }
  let crossed = 0;
  for (const [index, one] of names.entries()) {
    for (const two of names.slice(index + 1)) {
      const order = Math.sign(rank(one.link) - rank(two.link));
      if (order !== 0 && order === -Math.sign(rank(one.other) - rank(two.other))) crossed += 1;
    }
  }
  return crossed;
}

function replacements(
  terms: readonly Term[],
  here: readonly Link[],
  there: readonly Link[],
  partner: (index: number) => number,
  ofSource: Alignment['ofSource'],
  sourceTerms: readonly Term[],
): Replacements {
  let names = 0;
  let numbers = 0;
  let words = 0;
  let weight = 0;
  for (const [index, term] of terms.entries()) {
    const link = here[index];
    if (link === undefined || link.head < 0 || partner(index) >= 0) continue;
    const head = partner(link.head);
    if (head < 0) continue;
    const at = there.findIndex(
      (other, candidate) =>
        other.head === head &&
        other.role === link.role &&
        (other.role !== 'oblique' || other.marker?.lower === link.marker?.lower) &&
        (ofSource[candidate]?.likeness ?? 0) < MATCHED,
    );
    const instead = at < 0 ? undefined : sourceTerms[at];
    if (instead === undefined) continue;
    if (term.kind === 'name' || instead.kind === 'name') names += 1;
    else if (term.kind === 'word' && instead.kind === 'word') words += 1;
    else numbers += 1;
    weight = Math.max(weight, Math.min(term.weight, instead.weight));
  }
  return { count: names + numbers + words, names, numbers, words, weight };
}
