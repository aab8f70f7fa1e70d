import type { Statement } from './statement.ts';

/** How a statement begins that goes on speaking of somebody or something named before. */
const REFERRING = new Set('he she it they his her its their this that these those the both'.split(' '));

/** Whether the statement's subject is left to what stands before it: "She signed …", "The company lost …". */
export function isOpen({ tokens }: Statement): boolean {
  const first = tokens.find((token) => token.kind !== 'symbol');
  return first !== undefined && REFERRING.has(first.lower);
}
