import type { Statement } from './statement.ts';

const THIRD_PERSON = new Set('he she it they his her its their him them'.split(' '));

/**
 * Whether a pronoun of the statement stands for somebody of whom its text says nothing: no name before it, in the
 * statement or in its context. "It was founded in 1992" alone may be of whatever the other statement names.
 */
export function hasFreePronoun({ tokens, terms, context }: Statement): boolean {
  if (context.length > 0) return false;
  const at = tokens.findIndex(({ lower }) => THIRD_PERSON.has(lower));
  return at >= 0 && terms.every((term) => term.kind !== 'name' || term.token > at);
}
