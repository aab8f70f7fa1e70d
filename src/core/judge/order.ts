import type { Span } from '../pack/types.ts';
import type { Link } from '../statement/links.ts';
import { onceOfStatement } from '../statement/once-of-statement.ts';
import { type Alignment, partnerOf } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';

/** "A before B", "B after A": terms of what came earlier and of what came later. */
interface Sequence {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  /** The telling word. */
  readonly span: Span;
}

const BEFORE = new Set(['before', 'until', 'till', 'ahead', 'prior']);
const AFTER = new Set(['after', 'following', 'since', 'once', 'upon']);

/** Words of a row's two ends, and of too soon and too late; both sides of a pair cannot be said of one thing. */
const ENDS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(['first', 'opening', 'initial']), new Set(['last', 'final', 'closing'])],
  [new Set(['earlier', 'sooner']), new Set(['later'])],
  [new Set(['early']), new Set(['late'])],
  [new Set(['previous', 'preceding']), new Set(['next', 'following', 'subsequent'])],
];

/** What came before what, and what stood first or last. */
export function compareOrder(alignment: Alignment): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  for (const here of sequencesOf(alignment.page)) {
    for (const there of sequencesOf(alignment.source)) {
      const same = shared(alignment, here.earlier, there.earlier) * shared(alignment, here.later, there.later);
      const turned = shared(alignment, here.earlier, there.later) * shared(alignment, here.later, there.earlier);
      if (same === turned) continue;
      (same > turned ? agrees : differs).push({ page: here.span, source: there.span });
    }
  }
  return { kind: 'order', agrees, differs: [...differs, ...oppositeEnds(alignment)] };
}

const sequencesOf = onceOfStatement(({ terms, tokens, links }): Sequence[] => {
  if (!tokens.some(({ lower }) => BEFORE.has(lower) || AFTER.has(lower))) return [];
  const all = links();
  return all.flatMap((link, at): Sequence[] => {
    const word = link.marker;
    if (word === null) return [];
    const isBefore = BEFORE.has(word.lower);
    if (!isBefore && !AFTER.has(word.lower)) return [];
    const span = spanOf(word);
    const aside = terms.flatMap((_, index) => (isWithin(index, at, all) ? index : []));
    const main = terms.flatMap((_, index) => (aside.includes(index) ? [] : index));
    return [isBefore ? { earlier: main, later: aside, span } : { earlier: aside, later: main, span }];
  });
});

/** Whether the term belongs to another, directly or through what it belongs to. */
function isWithin(index: number, owner: number, links: readonly Link[]): boolean {
  let at = index;
  for (let step = 0; at >= 0 && step <= links.length; step += 1) {
    if (at === owner) return true;
    at = links[at]?.head ?? -1;
  }
  return false;
}

/** Weight of the page's terms that are matched by one of the source's, but for names: the same people take part in both. */
function shared({ page, ofPage }: Alignment, ofThePage: readonly number[], ofTheSource: readonly number[]): number {
  let weight = 0;
  for (const index of ofThePage) {
    const term = page.terms[index];
    if (term === undefined || term.kind === 'name') continue;
    if (ofTheSource.includes(partnerOf(ofPage, index))) weight += term.weight;
  }
  return weight;
}

function oppositeEnds(alignment: Alignment): Pair[] {
  const here = endsOf(alignment.page);
  const there = endsOf(alignment.source);
  return here.flatMap((page) => {
    const source = there.find(
      (other) => other.axis === page.axis && other.side !== page.side && isSaidOfSame(alignment, page, other),
    );
    return source === undefined ? [] : [{ page: page.span, source: source.span }];
  });
}

interface End {
  readonly axis: number;
  readonly side: number;
  /** Indexes of the terms it may be said of: "the earlier flight", "two days earlier". */
  readonly next: number;
  readonly previous: number;
  readonly span: Span;
}

const endsOf = onceOfStatement(({ tokens, terms }): End[] =>
  tokens.flatMap((token): End[] => {
    for (const [axis, sides] of ENDS.entries()) {
      const side = sides.findIndex((words) => words.has(token.lower));
      if (side < 0) continue;
      const next = terms.findIndex((term) => term.start >= token.end);
      const previous = terms.findLastIndex((term) => term.end <= token.start);
      return [{ axis, side, next, previous, span: spanOf(token) }];
    }
    return [];
  }),
);

function isSaidOfSame({ ofPage }: Alignment, here: End, there: End): boolean {
  const isSame = (page: number, source: number): boolean => source >= 0 && partnerOf(ofPage, page) === source;
  return isSame(here.next, there.next) || isSame(here.previous, there.previous);
}
