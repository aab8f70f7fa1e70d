import { addScores, bestOf, type Classifier } from './classifier.ts';
import type { SentenceTable } from './sentence-table.ts';
import { TAG_FEATURES, writeTagFeatures } from './tag-features.ts';

/** Gives every token of the table its tag, from left to right. */
export function createTagger(classifier: Classifier, tagCount: number): (table: SentenceTable) => void {
  const slots = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(tagCount);
  return (table) => {
    for (let node = 1; node <= table.count; node += 1) {
      writeTagFeatures(table, node, slots);
      addScores(classifier, slots, scores);
      table.tag[node] = bestOf(scores);
    }
  };
}
