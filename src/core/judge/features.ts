import type { Span } from '../pack/types.ts';
import type { Candidate } from '../retrieve/claim-index.ts';
import { overlaps } from '../span.ts';
import { isOpen } from '../statement/is-open.ts';
import type { Statement } from '../statement/statement.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import { backedDifferences, type Field, strangeness } from './field.ts';
import { lackingOf, polarityGap, TYPED } from './lacking.ts';

/** A sentence beside one claim: the nearest of the claim's statements of each sort, and what the kinds of reason say. */
export interface ClaimMatch {
  readonly candidate: Candidate;
  /** Rank among the candidates, 0 first. */
  readonly rank: number;
  readonly wording: Compared;
  /** The evidence's own words. */
  readonly quote: Compared;
  /** The nearest statement that the claim rules out, if it has any. */
  readonly foil: Compared | null;
}

export interface Compared {
  readonly alignment: Alignment;
  readonly comparisons: readonly Comparison[];
}

/** What is known of the sentence beside its words. */
export interface SentenceContext {
  /** Days from the sources' publication to the page's; null where either is unknown. */
  readonly daysApart: number | null;
  /** How many claims it was looked up among: to be the nearest of hundreds says more than to be the nearest of one. */
  readonly claims: number;
}

const KINDS = [
  'quantity',
  'date',
  'place',
  'person',
  'role',
  'negation',
  'direction',
  'status',
  'order',
  'thing',
] as const;

function comparedNames(prefix: string): string[] {
  return [
    ...['soft', 'hard', 'heaviestMissing', 'missing'].flatMap((name) => [
      `${prefix}.source.${name}`,
      `${prefix}.page.${name}`,
    ]),
    `${prefix}.source.terms`,
    `${prefix}.names.source`,
    `${prefix}.names.page`,
    ...KINDS.flatMap((kind) => [`${prefix}.${kind}.agrees`, `${prefix}.${kind}.differs`]),
    `${prefix}.alike`,
    `${prefix}.rest.source`,
    `${prefix}.rest.page`,
    ...TYPED.flatMap((sort) => [`${prefix}.source.lacks.${sort}`, `${prefix}.page.lacks.${sort}`]),
    `${prefix}.polarity`,
    `${prefix}.source.negations`,
    `${prefix}.open`,
  ];
}

/** Names of the features, in the order of `featuresOf`. */
export const FEATURE_NAMES: readonly string[] = [
  ...comparedNames('wording'),
  ...comparedNames('quote'),
  ...comparedNames('foil'),
  'foil.own.matched',
  'foil.own.weight',
  'wording.own.matched',
  'wording.own.weight',
  'foil.margin',
  'rank',
  'lexical',
  'meaning',
  'page.terms',
  'page.negations',
  'daysApart',
  'claims',
  'field.backed',
  'field.unbacked',
  'field.strange',
  'field.heaviestStrange',
  'field.page.behind',
  'field.source.behind',
  ...TYPED.map((sort) => `field.lacks.${sort}`),
];

export function featuresOf(match: ClaimMatch, field: Field, context: SentenceContext): number[] {
  const { wording, quote, foil } = match;
  const page = wording.alignment.page;
  const foilOwn = ownOfFoil(match);
  const wordingOwn = foil === null ? null : ownTermsMatched(wording.alignment, foil.alignment.source);
  const { backed, unbacked } = backedDifferences(match, field);
  const strange = strangeness(match, field);
  const nearest = wording.alignment.sourceCoverage.soft;
  const nearestPage = wording.alignment.pageCoverage.soft;
  return [
    ...comparedFeatures(wording),
    ...comparedFeatures(quote),
    ...(foil === null ? comparedNames('foil').map(() => -1) : comparedFeatures(foil)),
    foilOwn?.matched ?? -1,
    foilOwn?.weight ?? -1,
    wordingOwn?.matched ?? -1,
    wordingOwn?.weight ?? -1,
    foil === null ? -2 : foil.alignment.sourceCoverage.soft - wording.alignment.sourceCoverage.soft,
    match.rank,
    match.candidate.lexical,
    match.candidate.meaning,
    page.terms.length,
    page.negations.length,
    // A pack's claims are of its days: a page that says no date is taken for one of them.
    daysFeature(context.daysApart ?? (foil === null ? null : 0)),
    Math.min(100, context.claims),
    backed,
    unbacked,
    strange.share,
    strange.heaviest,
    field.bestOfPage - nearestPage,
    field.bestOfSource - nearest,
    ...lackingOf(page, field.likest),
  ];
}

/** Pages of the same days report the same news, whichever day of them it is. */
const SAME_NEWS = 10;

function daysFeature(daysApart: number | null): number {
  if (daysApart === null) return -1;
  return daysApart <= SAME_NEWS ? 0 : Math.min(400, daysApart);
}

function comparedFeatures({ alignment, comparisons }: Compared): number[] {
  const ofSource = alignment.sourceCoverage;
  const ofPage = alignment.pageCoverage;
  return [
    ofSource.soft,
    ofPage.soft,
    ofSource.hard,
    ofPage.hard,
    ofSource.heaviestMissing,
    ofPage.heaviestMissing,
    ofSource.missing,
    ofPage.missing,
    alignment.source.terms.length,
    namesMatched(alignment.source, alignment.ofSource),
    namesMatched(alignment.page, alignment.ofPage),
    ...comparisons.flatMap((comparison) => [
      Math.min(3, comparison.agrees.length),
      Math.min(3, comparison.differs.length),
    ]),
    likestStrangers(alignment),
    restOfSource({ alignment, comparisons }),
    shareOfRest(alignment.page, alignment.ofPage, differing(comparisons, 'page')),
    ...lackingOfBoth(alignment),
    polarityGap(alignment.page, alignment.source, alignment.ofSource),
    alignment.source.negations.length,
    Number(isOpen(alignment.source)),
  ];
}

function lackingOfBoth({ page, source, ofPage, ofSource }: Alignment): number[] {
  const ofTheSource = lackingOf(source, ofSource);
  const ofThePage = lackingOf(page, ofPage);
  return TYPED.flatMap((_, at) => [Math.min(3, ofTheSource[at] ?? 0), Math.min(3, ofThePage[at] ?? 0)]);
}

/** Share of the statement's names that the other has; -1 without names. */
function namesMatched(statement: Statement, matches: readonly { readonly likeness: number }[]): number {
  const names = statement.terms.flatMap((term, index) => (term.kind === 'name' ? [matches[index]?.likeness ?? 0] : []));
  return names.length === 0 ? -1 : names.filter((likeness) => likeness >= MATCHED).length / names.length;
}

/** The words of one side that some kind of reason finds different, but for roles: those names agree. */
function differing(comparisons: readonly Comparison[], side: 'page' | 'source'): readonly Span[] {
  return comparisons.flatMap(({ kind, differs }) =>
    kind === 'role' ? [] : differs.flatMap((pair) => (pair[side] === null ? [] : [pair[side]])),
  );
}

/** How much of the claim's statement the sentence has, what differs left aside. */
export function restOfSource({ alignment, comparisons }: Compared): number {
  return shareOfRest(alignment.source, alignment.ofSource, differing(comparisons, 'source'));
}

/** How much of a statement the other has, what differs left aside: near 1, the difference is all that parts them. */
function shareOfRest(
  statement: Statement,
  matches: readonly { readonly likeness: number }[],
  aside: readonly Span[],
): number {
  let total = 0;
  let found = 0;
  for (const [index, term] of statement.terms.entries()) {
    if (aside.some((span) => overlaps(span, term))) continue;
    total += term.weight;
    found += term.weight * (matches[index]?.likeness ?? 0);
  }
  return total === 0 ? 0 : found / total;
}

/** How alike the two likest words are that have no match: what may stand in for one another (gold, silver). */
function likestStrangers(alignment: Alignment): number {
  let likest = 0;
  for (const match of alignment.ofSource) if (match.likeness < MATCHED) likest = Math.max(likest, match.likeness);
  return likest;
}

/** What sets the foil apart from the claim, and how much of it the sentence has; null without a foil. */
export function ownOfFoil({ foil, wording }: ClaimMatch): { matched: number; weight: number } | null {
  return foil === null ? null : ownTermsMatched(foil.alignment, wording.alignment.source);
}

/** The terms one statement has and the other lacks: how much they weigh, and what share of that the page has. */
function ownTermsMatched(alignment: Alignment, other: Statement): { matched: number; weight: number } {
  const keys = new Set(other.terms.map(keyOf));
  let weight = 0;
  let matched = 0;
  for (const [index, term] of alignment.source.terms.entries()) {
    if (keys.has(keyOf(term))) continue;
    weight += term.weight;
    matched += term.weight * (alignment.ofSource[index]?.likeness ?? 0);
  }
  return { matched: weight === 0 ? -1 : matched / weight, weight };
}

function keyOf(term: Statement['terms'][number]): string {
  switch (term.kind) {
    case 'word':
      return term.stem;
    case 'name':
      return `@${term.mention.ids[0]}`;
    case 'quantity':
      return `#${term.quantity.unit}${term.quantity.min}`;
    case 'time':
      return `~${term.time.from}`;
  }
}
