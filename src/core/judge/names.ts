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

/** Whether something happens there or goes there: "in Beijing", not "the Chinese president". */
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
  { withSeats = false, isPlaced: isPlacedIn = () => false }: Ways = {},
): { agrees: Pair[]; differs: Pair[] } {
  const isOfKind = (term: { readonly kind: string }): term is NameTerm => term.kind === 'name';
  const isAsked = ({ mention }: NameTerm): boolean =>
    kinds.includes(mention.kind) || (withSeats && mention.ids.some((id) => seatOfPower(id, names) !== null));
  // Who is known from the source's context stands nowhere in the place of somebody else.
  const isFromContext = (term: NameTerm): boolean => {
    const match = alignment.ofPage[alignment.page.terms.indexOf(term)];
    return match !== undefined && match.term < 0 && match.likeness >= MATCHED;
  };
  const ofPage = alignment.page.terms.filter(isOfKind).filter((term) => isAsked(term) && !isFromContext(term));
  const ofSource = alignment.source.terms.filter(isOfKind).filter(isAsked);
  const placed = new Set([
    ...ofPage.filter((term) => isPlacedIn(term, alignment.page)),
    ...ofSource.filter((term) => isPlacedIn(term, alignment.source)),
  ]);
  const agrees: Pair[] = [];
  const settled = new Set<NameTerm>();
  const merelyRelated = new Set<NameTerm>();
  for (const source of ofSource) {
    for (const page of ofPage) {
      const relation = relateNames(page.mention, source.mention, names);
      if (relation === 'different') continue;
      agrees.push({ page: spanOf(page), source: spanOf(source) });
      const isSettled = relation === 'same' || placed.has(page) === placed.has(source);
      for (const term of [page, source]) (isSettled ? settled : merelyRelated).add(term);
    }
  }
  if (withSeats) {
    const isSettled = (term: NameTerm): boolean => settled.has(term);
    for (const page of ofPage.filter((term) => !isSettled(term))) {
      const source = standIn(page, alignment.source.terms, names);
      if (source === undefined) continue;
      agrees.push({ page: spanOf(page), source: spanOf(source) });
      settled.add(page);
    }
    for (const source of ofSource.filter((term) => !isSettled(term))) {
      const page = standIn(source, alignment.page.terms, names);
      if (page === undefined) continue;
      agrees.push({ page: spanOf(page), source: spanOf(source) });
      settled.add(source);
    }
  }
  const differs: Pair[] = [];
  const used = new Set<NameTerm>();
  const mayDiffer = (page: NameTerm, source: NameTerm): boolean => {
    const isRelated = merelyRelated.has(page) || merelyRelated.has(source);
    if (isRelated && !(placed.has(page) && placed.has(source))) return false;
    return mayReplace(page, source) && relateNames(page.mention, source.mention, names) === 'different';
  };
  for (const source of ofSource) {
    if (settled.has(source)) continue;
    const page = ofPage.find(
      (candidate) => !settled.has(candidate) && !used.has(candidate) && mayDiffer(candidate, source),
    );
    if (page === undefined) continue;
    used.add(page);
    differs.push({ page: spanOf(page), source: spanOf(source) });
  }
  return { agrees, differs };
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
