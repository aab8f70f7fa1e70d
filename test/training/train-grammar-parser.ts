/**
 * Trains transitions and labels together with a dynamic oracle (Goldberg and Nivre 2013): the parser in training goes its own
 * ways, and is told in every state which transitions still lose nothing.
 */
import { SLOT_BITS } from '../../src/core/grammar/hash.ts';
import { LABEL_FEATURES, writeLabelFeatures } from '../../src/core/grammar/label-features.ts';
import { ROOT_LABEL } from '../../src/core/grammar/parser.ts';
import { clearArcs, type SentenceTable } from '../../src/core/grammar/sentence-table.ts';
import { TRANSITION_FEATURES, writeTransitionFeatures } from '../../src/core/grammar/transition-features.ts';
import {
  attach,
  headOf,
  LEFT,
  mayApply,
  type ParserState,
  RIGHT,
  SHIFT,
  shift,
  TRANSITIONS,
} from '../../src/core/grammar/transitions.ts';
import { RELATIONS } from '../../src/core/grammar/types.ts';
import { averaged, type Perceptron, scoreInto, update } from './train-grammar-perceptron.ts';
import type { Random } from './train-grammar-random.ts';
import { argMax } from './train-grammar-tagger.ts';

/** A sentence's table, tagged as a tagger would that does not know it, and its tree by nodes of the table. */
export interface TreeSentence {
  readonly table: SentenceTable;
  readonly tags: Int32Array;
  /** Head of each node from 1 on; the root's is `count + 1`. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export interface ArcModels {
  readonly transitions: Perceptron;
  readonly labels: Perceptron;
}

/** Rounds in which the parser does as told, before it goes its own ways. */
const TOLD_ROUNDS = 1;
/** How often it goes its own way afterwards. */
const OWN_WAY = 0.9;

const slots = new Int32Array(TRANSITION_FEATURES);
const labelSlots = new Int32Array(LABEL_FEATURES);
const scores = new Float64Array(TRANSITIONS);
const labelScores = new Float64Array(RELATIONS.length);
const costs = new Int32Array(TRANSITIONS);

export function trainParser(
  sentences: readonly TreeSentence[],
  models: ArcModels,
  rounds: number,
  random: Random,
  afterRound: (round: number, models: ArcModels) => void,
): ArcModels {
  const order = sentences.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    random.shuffle(order);
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence !== undefined)
        learnSentence(models, sentence, () => round >= TOLD_ROUNDS && random.next() < OWN_WAY);
    }
    afterRound(round, models);
  }
  return { transitions: averaged(models.transitions), labels: averaged(models.labels) };
}

function learnSentence({ transitions, labels }: ArcModels, gold: TreeSentence, goesOwnWay: () => boolean): void {
  const { table } = gold;
  table.tag.set(gold.tags.subarray(1, table.count + 1), 1);
  clearArcs(table);
  const state: ParserState = { depth: 0, front: 1 };
  while (state.front <= table.count || state.depth > 0) {
    writeTransitionFeatures(table, state, slots);
    scoreInto(transitions, slots, scores);
    writeCosts(state, gold);
    let guess = -1;
    let right = -1;
    for (let transition = 0; transition < TRANSITIONS; transition += 1) {
      if (!mayApply(transition, state, table)) continue;
      if (guess < 0 || (scores[transition] ?? 0) > (scores[guess] ?? 0)) guess = transition;
      const cost = costs[transition] ?? 0;
      const least = right < 0 ? cost + 1 : (costs[right] ?? 0);
      if (cost < least || (cost === least && (scores[transition] ?? 0) > (scores[right] ?? 0))) right = transition;
    }
    if ((costs[guess] ?? 0) > (costs[right] ?? 0)) update(transitions, slots, right, guess);
    transitions.step += 1;
    const chosen = goesOwnWay() ? guess : right;
    if (chosen === SHIFT) shift(state, table);
    else {
      const head = headOf(chosen, state, table);
      attach(state, table, head, learnLabel(labels, gold, head, table.stack[state.depth - 1] ?? 0));
    }
  }
}

function learnLabel(
  labels: Perceptron,
  { table, heads, labels: right }: TreeSentence,
  head: number,
  child: number,
): number {
  if (head > table.count) return ROOT_LABEL;
  writeLabelFeatures(table, head, child, labelSlots);
  scoreInto(labels, labelSlots, labelScores);
  const guess = argMax(labelScores);
  const wanted = right[child] ?? 0;
  if (heads[child] === head && guess !== wanted) update(labels, labelSlots, wanted, guess);
  labels.step += 1;
  return guess;
}

/** How many arcs of the right tree each transition makes impossible. */
function writeCosts(state: ParserState, { table, heads }: TreeSentence): void {
  const { depth, front } = state;
  const { stack } = table;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : 0;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : -1;
  const frontHead = heads[front] ?? 0;
  const s0Head = heads[s0] ?? 0;
  let shiftCost = 0;
  for (let below = 0; below < depth; below += 1) {
    const node = stack[below] ?? 0;
    if (heads[node] === front) shiftCost += 1;
    if (below < depth - 1 && frontHead === node) shiftCost += 1;
  }
  let children = 0;
  for (let node = front; node <= table.count; node += 1) if (heads[node] === s0) children += 1;
  costs[SHIFT] = shiftCost;
  costs[LEFT] = children + (s0Head === s1 || s0Head > front ? 1 : 0);
  costs[RIGHT] = children + (s0Head >= front ? 1 : 0);
}

/** A 1 for every slot that a feature takes at least so often on the way to the right trees. */
export function frequentArcSlots(
  sentences: readonly TreeSentence[],
  least: number,
): { readonly transitions: Uint8Array; readonly labels: Uint8Array } {
  const transitions = new Uint8Array(1 << SLOT_BITS);
  const labels = new Uint8Array(1 << SLOT_BITS);
  const note = (counts: Uint8Array, taken: Int32Array): void => {
    for (const slot of taken) counts[slot] = Math.min(255, (counts[slot] ?? 0) + 1);
  };
  for (const gold of sentences) {
    const { table } = gold;
    table.tag.set(gold.tags.subarray(1, table.count + 1), 1);
    clearArcs(table);
    const state: ParserState = { depth: 0, front: 1 };
    while (state.front <= table.count || state.depth > 0) {
      writeTransitionFeatures(table, state, slots);
      note(transitions, slots);
      writeCosts(state, gold);
      let right = -1;
      for (let transition = TRANSITIONS - 1; transition >= 0; transition -= 1) {
        if (mayApply(transition, state, table) && (right < 0 || (costs[transition] ?? 0) < (costs[right] ?? 0)))
          right = transition;
      }
      if (right === SHIFT) shift(state, table);
      else {
        const head = headOf(right, state, table);
        const child = table.stack[state.depth - 1] ?? 0;
        writeLabelFeatures(table, head, child, labelSlots);
        note(labels, labelSlots);
        attach(state, table, head, gold.labels[child] ?? 0);
      }
    }
  }
  return {
    transitions: transitions.map((count) => (count >= least ? 1 : 0)),
    labels: labels.map((count) => (count >= least ? 1 : 0)),
  };
}
