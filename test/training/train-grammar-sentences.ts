/** Trees as the parser in training sees them: tagged, and without punctuation. */

import { ROOT_LABEL } from '../../src/core/grammar/parser.ts';
import {
  type Clusters,
  createSentenceTable,
  fillWords,
  takeOutPunctuation,
} from '../../src/core/grammar/sentence-table.ts';
import type { TreeSentence } from './train-grammar-parser.ts';
import type { Tree } from './treebank-tokens.ts';

/** `tags` are indexes, by token from 1 on. */
export function treeSentence(
  tree: Tree,
  tags: Int32Array,
  clusters: Clusters,
  isPunctuation: Uint8Array,
): TreeSentence {
  const count = tree.tokens.length;
  const table = createSentenceTable(count);
  fillWords(table, tree.tokens, clusters);
  table.tag.set(tags.subarray(1, count + 1), 1);
  takeOutPunctuation(table, isPunctuation);
  const nodeOf = new Map<number, number>();
  for (let node = 1; node <= table.count; node += 1) nodeOf.set((table.origin[node] ?? 0) - 1, node);
  const heads = new Int32Array(table.count + 2).fill(-1);
  const labels = new Int32Array(table.count + 2);
  let root = 0;
  for (let node = 1; node <= table.count; node += 1) {
    const token = (table.origin[node] ?? 0) - 1;
    // What belongs to a mark that was taken out belongs to the mark's head; of several roots the first stays one.
    let head = tree.heads[token] ?? -1;
    while (head >= 0 && !nodeOf.has(head)) head = tree.heads[head] ?? -1;
    const above = nodeOf.get(head) ?? (root === 0 ? table.count + 1 : root);
    if (above > table.count) root = node;
    heads[node] = above;
    labels[node] = above > table.count ? ROOT_LABEL : (tree.labels[token] ?? 0);
  }
  return { table, tags: table.tag.slice(0, table.count + 2), heads, labels };
}
