import { type ByteClassifier, sumBytes } from './byte-classifier.ts';
import { addScores, bestOf, type Classifier } from './classifier.ts';
import { LABEL_FEATURES, writeLabelFeatures } from './label-features.ts';
import { clearArcs, type SentenceTable } from './sentence-table.ts';
import { TRANSITION_FEATURES, writeTransitionFeatures } from './transition-features.ts';
import { attach, headOf, mayApply, type ParserState, SHIFT, shift, TRANSITIONS } from './transitions.ts';
import { RELATIONS } from './types.ts';

/** The relation of the sentence's root, which is never in doubt: nothing else belongs to the root above it. */
export const ROOT_LABEL = RELATIONS.indexOf('root');

/** Gives every tagged token of the table its head and label. Greedy: what is attached stays attached. */
export function createArcParser(transitions: ByteClassifier, labels: Classifier): (table: SentenceTable) => void {
  const slots = new Int32Array(TRANSITION_FEATURES);
  const labelSlots = new Int32Array(LABEL_FEATURES);
  const scores = new Int32Array(TRANSITIONS);
  const labelScores = new Int32Array(RELATIONS.length);
  const labelOf = (table: SentenceTable, head: number, child: number): number => {
    if (head > table.count) return ROOT_LABEL;
    writeLabelFeatures(table, head, child, labelSlots);
    addScores(labels, labelSlots, labelScores);
    return bestOf(labelScores);
  };
  return (table) => {
    clearArcs(table);
    const state: ParserState = { depth: 0, front: 1 };
    while (state.front <= table.count || state.depth > 0) {
      writeTransitionFeatures(table, state, slots);
      sumBytes(transitions, slots, scores);
      const transition = bestPossible(scores, state, table);
      if (transition === SHIFT) {
        shift(state, table);
        continue;
      }
      const head = headOf(transition, state, table);
      attach(state, table, head, labelOf(table, head, table.stack[state.depth - 1] ?? 0));
    }
  };
}

/** The possible transition of the highest score; there always is one. */
function bestPossible(scores: Int32Array, state: ParserState, table: SentenceTable): number {
  let best = -1;
  for (let transition = 0; transition < TRANSITIONS; transition += 1) {
    if (!mayApply(transition, state, table)) continue;
    if (best < 0 || (scores[transition] ?? 0) > (scores[best] ?? 0)) best = transition;
  }
  return best;
}
