import type { Parse, Relation } from '../grammar/types.ts';
import type { Token } from '../text/tokens.ts';
import type { Term } from './statement.ts';

/** What a term is to the term it belongs to: who acts, who or what is acted on, under which circumstances, as an attribute. */
export type Role = 'subject' | 'object' | 'oblique' | 'owner' | 'modifier' | 'clause' | 'top';

/** How a term stands in its sentence. */
export interface Link {
  /** Index of the term it belongs to; -1 if it belongs to none. */
  readonly head: number;
  readonly role: Role;
  /** The preposition or conjunction it comes with ("to", "after", "because"), lower case; '' without. */
  readonly marker: string;
  /** Index of the marker's token; -1 without. */
  readonly markerToken: number;
  /** Whether "not", "never" or "no" belongs to the term itself. */
  readonly negated: boolean;
}

const ROLES: Readonly<Partial<Record<Relation, Role>>> = {
  subj: 'subject',
  agent: 'subject',
  'subj-passive': 'object',
  obj: 'object',
  iobj: 'oblique',
  oblique: 'oblique',
  possessive: 'owner',
  nmod: 'modifier',
  amod: 'modifier',
  number: 'modifier',
  advmod: 'modifier',
  compound: 'modifier',
  appos: 'modifier',
};

/** Further than this up the tree nothing belongs together. */
const STEPS = 6;

/** For each term how it stands in the sentence, by the sentence's grammar. */
export function linksOf(terms: readonly Term[], tokens: readonly Token[], parse: Parse): Link[] {
  const termOfToken = new Map<number, number>();
  for (const [index, term] of terms.entries()) {
    for (let at = term.token; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.start >= term.end) break;
      termOfToken.set(at, index);
    }
  }
  const negated = new Set<number>();
  const markers = new Map<number, number>();
  for (const [at, relation] of parse.relations.entries()) {
    const head = parse.heads[at] ?? -1;
    if (relation === 'negation') negated.add(head);
    const isMarker = relation === 'case' || relation === 'mark';
    if (isMarker && !markers.has(head)) markers.set(head, at);
  }
  return terms.map((term, index) => linkOf(headToken(term, index, termOfToken, parse), index));

  function linkOf(token: number, index: number): Link {
    const markerToken = markers.get(token) ?? -1;
    const own = { marker: tokens[markerToken]?.lower ?? '', markerToken, negated: negated.has(token) };
    let role: Role | null = null;
    let at = token;
    for (let step = 0; step < STEPS; step += 1) {
      const relation = parse.relations[at] ?? 'root';
      const head = parse.heads[at] ?? -1;
      if (head < 0) break;
      // What is joined by "and" plays the part of what it is joined to.
      if (relation !== 'conj') role ??= ROLES[relation] ?? 'clause';
      at = head;
      const owner = termOfToken.get(head);
      if (relation === 'conj' || owner === undefined || owner === index) continue;
      return { ...own, head: owner, role: role ?? 'clause' };
    }
    return { ...own, head: -1, role: role ?? 'top' };
  }
}

/** The token of the term on which its others depend. */
function headToken(term: Term, index: number, termOfToken: ReadonlyMap<number, number>, parse: Parse): number {
  for (let at = term.token; termOfToken.get(at) === index; at += 1) {
    const head = parse.heads[at] ?? -1;
    if (termOfToken.get(head) !== index) return at;
  }
  return term.token;
}
