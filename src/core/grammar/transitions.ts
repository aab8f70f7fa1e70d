import type { SentenceTable } from './sentence-table.ts';

/**
 * The arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). The stack holds tokens whose head is not yet known, the
 * buffer those not yet read, the root above the sentence last.
 */
export const SHIFT = 0;
/** The top of the stack belongs to the front of the buffer. */
export const LEFT = 1;
/** The top of the stack belongs to the one below it. */
export const RIGHT = 2;
export const TRANSITIONS = 3;

export interface ParserState {
  /** How many are on `table.stack`. */
  depth: number;
  /** The node at the front of the buffer. */
  front: number;
}

/** Whether a transition is possible. The root takes one child only: what else is left goes below it first. */
export function mayApply(transition: number, state: ParserState, table: SentenceTable): boolean {
  const isAtRoot = state.front > table.count;
  if (transition === SHIFT) return !isAtRoot;
  if (transition === LEFT) return isAtRoot ? state.depth === 1 : state.depth > 0;
  return state.depth > 1;
}

/** Moves the front of the buffer onto the stack. */
export function shift(state: ParserState, table: SentenceTable): void {
  table.stack[state.depth] = state.front;
  state.depth += 1;
  state.front += 1;
}

/** Attaches the top of the stack, with a label, to its new head and takes it off. */
export function attach(state: ParserState, table: SentenceTable, head: number, label: number): void {
  state.depth -= 1;
  const child = table.stack[state.depth] ?? 0;
  table.head[child] = head;
  table.label[child] = label;
  const bit = 1 << label;
  if (child < head) {
    table.left2[head] = table.left1[head] ?? 0;
    table.left1[head] = child;
    table.leftCount[head] = (table.leftCount[head] ?? 0) + 1;
    table.leftLabels[head] = (table.leftLabels[head] ?? 0) | bit;
  } else {
    table.right2[head] = table.right1[head] ?? 0;
    table.right1[head] = child;
    table.rightCount[head] = (table.rightCount[head] ?? 0) + 1;
    table.rightLabels[head] = (table.rightLabels[head] ?? 0) | bit;
  }
}

/** The head that a transition would give the top of the stack. */
export function headOf(transition: number, state: ParserState, table: SentenceTable): number {
  return transition === LEFT ? state.front : (table.stack[state.depth - 2] ?? 0);
}
