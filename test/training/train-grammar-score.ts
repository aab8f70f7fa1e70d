/** How well a grammar parses trees that it did not learn from. */
import type { Grammar } from '../../src/core/grammar/grammar.ts';
import { RELATIONS } from '../../src/core/grammar/types.ts';
import type { Tree } from './treebank-tokens.ts';

/** Shares of all tokens, punctuation included unless it says otherwise. */
export interface GrammarScore {
  readonly tokens: number;
  readonly partsOfSpeech: number;
  readonly heads: number;
  readonly labelled: number;
  readonly headsOfWords: number;
  readonly labelledWords: number;
  /** Precision and recall of each relation with its head. */
  readonly byRelation: ReadonlyMap<
    string,
    { readonly precision: number; readonly recall: number; readonly count: number }
  >;
}

export function scoreGrammar(grammar: Grammar, trees: readonly Tree[]): GrammarScore {
  const sum = { tokens: 0, pos: 0, heads: 0, labelled: 0, words: 0, wordHeads: 0, wordLabelled: 0 };
  const relations = new Map(RELATIONS.map((name) => [String(name), { right: 0, found: 0, count: 0 }]));
  for (const tree of trees) {
    const parse = grammar.parse(tree.tokens);
    for (const [index, head] of tree.heads.entries()) {
      const gold = RELATIONS[tree.labels[index] ?? 0] ?? 'other';
      const found = parse.relations[index] ?? 'other';
      const isHead = parse.heads[index] === head ? 1 : 0;
      const isRight = isHead === 1 && found === gold ? 1 : 0;
      const isWord = gold === 'punct' ? 0 : 1;
      sum.tokens += 1;
      sum.pos += parse.pos[index] === tree.tags[index]?.split('.', 1)[0] ? 1 : 0;
      sum.heads += isHead;
      sum.labelled += isRight;
      sum.words += isWord;
      sum.wordHeads += isWord * isHead;
      sum.wordLabelled += isWord * isRight;
      const wanted = relations.get(gold);
      if (wanted !== undefined) {
        wanted.count += 1;
        wanted.right += isRight;
      }
      const given = relations.get(found);
      if (given !== undefined) given.found += 1;
    }
  }
  const byRelation = new Map(
    [...relations].map(([name, { right, found, count }]) => [
      name,
      { precision: right / found, recall: right / count, count },
    ]),
  );
  return {
    tokens: sum.tokens,
    partsOfSpeech: sum.pos / sum.tokens,
    heads: sum.heads / sum.tokens,
    labelled: sum.labelled / sum.tokens,
    headsOfWords: sum.wordHeads / sum.words,
    labelledWords: sum.wordLabelled / sum.words,
    byRelation,
  };
}
