import type { Link } from '../statement/links.ts';
import { stemOf } from '../text/stem.ts';
import { type Alignment, partnerOf } from './alignment.ts';
import { type Comparison, type Pair, spanOf } from './comparison.ts';
import { compareNameOrder } from './name-order.ts';

/** What two do together: who is named first says nothing. */
const MUTUAL = new Set(
  (
    'meet talk talks speak discuss converse negotiate agree sign trade cooperate collaborate work fight clash marry differ ' +
    'compete share join hold stand border'
  )
    .split(' ')
    .map(stemOf),
);

type Side = 'acting' | 'acted on' | 'from' | 'to';

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['from', 'from'],
  ['to', 'to'],
  ['by', 'acting'],
]);

/**
 * Who did it to whom, by the grammar of both statements: for what both have, in connection with a verb or a noun that both
 * have, whether it acts or is acted on; where that tells nothing, by the order of names. The spans are of the one whose
 * part it is.
 */
export function compareRoles(alignment: Alignment): Comparison {
  const byGrammar = compareLinks(alignment);
  const isSilent = byGrammar.agrees.length + byGrammar.differs.length === 0;
  return isSilent ? compareNameOrder(alignment, (stem) => MUTUAL.has(stem)) : byGrammar;
}

function compareLinks({ page, source, ofPage }: Alignment): Comparison {
  const agrees: Pair[] = [];
  const differs: Pair[] = [];
  const here = page.links();
  const there = source.links();
  const partner = (index: number): number => partnerOf(ofPage, index);
  for (const [index, term] of page.terms.entries()) {
    const link = here[index];
    const at = partner(index);
    if (link === undefined || link.head < 0 || at < 0) continue;
    const other = there[at];
    const same = source.terms[at];
    if (other === undefined || same === undefined) continue;
    const verb = page.terms[link.head];
    if (partner(link.head) !== other.head || verb === undefined) continue;
    if (verb.kind === 'word' && MUTUAL.has(verb.stem)) continue;
    const [side, otherSide] = [sideOf(link), sideOf(other)];
    if (side === null || otherSide === null) continue;
    const pair = { page: spanOf(term), source: spanOf(same) };
    if (side === otherSide) agrees.push(pair);
    else if (excludes(side, otherSide)) differs.push(pair);
  }
  return { kind: 'role', agrees, differs };
}

function sideOf({ role, marker }: Link): Side | null {
  switch (role) {
    case 'subject':
      return 'acting';
    case 'object':
      return 'acted on';
    case 'oblique':
    case 'modifier':
      return SIDES.get(marker?.lower ?? '') ?? null;
    default:
      return null;
  }
}

/** "Gave Brand" and "gave to Brand" go together; who acts is nobody else, and from is not to. */
function excludes(one: Side, other: Side): boolean {
  return one === 'acting' || other === 'acting' || (one !== 'acted on' && other !== 'acted on');
}
