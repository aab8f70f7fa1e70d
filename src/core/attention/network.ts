import { type Projected, projectTerms } from './projection.ts';
import type { TermInputs } from './term-inputs.ts';
import type { TermPairs } from './term-pairs.ts';
import {
  type AttentionWeights,
  CONTEXT,
  FEATURES,
  FLAGS_OF_TERM,
  GLOBAL,
  HIDDEN,
  KEY,
  MOST_TERMS,
  PROJECTED,
  SUM_SCALE,
  SUMMARY,
  TERMS_SCALE,
} from './types.ts';

/** Logarithms of the probabilities of none, corroborates and conflicts. */
export type LogProbabilities = readonly [none: number, corroborates: number, conflicts: number];

/**
 * Reads a sentence of a page beside a statement of a source, as in decomposable attention (Parikh et al. 2016): every term
 * of one looks for what answers it in the other, by meaning, likeness, opposition and whether their heads are alike; what it
 * is and what it finds become features, whose sums and maxima over all terms decide.
 */
export interface AttentionNetwork {
  read(page: TermInputs, source: TermInputs, pairs: TermPairs): LogProbabilities;
}

export function createAttentionNetwork(weights: AttentionWeights, vectors: Float32Array): AttentionNetwork {
  const project = projectTerms(weights, vectors);
  const ofPage = new WeakMap<TermInputs, Projected>();
  const ofSource = new WeakMap<TermInputs, Projected>();
  const remembered = (known: WeakMap<TermInputs, Projected>, terms: TermInputs, side: 'page' | 'source'): Projected => {
    let found = known.get(terms);
    if (found === undefined) {
      found = project(terms, side);
      known.set(terms, found);
    }
    return found;
  };
  const scratch = createScratch();
  const { summary } = scratch;
  return {
    read(page, source, pairs) {
      const one = remembered(ofPage, page, 'page');
      const other = remembered(ofSource, source, 'source');
      const table = tableOf(page, source, one, other, pairs, weights.attention);
      const nothing = weights.attention[NOTHING] ?? 0;
      const ofPageTerms = { terms: page, other: source, own: one, found: other, context: weights.pageContext };
      const ofSourceTerms = { terms: source, other: page, own: other, found: one, context: weights.sourceContext };
      summarise({ ...ofPageTerms, row: source.count, column: 1 }, table, nothing, scratch, 0);
      summarise({ ...ofSourceTerms, row: 1, column: source.count }, table, nothing, scratch, 2 * FEATURES);
      putGlobal(page, source, pairs, summary);
      return decide(scratch, weights);
    },
  };
}

/** What is worked with while two statements are read: made once. Double precision, for the engine computes in it. */
interface Scratch {
  readonly summary: Float32Array;
  readonly shares: Float64Array;
  readonly features: Float64Array;
  readonly finds: Float64Array;
  readonly hidden: Float64Array;
}

function createScratch(): Scratch {
  return {
    summary: new Float32Array(SUMMARY),
    shares: new Float64Array(MOST_TERMS),
    features: new Float64Array(FEATURES),
    finds: new Float64Array(CONTEXT),
    hidden: new Float64Array(HIDDEN),
  };
}

const LIKE = 0;
const OPPOSED = 1;
const NOTHING = 2;
const LIKE_HEADS = 3;

/** How alike the heads of two terms are; 0 where either has none. */
export function headLikeness(
  page: TermInputs,
  source: TermInputs,
  { likeness }: TermPairs,
  i: number,
  j: number,
): number {
  const one = page.heads[i] ?? -1;
  const other = source.heads[j] ?? -1;
  return one < 0 || other < 0 ? 0 : (likeness[one * source.count + other] ?? 0);
}

/** Pairs of terms: a row for each term of the page. */
interface Table {
  readonly likeness: Float32Array;
  readonly opposition: Float32Array;
  /** How alike the heads are. */
  readonly heads: Float32Array;
  /** How much the two attend to each other, before it is shared out. */
  readonly scores: Float32Array;
}

function tableOf(
  page: TermInputs,
  source: TermInputs,
  one: Projected,
  other: Projected,
  pairs: TermPairs,
  attention: Float32Array,
): Table {
  const scores = new Float32Array(page.count * source.count);
  const heads = new Float32Array(page.count * source.count);
  for (let i = 0; i < page.count; i += 1) {
    for (let j = 0; j < source.count; j += 1) {
      const at = i * source.count + j;
      let score = 0;
      for (let k = 0; k < KEY; k += 1) score += (one[i * PROJECTED + k] ?? 0) * (other[j * PROJECTED + k] ?? 0);
      const head = headLikeness(page, source, pairs, i, j);
      heads[at] = head;
      scores[at] =
        score +
        (attention[LIKE] ?? 0) * (pairs.likeness[at] ?? 0) +
        (attention[OPPOSED] ?? 0) * (pairs.opposition[at] ?? 0) +
        (attention[LIKE_HEADS] ?? 0) * head;
    }
  }
  return { likeness: pairs.likeness, opposition: pairs.opposition, heads, scores };
}

/** One statement that looks at the other. */
interface Side {
  readonly terms: TermInputs;
  readonly other: TermInputs;
  readonly own: Projected;
  readonly found: Projected;
  readonly context: Float32Array;
  /** From one of its terms to the next in the table, and from one of the other's. */
  readonly row: number;
  readonly column: number;
}

/** Attention this faint changes nothing. */
const FAINT = 0.002;

/** Sums and maxima of the features of all terms of a side, into the summary from `to` on. */
function summarise(side: Side, table: Table, nothing: number, scratch: Scratch, to: number): void {
  const { terms, other, own, found, context } = side;
  const { summary, shares, features, finds } = scratch;
  summary.fill(0, to, to + 2 * FEATURES);
  for (let i = 0; i < terms.count; i += 1) {
    shareOut(table.scores, i * side.row, side, nothing, shares);
    lookUp(side, table, i, shares, finds);
    const from = i * PROJECTED + KEY;
    for (let k = 0; k < FEATURES; k += 1) features[k] = own[from + k] ?? 0;
    for (let j = 0; j < other.count; j += 1) {
      const share = shares[j] ?? 0;
      if (share >= FAINT) addScaled(features, found, j * PROJECTED + KEY + FEATURES, share);
    }
    for (let c = 0; c < CONTEXT; c += 1) {
      const value = finds[c] ?? 0;
      if (value !== 0) addScaled(features, context, c * FEATURES, value);
    }
    for (let k = 0; k < FEATURES; k += 1) {
      const feature = features[k] ?? 0;
      if (feature <= 0) continue;
      summary[to + k] = (summary[to + k] ?? 0) + feature * SUM_SCALE;
      if (feature > (summary[to + FEATURES + k] ?? 0)) summary[to + FEATURES + k] = feature;
    }
  }
}

/** Attention of one term, which adds up to 1 with what goes to nothing at all. */
function shareOut(
  scores: Float32Array,
  from: number,
  { other, column }: Side,
  nothing: number,
  shares: Float64Array,
): void {
  let most = nothing;
  for (let j = 0; j < other.count; j += 1) {
    const score = scores[from + j * column] ?? 0;
    if (score > most) most = score;
  }
  let total = Math.exp(nothing - most);
  for (let j = 0; j < other.count; j += 1) {
    const power = Math.exp((scores[from + j * column] ?? 0) - most);
    shares[j] = power;
    total += power;
  }
  for (let j = 0; j < other.count; j += 1) shares[j] = (shares[j] ?? 0) / total;
}

/**
 * What a term finds on the other side, each by its share of attention: likeness, opposition, anything at all; the greatest
 * likeness and opposition; how its flags differ from its own; how alike the heads are, whether they play one part, both alike.
 */
function lookUp(
  { terms, other, row, column }: Side,
  table: Table,
  i: number,
  shares: Float64Array,
  finds: Float64Array,
): void {
  finds.fill(0);
  for (let flag = 0; flag < FLAGS_OF_TERM; flag += 1) finds[5 + flag] = -(terms.flags[i * FLAGS_OF_TERM + flag] ?? 0);
  const role = terms.roles[i];
  for (let j = 0; j < other.count; j += 1) {
    const at = i * row + j * column;
    const like = table.likeness[at] ?? 0;
    const opposed = table.opposition[at] ?? 0;
    if (like > (finds[3] ?? 0)) finds[3] = like;
    if (opposed > (finds[4] ?? 0)) finds[4] = opposed;
    const share = shares[j] ?? 0;
    if (share < FAINT) continue;
    const heads = table.heads[at] ?? 0;
    finds[0] = (finds[0] ?? 0) + share * like;
    finds[1] = (finds[1] ?? 0) + share * opposed;
    finds[2] = (finds[2] ?? 0) + share;
    for (let flag = 0; flag < FLAGS_OF_TERM; flag += 1)
      finds[5 + flag] = (finds[5 + flag] ?? 0) + share * (other.flags[j * FLAGS_OF_TERM + flag] ?? 0);
    finds[8] = (finds[8] ?? 0) + share * heads;
    if (role === other.roles[j]) finds[9] = (finds[9] ?? 0) + share;
    finds[10] = (finds[10] ?? 0) + share * like * heads;
  }
}

function addScaled(features: Float64Array, from: Float32Array, start: number, times: number): void {
  for (let k = 0; k < FEATURES; k += 1) features[k] = (features[k] ?? 0) + times * (from[start + k] ?? 0);
}

/** How much of each has its like in the other, how long they are, how often each says "not". */
export function putGlobal(page: TermInputs, source: TermInputs, { likeness }: TermPairs, summary: Float32Array): void {
  const to = SUMMARY - GLOBAL;
  let pageWeight = 0;
  let pageFound = 0;
  let sourceWeight = 0;
  let sourceFound = 0;
  for (let i = 0; i < page.count; i += 1) {
    let best = 0;
    for (let j = 0; j < source.count; j += 1) best = Math.max(best, likeness[i * source.count + j] ?? 0);
    pageWeight += page.weights[i] ?? 0;
    pageFound += best * (page.weights[i] ?? 0);
  }
  for (let j = 0; j < source.count; j += 1) {
    let best = 0;
    for (let i = 0; i < page.count; i += 1) best = Math.max(best, likeness[i * source.count + j] ?? 0);
    sourceWeight += source.weights[j] ?? 0;
    sourceFound += best * (source.weights[j] ?? 0);
  }
  summary[to] = pageFound / Math.max(0.1, pageWeight);
  summary[to + 1] = sourceFound / Math.max(0.1, sourceWeight);
  summary[to + 2] = page.count * TERMS_SCALE;
  summary[to + 3] = source.count * TERMS_SCALE;
  summary[to + 4] = negationsOf(page);
  summary[to + 5] = negationsOf(source);
}

function negationsOf({ count, flags }: TermInputs): number {
  let negations = 0;
  for (let i = 0; i < count; i += 1) negations += flags[i * FLAGS_OF_TERM + 2] ?? 0;
  return negations;
}

function decide({ summary, hidden: sums }: Scratch, { hidden, out }: AttentionWeights): LogProbabilities {
  const scores: [number, number, number] = [0, 0, 0];
  for (let stance = 0; stance < 3; stance += 1) scores[stance] = out[HIDDEN * 3 + stance] ?? 0;
  for (let h = 0; h < HIDDEN; h += 1) sums[h] = hidden[SUMMARY * HIDDEN + h] ?? 0;
  for (let s = 0; s < SUMMARY; s += 1) {
    const value = summary[s] ?? 0;
    if (value === 0) continue;
    for (let h = 0; h < HIDDEN; h += 1) sums[h] = (sums[h] ?? 0) + value * (hidden[s * HIDDEN + h] ?? 0);
  }
  for (let h = 0; h < HIDDEN; h += 1) {
    const value = Math.max(0, sums[h] ?? 0);
    for (let stance = 0; stance < 3; stance += 1)
      scores[stance] = (scores[stance] ?? 0) + value * (out[h * 3 + stance] ?? 0);
  }
  const most = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  return [scores[0] - total, scores[1] - total, scores[2] - total];
}
