import { joined, slotOf } from './hash.ts';
import type { SentenceTable } from './sentence-table.ts';

export const TAG_FEATURES = 34;

/** Writes the slots of what speaks for a node's tag; the tags of the nodes before it are known. */
export function writeTagFeatures(table: SentenceTable, node: number, slots: Int32Array): void {
  const { word, cluster, suffix2, suffix3, shape, tag } = table;
  const before = node - 1;
  const twoBefore = Math.max(0, node - 2);
  const after = node + 1 > table.count ? 0 : node + 1;
  const twoAfter = node + 2 > table.count ? 0 : node + 2;
  const w = word[node] ?? 0;
  const wBefore = word[before] ?? 0;
  const wAfter = word[after] ?? 0;
  const c = cluster[node] ?? 0;
  const cBefore = cluster[before] ?? 0;
  const cAfter = cluster[after] ?? 0;
  const s2 = suffix2[node] ?? 0;
  const s3 = suffix3[node] ?? 0;
  const s3After = suffix3[after] ?? 0;
  const look = joined(shape[node] ?? 0, node === 1 ? 1 : 0);
  const t1 = tag[before] ?? 0;
  const t2 = tag[twoBefore] ?? 0;
  let at = 0;
  const add = (one: number, two: number, three: number): void => {
    slots[at] = slotOf(at, one, two, three);
    at += 1;
  };
  add(0, 0, 0);
  add(w, 0, 0);
  add(w, shape[node] ?? 0, 0);
  add(table.suffix1[node] ?? 0, 0, 0);
  add(s2, 0, 0);
  add(s3, 0, 0);
  add(table.suffix4[node] ?? 0, 0, 0);
  add(table.prefix2[node] ?? 0, 0, 0);
  add(table.prefix3[node] ?? 0, 0, 0);
  add(look, 0, 0);
  add(look, s2, 0);
  add(look, s3, 0);
  add(look, shape[after] ?? 0, shape[before] ?? 0);
  add(c, 0, 0);
  add(c, s2, 0);
  add(t1, 0, 0);
  add(t1, t2, 0);
  add(t1, w, 0);
  add(t1, t2, w);
  add(t1, s3, 0);
  add(t1, c, 0);
  add(t1, look, s2);
  add(wBefore, 0, 0);
  add(wBefore, w, 0);
  add(wBefore, c, s2);
  add(word[twoBefore] ?? 0, t1, 0);
  add(wAfter, 0, 0);
  add(wAfter, w, 0);
  add(wAfter, t1, 0);
  add(s3After, s2, t1);
  add(word[twoAfter] ?? 0, 0, 0);
  add(cAfter, c, t1);
  add(cAfter, s3, 0);
  add(cBefore, c, cAfter);
}
