import { joined } from './hash.ts';
import type { SentenceTable } from './sentence-table.ts';
import { createTemplates, writeSlots } from './templates.ts';

/**
 * What a relation may depend on. h is the head, c the child, each with t tag, w word, p both, c cluster; those of the head know
 * on which side the child is, and so does `pair`, the tags of both. What the child begins with is its preposition,
 * conjunction or article. Siblings are the head's children on the same side.
 */
const VALUES = [
  'side',
  'hp',
  'ht',
  'cp',
  'pair',
  'ct',
  'hw',
  'cw',
  'hc',
  'cc',
  'gap',
  'firstWord',
  'firstLabel',
  'secondWord',
  'childLeft',
  'childRight',
  'lastTag',
  'lastWord',
  'marks',
  'before',
  'after',
  'headLeft',
  'headRight',
  'siblingLabel',
  'siblingWord',
  'tagBefore',
  'wordAfter',
  'tagAfter',
  'suffix',
  'headSuffix',
  'shape',
];

const TEMPLATES = createTemplates(
  VALUES,
  `side | hp | ht | cp side | pair | hp ct | ht cp | hw cw side | hc cc | cc ht | hc ct | pair gap | cp gap side
  | firstWord pair | firstWord cw side | firstWord hp | firstWord cc ht | firstLabel pair | firstWord secondWord pair
  | childLeft pair | childLeft ct firstWord | childLeft hw side | childRight pair | lastTag pair | lastWord ct side
  | marks pair | marks firstWord pair | before pair | after pair marks
  | headLeft pair | headLeft cw ht | headRight pair | headRight hp ct | siblingLabel hp ct | siblingWord pair
  | headLeft childLeft pair
  | tagBefore pair | wordAfter pair | tagAfter pair tagBefore | suffix pair | headSuffix pair | shape pair`.replaceAll(
    '\n',
    ' ',
  ),
);

export const LABEL_FEATURES = TEMPLATES.count;
const values = new Int32Array(VALUES.length + 1);

/**
 * Writes the slots of what speaks for the relation of a child, whose own children are all known, to its head:
 * `LABEL_FEATURES` of them.
 */
export function writeLabelFeatures(table: SentenceTable, head: number, child: number, slots: Int32Array): void {
  const { word, tag, wordTag, cluster, label, left1, left2, right1, before, marks, suffix3, shape } = table;
  const { leftLabels, rightLabels } = table;
  const side = child < head ? 1 : 2;
  const next = child + 1 > table.count ? 0 : child + 1;
  const first = left1[child] ?? 0;
  const lastChild = right1[child] ?? 0;
  const sibling = side === 1 ? (left1[head] ?? 0) : (right1[head] ?? 0);
  const ht = joined(tag[head] ?? 0, side);
  const ct = tag[child] ?? 0;
  values[1] = side;
  values[2] = joined(wordTag[head] ?? 0, side);
  values[3] = ht;
  values[4] = wordTag[child] ?? 0;
  values[5] = joined(ht, ct);
  values[6] = ct;
  values[7] = word[head] ?? 0;
  values[8] = word[child] ?? 0;
  values[9] = joined(cluster[head] ?? 0, side);
  values[10] = cluster[child] ?? 0;
  values[11] = Math.min(Math.abs(head - child), 4);
  values[12] = word[first] ?? 0;
  values[13] = label[first] ?? 0;
  values[14] = word[left2[child] ?? 0] ?? 0;
  values[15] = leftLabels[child] ?? 0;
  values[16] = rightLabels[child] ?? 0;
  values[17] = tag[lastChild] ?? 0;
  values[18] = word[lastChild] ?? 0;
  values[19] = Math.min(3, Math.abs((marks[head] ?? 0) - (marks[child] ?? 0)));
  values[20] = before[child] ?? 0;
  values[21] = before[child + 1] ?? 0;
  values[22] = leftLabels[head] ?? 0;
  values[23] = rightLabels[head] ?? 0;
  values[24] = sibling === 0 ? -1 : (label[sibling] ?? 0);
  values[25] = word[sibling] ?? 0;
  values[26] = tag[child - 1] ?? 0;
  values[27] = word[next] ?? 0;
  values[28] = tag[next] ?? 0;
  values[29] = suffix3[child] ?? 0;
  values[30] = suffix3[head] ?? 0;
  values[31] = shape[child] ?? 0;
  writeSlots(TEMPLATES, values, slots);
}
