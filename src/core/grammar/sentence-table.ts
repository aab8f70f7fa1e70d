import type { Token } from '../text/tokens.ts';
import { hashOfText, joined, slotOfWord } from './hash.ts';
import { rowOf, type SlotSet } from './slot-set.ts';

/** Which words are used alike: `numbers` by row, from 1 on. */
export interface Clusters {
  readonly slots: SlotSet;
  readonly numbers: Uint8Array;
}

/**
 * What is known of a sentence's nodes while it is parsed, a column each. Node 0 stands for "none", nodes 1 to `count` are
 * the tokens, node `count + 1` is the root above the sentence's own.
 */
export interface SentenceTable {
  count: number;
  readonly capacity: number;
  readonly word: Int32Array;
  readonly cluster: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  readonly tag: Int32Array;
  /** 1 for a sign that may be punctuation. */
  readonly sign: Int32Array;
  /** Which token the node is, from 1 on: the same as the node until punctuation is taken out. */
  readonly origin: Int32Array;
  /** The punctuation that stood right before the node, and how many marks stood before it in all. */
  readonly before: Int32Array;
  readonly marks: Int32Array;
  /** Word and tag in one value. */
  readonly wordTag: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** The outermost child on each side, and the one attached before it. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** One bit a label that the node has among its children. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  readonly stack: Int32Array;
}

/** An empty table with room for a sentence of so many tokens; it is filled anew for each. */
export function createSentenceTable(tokens: number): SentenceTable {
  const capacity = tokens + 4;
  const column = (): Int32Array => new Int32Array(capacity);
  return {
    count: 0,
    capacity,
    word: column(),
    cluster: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix3: column(),
    shape: column(),
    tag: column(),
    sign: column(),
    origin: column(),
    before: column(),
    marks: column(),
    wordTag: column(),
    head: column(),
    label: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftLabels: column(),
    rightLabels: column(),
    stack: column(),
  };
}

const NO_WORD = 0x1f3d5b79;
const ROOT_WORD = 0x2e8a6c41;
/** The tag of "none" and of the root above the sentence's own: real tags are numbered from 0. */
const NO_TAG = 254;
const ROOT_TAG = 255;

/** Puts a sentence's words into the table; tags and arcs are to come. */
export function fillWords(table: SentenceTable, tokens: readonly Token[], clusters: Clusters): void {
  const count = tokens.length;
  table.count = count;
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index];
    if (token !== undefined) fillWord(table, index + 1, token, clusters);
  }
  fillEdge(table, 0, NO_WORD, NO_TAG);
  fillEdge(table, count + 1, ROOT_WORD, ROOT_TAG);
}

/** Signs that are punctuation unless the tagger thinks otherwise. */
const SIGNS = '=+#^\\.,;:!?"\'“”„‘’‚«»‹›()[]{}<>-‐‑–—―…·•*_~/|`´';

function fillWord(table: SentenceTable, node: number, token: Token, clusters: Clusters): void {
  const { lower } = token;
  const { length } = lower;
  const word = hashOfText(lower, 0, length);
  table.word[node] = word;
  table.suffix2[node] = hashOfText(lower, Math.max(0, length - 2), length);
  table.suffix3[node] = hashOfText(lower, Math.max(0, length - 3), length);
  table.suffix4[node] = hashOfText(lower, Math.max(0, length - 4), length);
  table.prefix3[node] = hashOfText(lower, 0, Math.min(3, length));
  table.shape[node] = shapeOf(token.text);
  table.sign[node] = token.kind === 'symbol' && SIGNS.includes(token.text) ? 1 : 0;
  const row = rowOf(clusters.slots, slotOfWord(word));
  table.cluster[node] = row < 0 ? 0 : (clusters.numbers[row] ?? 0);
}

function fillEdge(table: SentenceTable, node: number, word: number, tag: number): void {
  table.word[node] = word;
  table.cluster[node] = 0;
  table.suffix2[node] = word;
  table.suffix3[node] = word;
  table.suffix4[node] = word;
  table.prefix3[node] = word;
  table.shape[node] = -1;
  table.sign[node] = 0;
  table.before[node] = 0;
  table.marks[node] = 0;
  table.tag[node] = tag;
}

/**
 * Takes punctuation out of a tagged sentence: what is left moves up and remembers what stood before it. What a mark belongs
 * to follows from the tree of the words. `isPunctuation` by tag.
 */
export function takeOutPunctuation(table: SentenceTable, isPunctuation: Uint8Array): void {
  const { word, cluster, suffix3, shape, tag, sign, origin, before, marks } = table;
  let kept = 0;
  let pending = 0;
  let seen = 0;
  for (let node = 1; node <= table.count + 1; node += 1) {
    if (sign[node] === 1 && isPunctuation[tag[node] ?? 0] === 1) {
      pending = joined(pending, word[node] ?? 0);
      seen += 1;
      continue;
    }
    kept += 1;
    word[kept] = word[node] ?? 0;
    cluster[kept] = cluster[node] ?? 0;
    suffix3[kept] = suffix3[node] ?? 0;
    shape[kept] = shape[node] ?? 0;
    tag[kept] = tag[node] ?? 0;
    origin[kept] = node;
    before[kept] = pending;
    marks[kept] = seen;
    pending = 0;
  }
  table.count = kept - 1;
}

/** Forgets all arcs and joins words with their tags: what must be done before parsing. */
export function clearArcs(table: SentenceTable): void {
  const end = table.count + 2;
  for (let node = 0; node < end; node += 1) {
    table.wordTag[node] = joined(table.word[node] ?? 0, table.tag[node] ?? 0);
  }
  for (const column of [table.head, table.label, table.left1, table.left2, table.right1, table.right2])
    column.fill(0, 0, end);
  for (const column of [table.leftCount, table.rightCount, table.leftLabels, table.rightLabels]) column.fill(0, 0, end);
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const OTHER = 4;

/** The kinds of a word's characters, runs of one kind as one, at most seven: "Covid-19" is upper, lower, other, digit. */
function shapeOf(text: string): number {
  let shape = 0;
  let last = 0;
  for (let index = 0; index < text.length && shape < 1 << 18; index += 1) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind === last) continue;
    shape = (shape << 3) | kind;
    last = kind;
  }
  return text.length === 1 ? shape | (1 << 24) : shape;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  // Letters beyond ASCII count as lower case: what matters is mostly the first letter, and those are rare there.
  return code >= 0xc0 && code < 0x2000 ? LOWER : OTHER;
}
