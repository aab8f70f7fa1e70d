import { joined, slotOf } from './hash.ts';
import type { SentenceTable } from './sentence-table.ts';

export const MOST_LABEL_FEATURES = 60;

/** Writes the slots of what speaks for the relation of a child, whose own children are all known, to its head. */
export function writeLabelFeatures(table: SentenceTable, head: number, child: number, slots: Int32Array): number {
  const { word, tag, wordTag, cluster, label, left1, left2, right1 } = table;
  const side = child < head ? 1 : 2;
  const after = child + 1 > table.count ? 0 : child + 1;
  const hw = word[head] ?? 0;
  const ht = joined(tag[head] ?? 0, side);
  const hp = joined(wordTag[head] ?? 0, side);
  const hc = joined(cluster[head] ?? 0, side);
  const cw = word[child] ?? 0;
  const ct = tag[child] ?? 0;
  const cp = wordTag[child] ?? 0;
  const cc = cluster[child] ?? 0;
  const first = left1[child] ?? 0;
  const firstWord = word[first] ?? 0;
  const firstLabel = label[first] ?? 0;
  const secondWord = word[left2[child] ?? 0] ?? 0;
  const lastChild = right1[child] ?? 0;
  const lastTag = tag[lastChild] ?? 0;
  const childLeft = table.leftLabels[child] ?? 0;
  const childRight = table.rightLabels[child] ?? 0;
  const headLeft = table.leftLabels[head] ?? 0;
  const headRight = table.rightLabels[head] ?? 0;
  const sibling = side === 1 ? (left1[head] ?? 0) : (right1[head] ?? 0);
  const siblingTag = tag[sibling] ?? 0;
  const siblingLabel = sibling === 0 ? -1 : (label[sibling] ?? 0);
  const gap = Math.min(Math.abs(head - child), 4);
  const pair = joined(ht, ct);
  let at = 0;
  const add = (one: number, two: number, three: number): void => {
    slots[at] = slotOf(at, one, two, three);
    at += 1;
  };
  add(side, 0, 0);
  add(hp, 0, 0);
  add(ht, 0, 0);
  add(cw, 0, 0);
  add(cp, side, 0);
  add(ct, side, 0);
  add(pair, 0, 0);
  add(hp, ct, 0);
  add(ht, cp, 0);
  add(hw, cw, side);
  add(hc, cc, 0);
  add(hc, ct, 0);
  add(cc, ht, 0);
  add(cc, ct, side);
  add(pair, gap, 0);
  add(cp, gap, side);
  // What the child begins with: its preposition, its conjunction, its article.
  add(firstWord, ht, 0);
  add(firstWord, pair, 0);
  add(firstWord, cw, side);
  add(firstWord, hp, 0);
  add(firstWord, cc, ht);
  add(firstLabel, pair, 0);
  add(firstWord, secondWord, pair);
  add(childLeft, pair, 0);
  add(childLeft, ct, firstWord);
  add(childLeft, hw, side);
  add(childRight, pair, 0);
  add(lastTag, pair, 0);
  add(word[lastChild] ?? 0, ct, side);
  // What the head has already.
  add(headLeft, pair, 0);
  add(headLeft, cw, ht);
  add(headLeft, headRight, pair);
  add(headRight, pair, 0);
  add(headRight, hp, ct);
  add(siblingTag, pair, siblingLabel);
  add(siblingLabel, hp, ct);
  add(word[sibling] ?? 0, pair, 0);
  add(headLeft, childLeft, pair);
  // What stands around the child.
  add(word[child - 1] ?? 0, pair, 0);
  add(tag[child - 1] ?? 0, pair, 0);
  add(word[after] ?? 0, pair, 0);
  add(tag[after] ?? 0, pair, tag[child - 1] ?? 0);
  add(tag[head - 1] ?? 0, pair, 0);
  add(table.suffix3[child] ?? 0, pair, 0);
  add(table.suffix3[head] ?? 0, pair, 0);
  add(table.shape[child] ?? 0, pair, 0);
  return at;
}
