import type { NameIndex } from '../names/name-index.ts';
import { relateNames, seatOfPower } from '../names/name-relation.ts';
import type { NameKind, Span } from '../pack/types.ts';
import type { NameTerm, Statement, Term } from '../statement/statement.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/** Places: they differ if both statements name one the other doesn't, and neither lies within the other. */
export function comparePlaces(alignment: Alignment, names: NameIndex): Comparison {
  const compared = compareNamed(alignment, names, ['place'], { isPlaced });
  const turned = compared.agrees.filter((pair) => isTurned(pair, alignment));
  // One place may be gone to and come from; two of them change sides only where the way is another.
  if (turned.length < 2) return { kind: 'place', ...compared };
  return {
    kind: 'place',
    agrees: compared.agrees.filter((pair) => !turned.includes(pair)),
    differs: [...compared.differs, ...turned],
  };
}

/** Whether the one statement's way leads from the place and the other's to it. */
function isTurned({ page, source }: Pair, alignment: Alignment): boolean {
  const here = wayOf(page, alignment.page);
  const there = wayOf(source, alignment.source);
  return (here === 'from' && there === 'to') || (here === 'to' && there === 'from');
}

function wayOf(span: Span | null, { tokens }: Statement): string | undefined {
  let at = span === null ? -1 : tokens.findIndex(({ start }) => start === span.start);
  while (NEARER.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return tokens[at - 1]?.lower;
}

/** They stand between a preposition and its place. */
const NEARER = new Set(
  'the central downtown northern southern eastern western nearby neighbouring neighboring rural'.split(' '),
);

const PLACING = new Set(
  'in at near outside inside within to from into through via towards toward around across off'.split(' '),
);

/** Whether something happens there or goes there: "in Beijing", not "the French president". */
function isPlaced(term: NameTerm, statement: Statement): boolean {
  return PLACING.has(wayOf(term, statement) ?? '');
}

/** People and bodies: who stands where the other statement has somebody else. Unknown names are mostly theirs. */
export function comparePeople(alignment: Alignment, names: NameIndex): Comparison {
  return { kind: 'person', ...compareNamed(alignment, names, ['person', 'body', 'unknown'], { withSeats: true }) };
}

/** Named things and events: ships, treaties, prizes. They have no kind of reason of their own. */
export function compareThings(alignment: Alignment, names: NameIndex): Comparison {
  return { kind: 'wording', ...compareNamed(alignment, names, ['thing', 'event']) };
}

interface Ways {
  /** Whether a place may stand for those who govern there. */
  readonly withSeats?: boolean;
  /** Tells names that say where from those that say of whom: one of each may be related, but neither is the other's place. */
  readonly isPlaced?: (term: NameTerm, statement: Statement) => boolean;
}

function compareNamed(
  alignment: Alignment,
  names: NameIndex,
  kinds: readonly (NameKind | 'unknown')[],
  { withSeats = false, isPlaced = () => false }: Ways = {},
): { agrees: Pair[]; differs: Pair[] } {
  const { page, source } = alignment;
  const isAsked = (term: Term): term is NameTerm =>
    term.kind === 'name' &&
    (kinds.includes(term.mention.kind) ||
      (withSeats && term.mention.ids.some((id) => seatOfPower(id, names) !== null)));
  const ofPage = page.terms.filter((term, at): term is NameTerm => isAsked(term) && !isFromContext(alignment, at));
  const ofSource = source.terms.filter(isAsked);
  const placed = new Set([
    ...ofPage.filter((term) => isPlaced(term, page)),
    ...ofSource.filter((term) => isPlaced(term, source)),
  ]);
  const settlement = settle(ofPage, ofSource, placed, names);
  if (withSeats) settleBySeats(settlement, { ofPage, ofSource }, alignment, names);
  const left = (term: NameTerm): boolean => !settlement.settled.has(term);
  const mayDiffer = (one: NameTerm, other: NameTerm): boolean => {
    const isRelated = settlement.related.has(one) || settlement.related.has(other);
    if (isRelated && !(placed.has(one) && placed.has(other))) return false;
    return mayReplace(one, other) && relateNames(one.mention, other.mention, names) === 'different';
  };
  return { agrees: settlement.agrees, differs: pairUp(ofPage.filter(left), ofSource.filter(left), mayDiffer) };
}

/** Who is known from the source's context stands nowhere in the place of somebody else. */
function isFromContext({ ofPage }: Alignment, index: number): boolean {
  const match = ofPage[index];
  return match !== undefined && match.term < 0 && match.likeness >= MATCHED;
}

/** Names that have their partner in the other statement. */
interface Settlement {
  readonly agrees: Pair[];
  readonly settled: Set<NameTerm>;
  /** They have one that is merely related, which says nothing of where they are. */
  readonly related: Set<NameTerm>;
}

function settle(
  ofPage: readonly NameTerm[],
  ofSource: readonly NameTerm[],
  placed: ReadonlySet<NameTerm>,
  names: NameIndex,
): Settlement {
  const settlement: Settlement = { agrees: [], settled: new Set(), related: new Set() };
  for (const source of ofSource) {
    for (const page of ofPage) {
      const relation = relateNames(page.mention, source.mention, names);
      if (relation === 'different') continue;
      settlement.agrees.push({ page: spanOf(page), source: spanOf(source) });
      const isSettled = relation === 'same' || placed.has(page) === placed.has(source);
      for (const term of [page, source]) (isSettled ? settlement.settled : settlement.related).add(term);
    }
  }
  return settlement;
}

function settleBySeats(
  { agrees, settled }: Settlement,
  { ofPage, ofSource }: { readonly ofPage: readonly NameTerm[]; readonly ofSource: readonly NameTerm[] },
  alignment: Alignment,
  names: NameIndex,
): void {
  for (const page of ofPage) {
    const source = settled.has(page) ? undefined : standIn(page, alignment.source.terms, names);
    if (source === undefined) continue;
    agrees.push({ page: spanOf(page), source: spanOf(source) });
    settled.add(page);
  }
  for (const source of ofSource) {
    const page = settled.has(source) ? undefined : standIn(source, alignment.page.terms, names);
    if (page === undefined) continue;
    agrees.push({ page: spanOf(page), source: spanOf(source) });
    settled.add(source);
  }
}

/** Each name of the source with the first of the page that stands in its place, once each. */
function pairUp(
  ofPage: readonly NameTerm[],
  ofSource: readonly NameTerm[],
  mayDiffer: (page: NameTerm, source: NameTerm) => boolean,
): Pair[] {
  const used = new Set<NameTerm>();
  return ofSource.flatMap((source): Pair[] => {
    const page = ofPage.find((candidate) => !used.has(candidate) && mayDiffer(candidate, source));
    if (page === undefined) return [];
    used.add(page);
    return [{ page: spanOf(page), source: spanOf(source) }];
  });
}

/** "Moscow" may be the Kremlin: such a place agrees with who acts, and never differs from them. */
function standIn(term: NameTerm, others: readonly Term[], names: NameIndex): NameTerm | undefined {
  return others.find(
    (other): other is NameTerm =>
      other.kind === 'name' &&
      other.mention.kind === 'place' &&
      relateNames(term.mention, other.mention, names) === 'same',
  );
}

/** A person stands in for a person, a body for a body; what is unknown for anything. */
function mayReplace(page: NameTerm, source: NameTerm): boolean {
  const kinds = [page.mention.kind, source.mention.kind];
  return kinds[0] === kinds[1] || kinds.includes('unknown');
}
