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

/** How far before "until" a "not" may stand. */
const REACH = 9;

/** How the words before a time tie the event to it. */
export function relationBefore(tokens: readonly Token[], index: number): TimeRelation {
  let at = index - 1;
  if (/^(?:the|last|this|next)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  const word = tokens[at]?.lower ?? '';
  const pair = RELATIONS.get(`${tokens[at - 1]?.lower ?? ''} ${word}`);
  const relation = pair ?? RELATIONS.get(word) ?? 'at';
  return relation === 'until' && isDeniedBefore(tokens, at) ? 'at' : relation;
}

/** What was not done until Thursday was done on Thursday. */
function isDeniedBefore(tokens: readonly Token[], until: number): boolean {
  for (let at = until - 1; at >= Math.max(0, until - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:.,!?]$/.test(token.text)) return false;
    if (/^(?:not|never|no|nobody|none)$/.test(token.lower)) return true;
  }
  return false;
}
