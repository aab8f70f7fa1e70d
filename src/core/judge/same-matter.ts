import type { ReasonKind } from '../finding.ts';
import type { Span } from '../pack/types.ts';
import { overlaps } from '../span.ts';
import type { Statement, Term } from '../statement/statement.ts';
import type { Status } from '../text/status.ts';
import { stemOf } from '../text/stem.ts';
import { type Alignment, MATCHED } from './alignment.ts';
import type { ClaimMatch, Compared } from './claim-match.ts';
import { ownOfFoil, restOfSource } from './rest.ts';

/** Below this likeness a word only resembles the other: it is no sign that both speak of one matter. */
const SURELY_SAME = 0.8;
/** What two statements have to share, by weight, before one can contradict the other: a telling word. */
const LEAST_SHARED = 0.6;
/** One word is enough only where both share so much of the sentence; else it takes two. */
const LEAST_SHARE = 0.4;
const TWO_WORDS = 1;

/** Signs of whether a sentence and a claim speak of one and the same matter; the model weighs them. */
export interface Matter {
  /** Weight of what the sentence surely shares with the claim as it is put, quoted or ruled out, whichever is most. */
  readonly shared: number;
  /** Whether both name somebody or something, and nobody and nothing the same. */
  readonly isNamedApart: boolean;
  readonly isAnotherEvent: boolean;
}

export function matterOf({ wording, quote, foil }: ClaimMatch): Matter {
  const shared = [wording, quote, foil].map((compared) => (compared === null ? null : sharedOf(compared.alignment)));
  return {
    shared: Math.max(...shared.map((one) => one?.weight ?? 0)),
    isNamedApart: shared.every((one) => one === null || one.isNamedApart),
    isAnotherEvent: isAnotherEvent(wording) && isAnotherEvent(quote),
  };
}

/**
 * Whether the sentence and the claim may speak of one and the same matter, the precondition of a conflict: they share a
 * telling word, and what differs could not be true of both, of another event or of an earlier day.
 */
export function isSameMatter(match: ClaimMatch): boolean {
  const compared = [match.wording, match.quote];
  if (mayBothHold(compared) || compared.every(mayHaveChanged)) return false;
  const { shared, isAnotherEvent: isAnother } = matterOf(match);
  const share = Math.max(...compared.map(({ alignment }) => alignment.pageCoverage.soft));
  const isEnough = shared >= TWO_WORDS || (shared >= LEAST_SHARED && share >= LEAST_SHARE);
  return isEnough && !isAnother && isMostlySaid(match);
}

/** Of a claim that says what it rules out, this much has to be there, the difference aside, or this much of the foil. */
const LEAST_OF_CLAIM = 0.5;
const LEAST_OF_FOIL = 0.6;

/** Whether the sentence has most of a way to put the claim or its opposite; bare claims have nothing to be measured by. */
function isMostlySaid({ wording, quote, foil }: ClaimMatch): boolean {
  if (foil === null) return true;
  const ofClaim = Math.max(restOfSource(wording), restOfSource(quote));
  return ofClaim >= LEAST_OF_CLAIM || foil.alignment.sourceCoverage.soft >= LEAST_OF_FOIL;
}

/**
 * What a page wrote before the source did, and differs in no more than how far things had come, was true then; so was what
 * a source planned before the page reported it done.
 */
function mayHaveChanged({ alignment: { page, source }, comparisons }: Compared): boolean {
  if (page.day === null || source.day === null || page.day === source.day) return false;
  const [earlier, later] = page.day < source.day ? [page, source] : [source, page];
  const has = (statement: Statement, status: Status): boolean =>
    statement.statuses.some((cue) => cue.status === status);
  const isOpen =
    has(earlier, 'planned') || has(earlier, 'open') || (has(later, 'done') && earlier.statuses.length === 0);
  const differing = comparisons.filter(({ differs }) => differs.length > 0);
  const isOfStatus = differing.every(({ kind }) => kind === 'status' || kind === 'negation');
  return isOfStatus && (isOpen || (earlier === page && differing.length > 0));
}

/** What tells one event from another. */
const CIRCUMSTANCES: readonly ReasonKind[] = ['date', 'place', 'person', 'quantity'];

/** A report that errs, errs in one thing; where day and place differ, or place and people, it speaks of another event. */
function isAnotherEvent({ comparisons }: Compared): boolean {
  return comparisons.filter(({ kind, differs }) => CIRCUMSTANCES.includes(kind) && differs.length > 0).length > 1;
}

/** The sentence has the better half of what sets the foil apart. */
const FOIL_SAID_FROM = 0.5;

/**
 * Whether something can be pointed at in which the sentence differs from the claim: a difference of some kind, the words
 * of what the claim rules out, or for a bare claim a word of its own or a negation. Without any, a conflict would be a guess.
 */
export function hasDifference(match: ClaimMatch): boolean {
  const differs = [match.wording, match.quote].some(({ comparisons }) =>
    comparisons.some((kind) => kind.differs.length > 0),
  );
  if (differs) return true;
  return match.foil === null ? hasOwnWord(match.quote) : (ownOfFoil(match)?.matched ?? 0) >= FOIL_SAID_FROM;
}

/** A time that cannot be told ("on Monday" on a page without a date) is no ground for a difference. */
function hasOwnWord({ alignment: { page, source, ofPage, ofSource } }: Compared): boolean {
  const isOwn =
    (matches: Alignment['ofPage']) =>
    (term: Term, at: number): boolean =>
      (matches[at]?.likeness ?? 0) < MATCHED && term.kind !== 'time';
  return (
    page.negations.length !== source.negations.length ||
    page.terms.some(isOwn(ofPage)) ||
    source.terms.some(isOwn(ofSource))
  );
}

/** What one can do with several people: to have met one is not to have met nobody else. */
const SHAREABLE = new Set(
  (
    'meet talk speak visit see hold discuss attend call telephone phone greet welcome praise thank congratulate travel join ' +
    'accompany follow lead leader summit conversation discussion'
  )
    .split(' ')
    .map(stemOf),
);

/** Whether only people differ, in what may be done with one and with another. */
function mayBothHold(compared: readonly Compared[]): boolean {
  const differing = compared.flatMap(({ comparisons }) => comparisons.filter(({ differs }) => differs.length > 0));
  if (differing.length === 0 || differing.some(({ kind }) => kind !== 'person' && kind !== 'role')) return false;
  return compared.every(({ alignment }) => alignment.source.terms.every((_, index) => isShareable(alignment, index)));
}

function isShareable({ source, ofSource }: Alignment, index: number): boolean {
  const term = source.terms[index];
  return term?.kind !== 'word' || (ofSource[index]?.likeness ?? 0) < MATCHED || SHAREABLE.has(term.stem);
}

/**
 * Whether another claim that the sentence fits without any difference backs the very words in which it differs from this
 * one: then it speaks of that matter, not of this.
 */
export function isSettledElsewhere(match: ClaimMatch, others: readonly ClaimMatch[]): boolean {
  const differing = differingSpans(match.quote);
  if (differing.length === 0) return false;
  return others.some(
    (other) =>
      other !== match &&
      differingSpans(other.quote).length === 0 &&
      restOfSource(other.quote) >= FITS_FROM &&
      differing.every((span) => agreesOn(span, other.quote)),
  );
}

/** A claim fits from this share of its words on. */
const FITS_FROM = 0.75;

function differingSpans({ comparisons }: Compared): Span[] {
  return comparisons.flatMap(({ kind, differs }) =>
    CIRCUMSTANCES.includes(kind) ? differs.flatMap(({ page }) => page ?? []) : [],
  );
}

function agreesOn(span: Span, { comparisons }: Compared): boolean {
  return comparisons.some(({ agrees }) => agrees.some(({ page }) => page !== null && overlaps(page, span)));
}

function sharedOf(alignment: Alignment): { weight: number; isNamedApart: boolean } {
  let weight = 0;
  let names = 0;
  let sharedNames = 0;
  for (const [index, term] of alignment.source.terms.entries()) {
    const likeness = alignment.ofSource[index]?.likeness ?? 0;
    if (likeness >= SURELY_SAME) weight += term.weight;
    if (term.kind !== 'name') continue;
    names += 1;
    if (likeness >= SURELY_SAME) sharedNames += 1;
  }
  const isNamed = names > 0 && alignment.page.terms.some((term) => term.kind === 'name');
  return { weight, isNamedApart: isNamed && sharedNames === 0 };
}
