/** Trains the tagger, and tags sentences with a tagger still in training. */
import { SLOT_BITS } from '../../src/core/grammar/hash.ts';
import type { SentenceTable } from '../../src/core/grammar/sentence-table.ts';
import { TAG_FEATURES, writeTagFeatures } from '../../src/core/grammar/tag-features.ts';
import { averaged, type Perceptron, scoreInto, update } from './train-grammar-perceptron.ts';
import type { Random } from './train-grammar-random.ts';

/** A sentence's table with its words filled in, and the tags by their index. */
export interface TaggedSentence {
  readonly table: SentenceTable;
  readonly tags: readonly number[];
}

const slots = new Int32Array(TAG_FEATURES);

/** The averaged perceptron after some rounds over the sentences. Changes the one given. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  model: Perceptron,
  rounds: number,
  random: Random,
): Perceptron {
  const scores = new Float64Array(model.classCount);
  const order = sentences.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    random.shuffle(order);
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const { table, tags } = sentence;
      for (let node = 1; node <= table.count; node += 1) {
        writeTagFeatures(table, node, slots);
        scoreInto(model, slots, scores);
        const guess = argMax(scores);
        const gold = tags[node - 1] ?? 0;
        if (guess !== gold) update(model, slots, gold, guess);
        model.step += 1;
        table.tag[node] = guess;
      }
    }
  }
  return averaged(model);
}

/** Gives a sentence the tags that a trained perceptron thinks right. */
export function tagWith(model: Perceptron, table: SentenceTable): void {
  const scores = new Float64Array(model.classCount);
  for (let node = 1; node <= table.count; node += 1) {
    writeTagFeatures(table, node, slots);
    scoreInto(model, slots, scores);
    table.tag[node] = argMax(scores);
  }
}

/** A 1 for every slot that a feature takes at least so often, given the right tags. */
export function frequentTagSlots(sentences: readonly TaggedSentence[], least: number): Uint8Array {
  const counts = new Uint8Array(1 << SLOT_BITS);
  for (const { table, tags } of sentences) {
    for (let node = 1; node <= table.count; node += 1) {
      writeTagFeatures(table, node, slots);
      for (const slot of slots) counts[slot] = Math.min(255, (counts[slot] ?? 0) + 1);
      table.tag[node] = tags[node - 1] ?? 0;
    }
  }
  return counts.map((count) => (count >= least ? 1 : 0));
}

export function argMax(scores: Float64Array): number {
  let best = 0;
  for (let klass = 1; klass < scores.length; klass += 1) {
    if ((scores[klass] ?? 0) > (scores[best] ?? 0)) best = klass;
  }
  return best;
}
