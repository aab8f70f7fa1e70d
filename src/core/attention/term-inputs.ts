import type { English } from '../knowledge/english.ts';
import type { Role } from '../statement/links.ts';
import type { Statement, Term } from '../statement/statement.ts';
import { FLAGS_OF_TERM, MOST_TERMS } from './types.ts';

/** What the network reads of a statement's terms: one entry a term in every list. */
export interface TermInputs {
  readonly count: number;
  /** Index of the stem among the words that are known; -1 for unknown ones and all else. */
  readonly rows: Int32Array;
  readonly kinds: Uint8Array;
  readonly roles: Uint8Array;
  /** Whether it is denied, denies, and has a "not" of its own: three a term, 0 or 1. */
  readonly flags: Uint8Array;
  readonly weights: Float32Array;
  /** The term it belongs to; -1 without, or beyond what is read. */
  readonly heads: Int8Array;
}

const ROLES: readonly Role[] = ['subject', 'object', 'oblique', 'owner', 'modifier', 'clause', 'top'];

export function termInputs(statement: Statement, english: English): TermInputs {
  const terms = statement.terms.slice(0, MOST_TERMS);
  const links = statement.links();
  const flags = new Uint8Array(terms.length * FLAGS_OF_TERM);
  for (const [index, term] of terms.entries()) {
    flags[index * FLAGS_OF_TERM] = Number(term.denied);
    flags[index * FLAGS_OF_TERM + 1] = Number(term.kind === 'word' && term.denies);
    flags[index * FLAGS_OF_TERM + 2] = Number(links[index]?.negated === true);
  }
  return {
    count: terms.length,
    rows: Int32Array.from(terms, (term) => (term.kind === 'word' ? english.indexOf(term.stem) : -1)),
    kinds: Uint8Array.from(terms, kindOf),
    roles: Uint8Array.from(terms, (_, index) => Math.max(0, ROLES.indexOf(links[index]?.role ?? 'subject'))),
    flags,
    weights: Float32Array.from(terms, ({ weight }) => weight),
    heads: Int8Array.from(terms, (_, index) => {
      const head = links[index]?.head ?? -1;
      return head < terms.length ? head : -1;
    }),
  };
}

function kindOf(term: Term): number {
  switch (term.kind) {
    case 'word':
      return 0;
    case 'quantity':
      return 1;
    case 'time':
      return 2;
    case 'name':
      return term.mention.kind === 'person' ? 3 : term.mention.kind === 'place' ? 4 : 5;
  }
}
