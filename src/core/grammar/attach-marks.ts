import type { Token } from '../text/tokens.ts';
import type { SentenceTable } from './sentence-table.ts';
import { RELATIONS } from './types.ts';

const CONJ = RELATIONS.indexOf('conj');
const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
};

/**
 * Puts punctuation back: gives every token its head, as an index of `tokens`, -1 for the root, when the table has the tree of
 * the words. A mark belongs to the unit that it opens or closes, as Universal Dependencies has it.
 */
export function attachMarks(table: SentenceTable, tokens: readonly Token[]): number[] {
  const { count, origin, head } = table;
  const heads = new Array<number>(tokens.length).fill(0);
  if (count === 0) return heads.map((_, index) => (index === 0 ? -1 : 0));
  const unitOf = new Map<number, number>();
  let left = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (origin[left + 1] === index + 1 && left < count) {
      left += 1;
      const above = head[left] ?? 0;
      heads[index] = above > count ? -1 : (origin[above] ?? 0) - 1;
      continue;
    }
    const text = tokens[index]?.text ?? '';
    let unit = unitOf.get(index) ?? 0;
    const end = unit > 0 ? -1 : closingOf(tokens, index, text);
    if (end > 0) {
      unit = highestWithin(table, left + 1, wordsBefore(table, left, end));
      if (unit > 0) unitOf.set(end, unit);
    }
    const isAlone = tokens[index - 1]?.text !== text && tokens[index + 1]?.text !== text;
    if (unit === 0) unit = unitBeside(table, left, isAlone ? text : '');
    heads[index] = (origin[unit] ?? 0) - 1;
  }
  return heads;
}

/** The index of the mark that closes what the mark at an index opens, or -1. */
function closingOf(tokens: readonly Token[], index: number, text: string): number {
  const closing = CLOSING[text];
  if (closing === undefined) return -1;
  return tokens.findIndex((token, at) => at > index && token.text === closing);
}

/** The last node that comes before the token at an index. */
function wordsBefore({ origin, count }: SentenceTable, from: number, index: number): number {
  let node = from;
  while (node < count && (origin[node + 1] ?? 0) <= index) node += 1;
  return node;
}

/** The node between two others, both included, that the first belongs to in the end; 0 where there is none. */
function highestWithin({ head }: SentenceTable, from: number, to: number): number {
  if (from > to) return 0;
  let node = from;
  for (;;) {
    const above = head[node] ?? 0;
    if (above < from || above > to) return node;
    node = above;
  }
}

/** The node that a mark between the word `left` and the next belongs to. */
function unitBeside(table: SentenceTable, left: number, text: string): number {
  const { count, head, label } = table;
  const right = left + 1;
  if (left === 0 || right > count) return rootOf(table);
  if (text === '.' || ((text === '-' || text === '/') && (head[left] ?? 0) > left)) return left;
  let after = firstOf(table, right) < right ? 0 : right;
  while (after > 0) {
    const above = head[after] ?? 0;
    if (above <= left || above > count || firstOf(table, above) < right) break;
    after = above;
  }
  const isAfterBelow = after > 0 && (head[after] ?? 0) <= left;
  if (isAfterBelow && label[after] === CONJ) return after;
  let before = lastOf(table, left) > left ? 0 : left;
  let opened = 0;
  while (before > 0) {
    if ((table.before[firstOf(table, before)] ?? 0) !== 0) opened = before;
    const above = head[before] ?? 0;
    if (above > left || above < 1 || lastOf(table, above) > left) break;
    before = above;
  }
  if (opened > 0) return opened;
  if (isAfterBelow) return after;
  return before > 0 ? before : left;
}

function rootOf({ head, count }: SentenceTable): number {
  let node = 1;
  while ((head[node] ?? 0) <= count) node = head[node] ?? 0;
  return node;
}

/** The first word of a node's unit. */
function firstOf({ left1 }: SentenceTable, of: number): number {
  let node = of;
  while ((left1[node] ?? 0) > 0) node = left1[node] ?? 0;
  return node;
}

/** The last word of a node's unit. */
function lastOf({ right1 }: SentenceTable, of: number): number {
  let node = of;
  while ((right1[node] ?? 0) > 0) node = right1[node] ?? 0;
  return node;
}
