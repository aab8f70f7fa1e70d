import type { Grammar } from '../grammar/grammar.ts';
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
  /** The preposition or conjunction it comes with: "to", "after", "because". */
  readonly marker: Token | null;
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

/** What the grammar reads in the place of a number and of a date. */
const NUMBER = { text: '7', lower: '7', kind: 'number' } as const;
const DAY = { text: 'Tuesday', lower: 'tuesday', kind: 'word' } as const;

/** Further than this up the tree nothing belongs together. */
const STEPS = 6;

/**
 * For each term how it stands in the sentence, by the sentence's grammar. A number with its unit and a date are one word
 * each to the grammar, the same one whatever its notation.
 */
export function linksOf(terms: readonly Term[], tokens: readonly Token[], grammar: Grammar): Link[] {
  const words: Token[] = [];
  const termOfWord = new Map<number, number>();
  const firstWord = terms.map(() => -1);
  let at = 0;
  for (const token of tokens) {
    while (terms[at] !== undefined && (terms[at]?.end ?? 0) <= token.start) at += 1;
    const term = terms[at];
    const isIn = term !== undefined && token.start >= term.start;
    const isOneWord = isIn && (term.kind === 'quantity' || term.kind === 'time');
    if (isOneWord && firstWord[at] !== -1) continue;
    if (isIn) {
      termOfWord.set(words.length, at);
      if (firstWord[at] === -1) firstWord[at] = words.length;
    }
    words.push(isOneWord ? { ...token, ...(term.kind === 'time' ? DAY : NUMBER) } : token);
  }
  const parse = grammar.parse(words);
  const negated = new Set<number>();
  const markers = new Map<number, number>();
  for (const [at, relation] of parse.relations.entries()) {
    const head = parse.heads[at] ?? -1;
    if (relation === 'negation') negated.add(head);
    const isMarker = relation === 'case' || relation === 'mark';
    if (isMarker && !markers.has(head)) markers.set(head, at);
  }
  return terms.map((_, index) => linkOf(headWord(firstWord[index] ?? -1, index, termOfWord, parse), index));

  function linkOf(token: number, index: number): Link {
    const markedBy = markers.get(token);
    const marker = markedBy === undefined ? null : (words[markedBy] ?? null);
    const isNegated = negated.has(token);
    let role: Role | null = null;
    let at = token;
    for (let step = 0; step < STEPS; step += 1) {
      const relation = parse.relations[at] ?? 'root';
      const head = parse.heads[at] ?? -1;
      if (head < 0) break;
      // What is joined by "and" plays the part of what it is joined to.
      if (relation !== 'conj') role ??= ROLES[relation] ?? 'clause';
      at = head;
      const owner = termOfWord.get(head);
      if (relation === 'conj' || owner === undefined || owner === index) continue;
      return { head: owner, role: role ?? 'clause', marker, negated: isNegated };
    }
    return { head: -1, role: role ?? 'top', marker, negated: isNegated };
  }
}

/** The word of the term on which its others depend. */
function headWord(first: number, index: number, termOfWord: ReadonlyMap<number, number>, parse: Parse): number {
  for (let at = first; at >= 0 && termOfWord.get(at) === index; at += 1) {
    const head = parse.heads[at] ?? -1;
    if (termOfWord.get(head) !== index) return at;
  }
  return first;
}
