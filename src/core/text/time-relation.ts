import type { TimeRelation } from './time-expression.ts';
import type { Token } from './tokens.ts';

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['following', 'after'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['as of', 'since'],
  ['later than', 'by'],
]);

/** How the words before a time tie the event to it. */
export function relationBefore(tokens: readonly Token[], index: number): TimeRelation {
  let at = index - 1;
  if (/^(?:the|last|this|next)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  const word = tokens[at]?.lower ?? '';
  const pair = RELATIONS.get(`${tokens[at - 1]?.lower ?? ''} ${word}`);
  return pair ?? RELATIONS.get(word) ?? 'at';
}
