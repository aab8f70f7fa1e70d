/**
 * Trains the network of src/core/attention: the forward pass of network.ts with what the way back needs, its gradients, and
 * Adam (Kingma and Ba 2015). Deterministic: the order and what is dropped come from one repeatable row of draws.
 */
import { headLikeness, putGlobal } from '../../src/core/attention/network.ts';
import type { TermInputs } from '../../src/core/attention/term-inputs.ts';
import type { TermPairs } from '../../src/core/attention/term-pairs.ts';
import {
  type AttentionWeights,
  CONTEXT,
  FEATURES,
  FLAGS_OF_TERM,
  HIDDEN,
  INPUT,
  INPUTS,
  KEY,
  PROJECTED,
  SUM_SCALE,
  SUMMARY,
  VECTOR_SCALE,
  VECTOR_SIZE,
  WORD_SIZE,
} from '../../src/core/attention/types.ts';
import { createAdam } from './adam.ts';
import { type Draw, repeatableDraws } from './draws.ts';

/** Two statements of which somebody has said how they stand to each other: 0 none, 1 corroborates, 2 conflicts. */
export interface AttentionSample {
  readonly page: TermInputs;
  readonly source: TermInputs;
  readonly pairs: TermPairs;
  readonly stance: 0 | 1 | 2;
  readonly weight: number;
}

export interface AttentionOptions {
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Share of the inputs and of the summary that is left out of each example, so that nothing is relied on alone. */
  readonly dropout: number;
  /** Share of each weight that is lost at every step. */
  readonly decay: number;
}

type Weights = AttentionWeights;

/** `vectors` are the language's own, `VECTOR_SIZE` numbers a stem. `onEpoch` is told how it goes. */
export function trainAttention(
  samples: readonly AttentionSample[],
  vectors: Float32Array,
  options: AttentionOptions,
  onEpoch: (line: string) => void,
): AttentionWeights {
  const draw = repeatableDraws();
  const weights = initialWeights(vectors.length / VECTOR_SIZE, draw);
  const gradients = emptyLike(weights);
  const adam = createAdam(weights, gradients, WORD_SIZE, options.decay);
  const pass = createPass(weights, gradients, vectors, options.dropout, draw);
  const steps = options.epochs * Math.ceil(samples.length / options.batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const order = shuffled(samples.length, draw);
    let loss = 0;
    let right = 0;
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.subarray(from, from + options.batch);
      for (const index of batch) {
        const sample = samples[index];
        if (sample === undefined) continue;
        const result = pass(sample, sample.weight / batch.length);
        loss += result.loss * sample.weight;
        right += Number(result.isRight);
      }
      step += 1;
      adam.step(options.rate * schedule(step / steps));
    }
    onEpoch(
      `  epoch ${epoch + 1}: loss ${(loss / samples.length).toFixed(4)}, right ${((100 * right) / samples.length).toFixed(1)} %`,
    );
  }
  return withoutStrangers(weights, samples);
}

/** Words that were never met say nothing. */
function withoutStrangers(weights: Weights, samples: readonly AttentionSample[]): Weights {
  const met = new Set(samples.flatMap(({ page, source }) => [...page.rows, ...source.rows]));
  return {
    ...weights,
    words: weights.words.map((value, at) => (met.has(Math.floor(at / WORD_SIZE)) ? value : 0)),
  };
}

/** Rises over the first tenth, then falls to nothing along a cosine. */
function schedule(progress: number): number {
  return progress < 0.1 ? progress / 0.1 : 0.5 * (1 + Math.cos((Math.PI * (progress - 0.1)) / 0.9));
}

function initialWeights(stems: number, draw: Draw): Weights {
  const uniform = (size: number, bound: number): Float32Array =>
    Float32Array.from({ length: size }, () => (2 * draw() - 1) * bound);
  const matrix = (rows: number, columns: number): Float32Array => uniform(rows * columns, 1 / Math.sqrt(rows));
  return {
    words: uniform(stems * WORD_SIZE, 0.08),
    page: matrix(INPUTS, PROJECTED),
    source: matrix(INPUTS, PROJECTED),
    pageContext: matrix(CONTEXT, FEATURES),
    sourceContext: matrix(CONTEXT, FEATURES),
    hidden: matrix(SUMMARY + 1, HIDDEN),
    attention: Float32Array.from([6, 3, 1, 1]),
    out: matrix(HIDDEN + 1, 3),
  };
}

function emptyLike(weights: Weights): Weights {
  const empty = ({ length }: Float32Array): Float32Array => new Float32Array(length);
  return {
    words: empty(weights.words),
    page: empty(weights.page),
    source: empty(weights.source),
    pageContext: empty(weights.pageContext),
    sourceContext: empty(weights.sourceContext),
    hidden: empty(weights.hidden),
    attention: empty(weights.attention),
    out: empty(weights.out),
  };
}

function shuffled(count: number, draw: Draw): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

interface Outcome {
  readonly loss: number;
  readonly isRight: boolean;
}

/** Inputs of a statement's terms, some dropped, and what is projected from them. */
interface Read {
  readonly inputs: Float32Array;
  readonly projected: Float32Array;
  readonly gradient: Float32Array;
}

/** One example forward and back; gradients are added up. */
function createPass(weights: Weights, gradients: Weights, vectors: Float32Array, dropout: number, draw: Draw) {
  const kept = 1 / (1 - dropout);
  const drop = (): number => (draw() < dropout ? 0 : kept);

  function read(terms: TermInputs, matrix: Float32Array): Read {
    const inputs = new Float32Array(terms.count * INPUTS);
    const projected = new Float32Array(terms.count * PROJECTED);
    for (let i = 0; i < terms.count; i += 1) {
      const to = i * INPUTS;
      const row = terms.rows[i] ?? -1;
      if (row >= 0) {
        for (let k = 0; k < VECTOR_SIZE; k += 1)
          inputs[to + INPUT.vector + k] = VECTOR_SCALE * (vectors[row * VECTOR_SIZE + k] ?? 0) * drop();
        for (let k = 0; k < WORD_SIZE; k += 1)
          inputs[to + INPUT.word + k] = VECTOR_SCALE * (weights.words[row * WORD_SIZE + k] ?? 0) * drop();
      }
      inputs[to + INPUT.kind + (terms.kinds[i] ?? 0)] = drop();
      inputs[to + INPUT.role + (terms.roles[i] ?? 0)] = drop();
      for (let flag = 0; flag < FLAGS_OF_TERM; flag += 1)
        inputs[to + INPUT.flags + flag] = (terms.flags[i * FLAGS_OF_TERM + flag] ?? 0) * drop();
      inputs[to + INPUT.weight] = (terms.weights[i] ?? 0) * drop();
      inputs[to + INPUT.constant] = 1;
      for (let k = 0; k < INPUTS; k += 1) {
        const value = inputs[to + k] ?? 0;
        if (value !== 0) addScaled(projected, i * PROJECTED, matrix, k * PROJECTED, value, PROJECTED);
      }
    }
    return { inputs, projected, gradient: new Float32Array(projected.length) };
  }

  /** The gradient of what was projected, back to the matrix and the words. */
  function unread(
    terms: TermInputs,
    { inputs, gradient }: Read,
    matrix: Float32Array,
    matrixGradient: Float32Array,
  ): void {
    for (let i = 0; i < terms.count; i += 1) {
      const row = terms.rows[i] ?? -1;
      for (let k = 0; k < INPUTS; k += 1) {
        const value = inputs[i * INPUTS + k] ?? 0;
        if (value === 0) continue;
        addScaled(matrixGradient, k * PROJECTED, gradient, i * PROJECTED, value, PROJECTED);
        if (row < 0 || k < INPUT.word || k >= INPUT.kind) continue;
        const at = row * WORD_SIZE + k - INPUT.word;
        const scale = weights.words[at] === 0 ? 0 : value / (weights.words[at] ?? 1);
        gradients.words[at] =
          (gradients.words[at] ?? 0) + scale * dot(matrix, k * PROJECTED, gradient, i * PROJECTED, PROJECTED);
      }
    }
  }

  return ({ page, source, pairs, stance }: AttentionSample, weight: number): Outcome => {
    const one = read(page, weights.page);
    const other = read(source, weights.source);
    const count = page.count * source.count;
    const scores = new Float32Array(count);
    const heads = new Float32Array(count);
    for (let i = 0; i < page.count; i += 1) {
      for (let j = 0; j < source.count; j += 1) {
        const at = i * source.count + j;
        heads[at] = headLikeness(page, source, pairs, i, j);
        scores[at] =
          dot(one.projected, i * PROJECTED, other.projected, j * PROJECTED, KEY) +
          (weights.attention[0] ?? 0) * (pairs.likeness[at] ?? 0) +
          (weights.attention[1] ?? 0) * (pairs.opposition[at] ?? 0) +
          (weights.attention[3] ?? 0) * (heads[at] ?? 0);
      }
    }
    const summary = new Float32Array(SUMMARY);
    const table = { pairs, scores, heads, width: source.count };
    const here = look(page, source, one, other, weights.pageContext, { ...table, isTurned: false }, summary, 0);
    const there = look(
      source,
      page,
      other,
      one,
      weights.sourceContext,
      { ...table, isTurned: true },
      summary,
      2 * FEATURES,
    );
    putGlobal(page, source, pairs, summary);
    const mask = Float32Array.from({ length: SUMMARY }, drop);
    for (let s = 0; s < SUMMARY; s += 1) summary[s] = (summary[s] ?? 0) * (mask[s] ?? 0);

    const hidden = weights.hidden.slice(SUMMARY * HIDDEN, (SUMMARY + 1) * HIDDEN);
    for (let s = 0; s < SUMMARY; s += 1) addScaled(hidden, 0, weights.hidden, s * HIDDEN, summary[s] ?? 0, HIDDEN);
    const out = [0, 1, 2].map((k) => weights.out[HIDDEN * 3 + k] ?? 0);
    for (let h = 0; h < HIDDEN; h += 1) {
      const value = hidden[h] ?? 0;
      if (value <= 0) continue;
      for (let k = 0; k < 3; k += 1) out[k] = (out[k] ?? 0) + value * (weights.out[h * 3 + k] ?? 0);
    }
    const most = Math.max(...out);
    const powers = out.map((value) => Math.exp(value - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const errors = powers.map((power, k) => weight * (power / total - Number(k === stance)));

    const hiddenGradient = new Float32Array(HIDDEN);
    for (let k = 0; k < 3; k += 1) addAt(gradients.out, HIDDEN * 3 + k, errors[k] ?? 0);
    for (let h = 0; h < HIDDEN; h += 1) {
      const value = hidden[h] ?? 0;
      if (value <= 0) continue;
      let sum = 0;
      for (let k = 0; k < 3; k += 1) {
        addAt(gradients.out, h * 3 + k, value * (errors[k] ?? 0));
        sum += (errors[k] ?? 0) * (weights.out[h * 3 + k] ?? 0);
      }
      hiddenGradient[h] = sum;
    }
    addScaled(gradients.hidden, SUMMARY * HIDDEN, hiddenGradient, 0, 1, HIDDEN);
    const summaryGradient = new Float32Array(SUMMARY);
    for (let s = 0; s < SUMMARY; s += 1) {
      addScaled(gradients.hidden, s * HIDDEN, hiddenGradient, 0, summary[s] ?? 0, HIDDEN);
      summaryGradient[s] = (mask[s] ?? 0) * dot(weights.hidden, s * HIDDEN, hiddenGradient, 0, HIDDEN);
    }
    const scoreGradient = new Float32Array(count);
    const pageSide = { terms: page, other: source, own: one, found: other, turned: false, look: here, to: 0 };
    const sourceSide = {
      terms: source,
      other: page,
      own: other,
      found: one,
      turned: true,
      look: there,
      to: 2 * FEATURES,
    };
    for (const side of [pageSide, sourceSide]) {
      const context = side.turned ? weights.sourceContext : weights.pageContext;
      const contextGradient = side.turned ? gradients.sourceContext : gradients.pageContext;
      unlook(side, { ...table, isTurned: side.turned }, summaryGradient, context, contextGradient, scoreGradient);
    }
    for (let i = 0; i < page.count; i += 1) {
      for (let j = 0; j < source.count; j += 1) {
        const at = i * source.count + j;
        const gradient = scoreGradient[at] ?? 0;
        if (gradient === 0) continue;
        addAt(gradients.attention, 0, gradient * (pairs.likeness[at] ?? 0));
        addAt(gradients.attention, 1, gradient * (pairs.opposition[at] ?? 0));
        addAt(gradients.attention, 3, gradient * (heads[at] ?? 0));
        addScaled(one.gradient, i * PROJECTED, other.projected, j * PROJECTED, gradient, KEY);
        addScaled(other.gradient, j * PROJECTED, one.projected, i * PROJECTED, gradient, KEY);
      }
    }
    unread(page, one, weights.page, gradients.page);
    unread(source, other, weights.source, gradients.source);
    return { loss: -Math.log(Math.max(1e-9, (powers[stance] ?? 0) / total)), isRight: (out[stance] ?? 0) === most };
  };

  function look(
    terms: TermInputs,
    other: TermInputs,
    own: Read,
    found: Read,
    context: Float32Array,
    table: Table,
    summary: Float32Array,
    to: number,
  ): Look {
    const shares = new Float32Array(terms.count * other.count);
    const finds = new Float32Array(terms.count * CONTEXT);
    const features = new Float32Array(terms.count * FEATURES);
    const largest = new Int32Array(FEATURES).fill(-1);
    const nothing = weights.attention[2] ?? 0;
    for (let i = 0; i < terms.count; i += 1) {
      let most = nothing;
      for (let j = 0; j < other.count; j += 1) most = Math.max(most, table.scores[place(table, i, j)] ?? 0);
      let total = Math.exp(nothing - most);
      for (let j = 0; j < other.count; j += 1) {
        const power = Math.exp((table.scores[place(table, i, j)] ?? 0) - most);
        shares[i * other.count + j] = power;
        total += power;
      }
      for (let k = 0; k < FEATURES; k += 1) features[i * FEATURES + k] = own.projected[i * PROJECTED + KEY + k] ?? 0;
      for (let j = 0; j < other.count; j += 1) {
        const at = place(table, i, j);
        const share = (shares[i * other.count + j] ?? 0) / total;
        shares[i * other.count + j] = share;
        const like = table.pairs.likeness[at] ?? 0;
        const opposed = table.pairs.opposition[at] ?? 0;
        finds[i * CONTEXT + 3] = Math.max(finds[i * CONTEXT + 3] ?? 0, like);
        finds[i * CONTEXT + 4] = Math.max(finds[i * CONTEXT + 4] ?? 0, opposed);
        for (let c = 0; c < CONTEXT; c += 1)
          addAt(finds, i * CONTEXT + c, share * findOf(c, terms, other, table, i, j));
        addScaled(features, i * FEATURES, found.projected, j * PROJECTED + KEY + FEATURES, share, FEATURES);
      }
      for (let flag = 0; flag < FLAGS_OF_TERM; flag += 1)
        addAt(finds, i * CONTEXT + 5 + flag, -(terms.flags[i * FLAGS_OF_TERM + flag] ?? 0));
      for (let c = 0; c < CONTEXT; c += 1)
        addScaled(features, i * FEATURES, context, c * FEATURES, finds[i * CONTEXT + c] ?? 0, FEATURES);
      for (let k = 0; k < FEATURES; k += 1) {
        const feature = features[i * FEATURES + k] ?? 0;
        if (feature <= 0) continue;
        addAt(summary, to + k, feature * SUM_SCALE);
        if (feature > (summary[to + FEATURES + k] ?? 0)) {
          summary[to + FEATURES + k] = feature;
          largest[k] = i;
        }
      }
    }
    return { shares, finds, features, largest };
  }

  function unlook(
    { terms, other, own, found, look: { shares, finds, features, largest }, to }: Looked,
    table: Table,
    summaryGradient: Float32Array,
    context: Float32Array,
    contextGradient: Float32Array,
    scoreGradient: Float32Array,
  ): void {
    const gradient = new Float32Array(FEATURES);
    const findGradient = new Float32Array(CONTEXT);
    const shareGradient = new Float32Array(other.count);
    for (let i = 0; i < terms.count; i += 1) {
      for (let k = 0; k < FEATURES; k += 1) {
        const isOn = (features[i * FEATURES + k] ?? 0) > 0;
        const ofMost = largest[k] === i ? (summaryGradient[to + FEATURES + k] ?? 0) : 0;
        gradient[k] = isOn ? SUM_SCALE * (summaryGradient[to + k] ?? 0) + ofMost : 0;
      }
      addScaled(own.gradient, i * PROJECTED + KEY, gradient, 0, 1, FEATURES);
      for (let c = 0; c < CONTEXT; c += 1) {
        addScaled(contextGradient, c * FEATURES, gradient, 0, finds[i * CONTEXT + c] ?? 0, FEATURES);
        findGradient[c] = dot(context, c * FEATURES, gradient, 0, FEATURES);
      }
      let mean = 0;
      for (let j = 0; j < other.count; j += 1) {
        const share = shares[i * other.count + j] ?? 0;
        const from = j * PROJECTED + KEY + FEATURES;
        addScaled(found.gradient, from, gradient, 0, share, FEATURES);
        let sum = dot(found.projected, from, gradient, 0, FEATURES);
        for (let c = 0; c < CONTEXT; c += 1) sum += (findGradient[c] ?? 0) * findOf(c, terms, other, table, i, j);
        shareGradient[j] = sum;
        mean += share * sum;
      }
      let toNothing = 1;
      for (let j = 0; j < other.count; j += 1) {
        const share = shares[i * other.count + j] ?? 0;
        toNothing -= share;
        addAt(scoreGradient, place(table, i, j), share * ((shareGradient[j] ?? 0) - mean));
      }
      addAt(gradients.attention, 2, -toNothing * mean);
    }
  }
}

/** The tables of a pair of statements, a row for each term of the page. */
interface Table {
  readonly pairs: TermPairs;
  readonly scores: Float32Array;
  readonly heads: Float32Array;
  readonly width: number;
  readonly isTurned: boolean;
}

interface Look {
  readonly shares: Float32Array;
  readonly finds: Float32Array;
  readonly features: Float32Array;
  /** For each feature the term that has most of it; -1 for none. */
  readonly largest: Int32Array;
}

interface Looked {
  readonly terms: TermInputs;
  readonly other: TermInputs;
  readonly own: Read;
  readonly found: Read;
  readonly look: Look;
  readonly to: number;
}

function place({ isTurned, width }: Table, i: number, j: number): number {
  return isTurned ? j * width + i : i * width + j;
}

/** What the `c`th number of the context takes from one term of the other side; the maxima take no share of it. */
function findOf(c: number, terms: TermInputs, other: TermInputs, table: Table, i: number, j: number): number {
  const at = place(table, i, j);
  switch (c) {
    case 0:
      return table.pairs.likeness[at] ?? 0;
    case 1:
      return table.pairs.opposition[at] ?? 0;
    case 2:
      return 1;
    case 8:
      return table.heads[at] ?? 0;
    case 9:
      return Number(terms.roles[i] === other.roles[j]);
    case 10:
      return (table.pairs.likeness[at] ?? 0) * (table.heads[at] ?? 0);
    default:
      return c < 5 ? 0 : (other.flags[j * FLAGS_OF_TERM + c - 5] ?? 0);
  }
}

function addAt(values: Float32Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value;
}

function addScaled(
  to: Float32Array,
  at: number,
  from: Float32Array,
  start: number,
  times: number,
  count: number,
): void {
  if (times === 0) return;
  for (let k = 0; k < count; k += 1) to[at + k] = (to[at + k] ?? 0) + times * (from[start + k] ?? 0);
}

function dot(one: Float32Array, at: number, other: Float32Array, start: number, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += (one[at + k] ?? 0) * (other[start + k] ?? 0);
  return sum;
}
