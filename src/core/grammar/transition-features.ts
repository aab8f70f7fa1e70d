import { joined } from './hash.ts';
import type { SentenceTable } from './sentence-table.ts';
import { createTemplates, writeSlots } from './templates.ts';
import type { ParserState } from './transitions.ts';

/**
 * What a transition may depend on. s0, s1, s2 are the top of the stack and those below it; b0, b1, b2 the front of the buffer
 * and those behind it. Then comes: t tag, w word, p both, c cluster; l and r the outermost child on that side, whose t, w or
 * label l follows; Left and Right the labels on that side; Lefts and Rights how many. Before and After are punctuation.
 * `pair` are the tags of s0 and b0, `below` of s1 and s0, `three` of all.
 */
const VALUES = [
  's0t',
  's0p',
  's1t',
  's1p',
  's2p',
  'b0t',
  'b0p',
  'b1p',
  'b2p',
  's0w',
  'b0w',
  'pair',
  'b1t',
  's1w',
  'below',
  'b2t',
  's2t',
  'b1w',
  's0lt',
  's0rt',
  'b0lt',
  's1rt',
  's0lw',
  'b0lw',
  's1rw',
  's0ll',
  's0rl',
  'b0ll',
  's1rl',
  's0Left',
  's0Right',
  's1Right',
  'b0Left',
  's0c',
  's1c',
  'b0c',
  'b0lwS0t',
  'ahead',
  'behind',
  'b0Lefts',
  's1Rights',
  'b0Before',
  's0After',
  'b1Before',
  's0Before',
  'marksAhead',
  'marksBehind',
  'three',
  's1cS0c',
];

/** A preposition decides where its phrase belongs: it is the first child of what it stands before. */
const TEMPLATES = createTemplates(
  VALUES,
  `| s0t | s0p | s1t | s1p | s2p | b0t | b0p | b1p | b2p
  | s0w | s1w | b0w | b1w | s1t b0p
  | s0p b0t | s0t b0p | s0w b0w | pair | b0t b1t | b0p b1t | s0p s1t | s0t s1p | s0w s1w | below | s1w b0w | s1t b0t
  | pair b1t b2t | b0t b1t b2t | below b0t b1t | below s2t b0t | s0w b0t b1t | s0t b0w b1t | s0t b0t b1w
  | s1w s0t b0t | s1t s0w b0t | s1t s0t b0w | s1w s0w b0t
  | pair s0lt | pair s0rt | pair b0lt | below s0lt | below s0rt | below s1rt | s0t s0lw | b0t b0lw | s1t s1rw
  | s0ll s0t b0t | s0rl s0t b0t | b0ll s0t b0t | s1rl s1t s0t | s1rl s1w s0t
  | s0p s0Left | s0p s0Right | s0t s0Left b0t | s0t s0Right b0t | s1p s1Right s0t | s1t s1Right s0t
  | b0t b0Left s0t | b0w b0Left s0t | s1t s1Right pair
  | s1p s0lw s0c | s1c s0lw s0c | s1t s0lw s0t
  | s0w b0lw | s0c b0lw b0c | s0t b0lw b0t | s1w b0lw s0t | s1c b0lw s0c | s1t b0lwS0t b0t
  | pair ahead | below behind | below behind b0t | b0p b0Lefts | s1p s1Rights s0t
  | b0Before s0t b0t | b0Before s0t b0w | b0Before below b0t | b0Before s0After pair | b1Before b0t b1t
  | s0Before below b0Before | s0Before s1w s0t | marksAhead pair | marksBehind below b0t | marksBehind marksAhead three
  | s0c b0c | s0c s1c | s1c b0c | s0c b0p | s0p b0c | s1c s0p | s1p s0c | s0c s0t b0t | s1cS0c b0t s1t`.replaceAll(
    '\n',
    ' ',
  ),
);

export const TRANSITION_FEATURES = TEMPLATES.count;
const values = new Int32Array(VALUES.length + 1);

/** Writes the slots of what speaks for the next transition: `TRANSITION_FEATURES` of them. */
export function writeTransitionFeatures(table: SentenceTable, state: ParserState, slots: Int32Array): void {
  const { word, tag, wordTag, cluster, label, stack, left1, right1, before, marks } = table;
  const { leftLabels, rightLabels, leftCount, rightCount } = table;
  const { depth, front: b0 } = state;
  const last = table.count + 1;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : 0;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : 0;
  const s2 = depth > 2 ? (stack[depth - 3] ?? 0) : 0;
  const b1 = b0 + 1 > last ? 0 : b0 + 1;
  const b2 = b0 + 2 > last ? 0 : b0 + 2;
  const s0l = left1[s0] ?? 0;
  const s0r = right1[s0] ?? 0;
  const s1r = right1[s1] ?? 0;
  const b0l = left1[b0] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s1t = tag[s1] ?? 0;
  const b0t = tag[b0] ?? 0;
  const pair = joined(s0t, b0t);
  values[1] = s0t;
  values[2] = wordTag[s0] ?? 0;
  values[3] = s1t;
  values[4] = wordTag[s1] ?? 0;
  values[5] = wordTag[s2] ?? 0;
  values[6] = b0t;
  values[7] = wordTag[b0] ?? 0;
  values[8] = wordTag[b1] ?? 0;
  values[9] = wordTag[b2] ?? 0;
  values[10] = word[s0] ?? 0;
  values[11] = word[b0] ?? 0;
  values[12] = pair;
  values[13] = tag[b1] ?? 0;
  values[14] = word[s1] ?? 0;
  values[15] = joined(s1t, s0t);
  values[16] = tag[b2] ?? 0;
  values[17] = tag[s2] ?? 0;
  values[18] = word[b1] ?? 0;
  values[19] = tag[s0l] ?? 0;
  values[20] = tag[s0r] ?? 0;
  values[21] = tag[b0l] ?? 0;
  values[22] = tag[s1r] ?? 0;
  values[23] = word[s0l] ?? 0;
  values[24] = word[b0l] ?? 0;
  values[25] = word[s1r] ?? 0;
  values[26] = label[s0l] ?? 0;
  values[27] = label[s0r] ?? 0;
  values[28] = label[b0l] ?? 0;
  values[29] = label[s1r] ?? 0;
  values[30] = leftLabels[s0] ?? 0;
  values[31] = rightLabels[s0] ?? 0;
  values[32] = rightLabels[s1] ?? 0;
  values[33] = leftLabels[b0] ?? 0;
  values[34] = cluster[s0] ?? 0;
  values[35] = cluster[s1] ?? 0;
  values[36] = cluster[b0] ?? 0;
  values[37] = joined(word[b0l] ?? 0, s0t);
  values[38] = distance(b0 - s0);
  values[39] = distance(s0 - s1);
  values[40] = leftCount[b0] ?? 0;
  values[41] = rightCount[s1] ?? 0;
  values[42] = before[b0] ?? 0;
  values[43] = before[s0 + 1] ?? 0;
  values[44] = before[b1] ?? 0;
  values[45] = before[s0] ?? 0;
  values[46] = Math.min(3, (marks[b0] ?? 0) - (marks[s0] ?? 0));
  values[47] = Math.min(3, (marks[s0] ?? 0) - (marks[s1] ?? 0));
  values[48] = joined(s1t, pair);
  values[49] = joined(cluster[s1] ?? 0, cluster[s0] ?? 0);
  writeSlots(TEMPLATES, values, slots);
}

function distance(words: number): number {
  if (words < 5) return words;
  return words < 10 ? 5 : 6;
}
