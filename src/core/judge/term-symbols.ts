import type { English } from '../knowledge/english.ts';
import type { NameMention } from '../names/name-index.ts';
import { hasFreePronoun } from '../statement/free-pronoun.ts';
import { onceOfStatement } from '../statement/once-of-statement.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * Words and names as numbers, the same number for the same stem and for the same ids of a name: what is known of two of
 * them is looked up by numbers. Words have even numbers, names odd ones.
 */
export interface TermSymbols {
  of(statement: Statement): StatementSymbols;
  /** What a number stands for. */
  stemOf(symbol: number): string;
  /** The stem's index among the words that are known, or -1. */
  rowOf(symbol: number): number;
  mentionOf(symbol: number): NameMention | undefined;
  /** How many there are; texts without end would bring ever more of them. */
  count(): number;
}

/** Words and names of some articles; past that everything remembered starts afresh. */
export const MOST_SYMBOLS = 100_000;

export interface StatementSymbols {
  /** For each term its number; -1 for quantities and times. */
  readonly terms: Int32Array;
  /** Those of the names in the statement's context. */
  readonly context: Int32Array;
  readonly hasFreePronoun: boolean;
}

export function createTermSymbols(english: English): TermSymbols {
  const words = new Map<string, number>();
  const stems: string[] = [];
  const rows: number[] = [];
  const names = new Map<string, number>();
  const mentions: NameMention[] = [];
  const symbolOfStem = (stem: string): number => {
    let symbol = words.get(stem);
    if (symbol === undefined) {
      symbol = 2 * stems.length;
      words.set(stem, symbol);
      stems.push(stem);
      rows.push(english.indexOf(stem));
    }
    return symbol;
  };
  const symbolOfName = (mention: NameMention): number => {
    const key = mention.ids.join('\n');
    let symbol = names.get(key);
    if (symbol === undefined) {
      symbol = 2 * mentions.length + 1;
      names.set(key, symbol);
      mentions.push(mention);
    }
    return symbol;
  };
  return {
    of: onceOfStatement((statement) => ({
      terms: Int32Array.from(
        statement.terms.map((term) =>
          term.kind === 'word' ? symbolOfStem(term.stem) : term.kind === 'name' ? symbolOfName(term.mention) : -1,
        ),
      ),
      context: Int32Array.from(statement.context.map(symbolOfName)),
      hasFreePronoun: hasFreePronoun(statement),
    })),
    stemOf: (symbol) => stems[symbol >> 1] ?? '',
    rowOf: (symbol) => rows[symbol >> 1] ?? -1,
    mentionOf: (symbol) => mentions[symbol >> 1],
    count: () => stems.length + mentions.length,
  };
}

/** Whether one is a word and the other a name. */
export function areOfTwoKinds(one: number, other: number): boolean {
  return ((one ^ other) & 1) === 1;
}

export function isName(symbol: number): boolean {
  return (symbol & 1) === 1;
}
