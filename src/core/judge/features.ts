import type { WordUse } from '../retrieve/word-use.ts';
import { isOpen } from '../statement/is-open.ts';
import type { Statement } from '../statement/statement.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import type { ClaimMatch, Compared } from './claim-match.ts';
import { backedDifferences, type Field, strangeness } from './field.ts';
import { lackingOf, polarityGap, TYPED } from './lacking.ts';
import { differing, ownOfFoil, ownTermsMatched, restOfSource, shareOfRest } from './rest.ts';
import { matterOf } from './same-matter.ts';
import { NETWORK_FEATURES } from './side-by-side.ts';
import { type Structure, structureOf } from './structure.ts';
import { subjectOf } from './subject.ts';

/** What is known of the sentence beside its words. */
export interface SentenceContext {
  /** Days from the sources' publication to the page's; null where either is unknown. */
  readonly daysApart: number | null;
  /** How many claims its sources back: to be the nearest of hundreds says more than to be the nearest of one. */
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

const STRUCTURE = [
  'held',
  'moved',
  'swaps',
  'crossed',
  'replaced',
  'replaced.names',
  'replaced.numbers',
  'replaced.words',
  'replaced.weight',
  'negated',
] as const;

const USE = [
  'lean',
  'mostRuledOut',
  'mostAsserted',
  'leanOfAll',
  'mostOfAll',
  'onlyRuledOut',
  'onlyAsserted',
  'unheard',
] as const satisfies readonly (keyof WordUse)[];

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
    ...STRUCTURE.map((name) => `${prefix}.${name}`),
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
  ...USE.map((name) => `use.${name}`),
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
  'matter.shared',
  'matter.namedApart',
  'matter.anotherEvent',
  'subject.likeness',
  'subject.stranger',
  ...NETWORK_FEATURES,
];

const WITHOUT_FOIL: readonly number[] = comparedNames('foil').map(() => -1);

/** `ofNetwork` is what the network made of the sentence beside this claim. */
export function featuresOf(
  match: ClaimMatch,
  field: Field,
  context: SentenceContext,
  ofNetwork: readonly number[],
): number[] {
  const { wording, quote, foil } = match;
  const page = wording.alignment.page;
  const foilOwn = ownOfFoil(match);
  const wordingOwn = foil === null ? null : ownTermsMatched(wording.alignment, foil.alignment.source);
  const { backed, unbacked } = backedDifferences(match, field);
  const strange = strangeness(match, field);
  const matter = matterOf(match);
  const subject = subjectOf(match, field);
  const ofWording = comparedFeatures(wording);
  const nearest = wording.alignment.sourceCoverage.soft;
  const nearestPage = wording.alignment.pageCoverage.soft;
  return [
    ...ofWording,
    ...(quote === wording ? ofWording : comparedFeatures(quote)),
    ...(foil === null ? WITHOUT_FOIL : comparedFeatures(foil)),
    foilOwn?.matched ?? -1,
    foilOwn?.weight ?? -1,
    wordingOwn?.matched ?? -1,
    wordingOwn?.weight ?? -1,
    foil === null ? -2 : foil.alignment.sourceCoverage.soft - wording.alignment.sourceCoverage.soft,
    ...USE.map((name) => match.candidate.use?.[name] ?? 0),
    match.candidate.meaning,
    page.terms.length,
    page.negations.length,
    // A pack's claims are of its days: a page that says no date is taken for one of them.
    daysFeature(context.daysApart ?? (foil === null ? null : 0)),
    Math.min(MANY_CLAIMS, context.claims),
    backed,
    unbacked,
    strange.share,
    strange.heaviest,
    field.bestOfPage - nearestPage,
    field.bestOfSource - nearest,
    ...lackingOf(page, field.likest),
    matter.shared,
    Number(matter.isNamedApart),
    Number(matter.isAnotherEvent),
    subject.likeness,
    Number(subject.isStranger),
    ...ofNetwork,
  ];
}

/** From here on it makes no difference how many claims there are. */
const MANY_CLAIMS = 10;

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
    ...structureFeatures(structureOf(alignment)),
  ];
}

function structureFeatures({ held, moved, swaps, crossed, replaced, negated }: Structure): number[] {
  const { count, names, numbers, words, weight } = replaced;
  return [held, moved, swaps, crossed, count, names, numbers, words, weight, negated];
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

/** How alike the two likest words are that have no match: what may stand in for one another (gold, silver). */
function likestStrangers(alignment: Alignment): number {
  let likest = 0;
  for (const match of alignment.ofSource) if (match.likeness < MATCHED) likest = Math.max(likest, match.likeness);
  return likest;
}
