import { joined } from './hash.ts';
import type { SentenceTable } from './sentence-table.ts';
import { createTemplates, writeSlots } from './templates.ts';

/**
 * What a tag may depend on: w word, s suffix and p prefix of so many characters, c cluster, t1 and t2 the tags of the two words
 * before. `look` is the shape, of the first word told from the others.
 */
const VALUES = [
  'w',
  'shape',
  's2',
  's3',
  's4',
  'p3',
  'look',
  'shapeAfter',
  'shapeBefore',
  'c',
  't1',
  't2',
  'wBefore',
  'wTwoBefore',
  'wAfter',
  's3After',
  'cAfter',
  'cBefore',
];

const TEMPLATES = createTemplates(
  VALUES,
  `| w | w shape | s2 | s3 | s4 | p3 | look | look s2 | look s3 | look shapeAfter shapeBefore | c | c look
  | t1 t2 | t1 w | t1 c | t1 s3 | t1 look s2
  | wBefore | wBefore w | wTwoBefore t1 | wAfter | wAfter w | wAfter t1 | s3After s2 t1 | cAfter c t1 | cAfter s3 | cBefore c cAfter`.replaceAll(
    '\n',
    ' ',
  ),
);

export const TAG_FEATURES = TEMPLATES.count;
const values = new Int32Array(VALUES.length + 1);

/** Writes the slots of what speaks for a node's tag; the tags of the nodes before it are known. */
export function writeTagFeatures(table: SentenceTable, node: number, slots: Int32Array): void {
  const { word, cluster, suffix2, suffix3, suffix4, prefix3, shape, tag } = table;
  const before = node - 1;
  const twoBefore = Math.max(0, node - 2);
  const after = node + 1 > table.count ? 0 : node + 1;
  values[1] = word[node] ?? 0;
  values[2] = shape[node] ?? 0;
  values[3] = suffix2[node] ?? 0;
  values[4] = suffix3[node] ?? 0;
  values[5] = suffix4[node] ?? 0;
  values[6] = prefix3[node] ?? 0;
  values[7] = joined(shape[node] ?? 0, node === 1 ? 1 : 0);
  values[8] = shape[after] ?? 0;
  values[9] = shape[before] ?? 0;
  values[10] = cluster[node] ?? 0;
  values[11] = tag[before] ?? 0;
  values[12] = tag[twoBefore] ?? 0;
  values[13] = word[before] ?? 0;
  values[14] = word[twoBefore] ?? 0;
  values[15] = word[after] ?? 0;
  values[16] = suffix3[after] ?? 0;
  values[17] = cluster[after] ?? 0;
  values[18] = cluster[before] ?? 0;
  writeSlots(TEMPLATES, values, slots);
}
