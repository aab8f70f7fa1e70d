/**
 * Trains the grammar of English and writes assets/knowledge/grammar.json. Deterministic; run by hand:
 *
 *   node build.mjs run test/training/train-grammar.ts --treebank DIR --commit ID --vectors FILE [--news FILE] [--out FILE]
 *
 * DIR is a checkout of UD English EWT (CC BY-SA 4.0) at that commit. FILE are the word vectors that build-knowledge.ts takes.
 * The news are sentences in CoNLL-U that it is measured on, besides the treebank's own; it does not learn from them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createGrammar } from '../../src/core/grammar/grammar.ts';
import { createSentenceTable, fillWords } from '../../src/core/grammar/sentence-table.ts';
import { createSlotSet } from '../../src/core/grammar/slot-set.ts';
import { type GrammarFile, RELATIONS } from '../../src/core/grammar/types.ts';
import { readClusters } from './train-grammar-clusters.ts';
import { encodeBytes, encodeClassifier, encodeSlots, roundedRows } from './train-grammar-encode.ts';
import { frequentArcSlots, type TreeSentence, trainParser } from './train-grammar-parser.ts';
import { prunedSlots } from './train-grammar-prune.ts';
import { createRandom } from './train-grammar-random.ts';
import { scoreGrammar } from './train-grammar-score.ts';
import { frequentTagSlots, type TaggedSentence, tagWith, trainTagger } from './train-grammar-tagger.ts';
import { readEwt, readTreebank, type Treebank } from './treebank.ts';
import { type Tree, treeOf } from './treebank-tokens.ts';

const CLUSTERED_WORDS = 12_000;
const CLUSTERS = 200;
/** A feature that is seen less often is not learnt from. */
const LEAST_SEEN = 2;
const TAG_ROUNDS = 8;
const FOLDS = 5;
const FOLD_ROUNDS = 5;
const FIRST_ROUNDS = 6;
const SECOND_ROUNDS = 14;
/** Features that stay after the first training. */
const KEPT = { tagger: 30_000, transitions: 130_000, labels: 30_000 };
/** What one step of a weight's byte stands for. */
const STEPS = { tagger: 1, transitions: 1, labels: 1 };

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string' },
    commit: { type: 'string', default: 'unknown' },
    vectors: { type: 'string' },
    news: { type: 'string' },
    out: { type: 'string', default: 'assets/knowledge/grammar.json' },
  },
});
if (options.treebank === undefined || options.vectors === undefined)
  throw new Error('--treebank DIR and --vectors FILE are needed');

const started = process.cpuUsage();
const say = (line: string): void => {
  const { user, system } = process.cpuUsage(started);
  process.stdout.write(`${((user + system) / 1e6).toFixed(0)} s  ${line}\n`);
};

const treebank = readEwt(options.treebank, 'train');
const trees = [...treesOf(treebank)];
// Headings and captions end without a stop.
trees.push(...trees.filter((_, index) => index % 5 === 0).flatMap(withoutFinalStop));
const tagNames = frequentTags(trees);
const clusterNumbers = readClusters(options.vectors, CLUSTERED_WORDS, CLUSTERS);
const clusters = {
  slots: createSlotSet(Int32Array.from(clusterNumbers.keys())),
  numbers: Uint8Array.from(clusterNumbers.values()),
};
say(`${trees.length} trees, ${tagNames.length} tags`);

const tagged: TaggedSentence[] = trees.map((tree) => {
  const table = createSentenceTable(tree.tokens.length);
  fillWords(table, tree.tokens, clusters);
  return { table, tags: tree.tags.map((tag) => tagNames.indexOf(nearestTag(tag))) };
});
const tagSlots = frequentTagSlots(tagged, LEAST_SEEN);
const sentences = tagByOthers(tagged).map((tags, index): TreeSentence => {
  const tree = trees[index];
  const table = tagged[index]?.table;
  if (tree === undefined || table === undefined) throw new Error('A sentence has no tree');
  const count = tree.tokens.length;
  return {
    table,
    tags,
    heads: Int32Array.from([-1, ...tree.heads.map((head) => (head < 0 ? count + 1 : head + 1)), -1]),
    labels: Int32Array.from([0, ...tree.labels, 0]),
  };
});
const rightTags = sentences.reduce(
  (sum, { tags }, index) => sum + (tagged[index]?.tags.filter((tag, at) => tag === tags[at + 1]).length ?? 0),
  0,
);
say(`fine tags right by other folds ${(rightTags / trees.reduce((sum, { tags }) => sum + tags.length, 0)).toFixed(4)}`);
const wideTagger = trainTagger(tagged, tagNames.length, FOLD_ROUNDS, createRandom(7), tagSlots);
const tagger = trainTagger(tagged, tagNames.length, TAG_ROUNDS, createRandom(8), prunedSlots(wideTagger, KEPT.tagger));
say(`tagger: ${wideTagger.rows} features, ${tagger.rows} kept`);
const wide = trainParser(sentences, FIRST_ROUNDS, createRandom(11), frequentArcSlots(sentences, LEAST_SEEN), (round) =>
  say(`first training, round ${round + 1}`),
);
const kept = {
  transitions: prunedSlots(wide.transitions, KEPT.transitions),
  labels: prunedSlots(wide.labels, KEPT.labels),
};
say(`transitions: ${wide.transitions.rows} features; labels: ${wide.labels.rows} features`);
const narrow = trainParser(sentences, SECOND_ROUNDS, createRandom(12), kept, (round) =>
  say(`second training, round ${round + 1}`),
);

const file: GrammarFile = {
  format: 1,
  source: {
    treebank: 'Universal Dependencies English Web Treebank (UD_English-EWT)',
    licence: 'CC BY-SA 4.0',
    version: options.commit,
    sha256: treebank.sha256,
  },
  tags: tagNames,
  relations: RELATIONS,
  clusters: { slots: encodeSlots([...clusterNumbers.keys()]), numbers: encodeBytes(clusters.numbers) },
  tagger: encodeClassifier(roundedRows(tagger, STEPS.tagger)),
  transitions: encodeClassifier(roundedRows(narrow.transitions, STEPS.transitions)),
  labels: encodeClassifier(roundedRows(narrow.labels, STEPS.labels)),
};
const json = `${JSON.stringify(file)}\n`;
writeFileSync(options.out, json);
for (const part of ['clusters', 'tagger', 'transitions', 'labels'] as const)
  say(`${part}: ${gzipSync(JSON.stringify(file[part])).length} bytes compressed`);
say(`${gzipSync(json).length} bytes compressed in all`);

const grammar = createGrammar(file);
const sets: [string, Treebank][] = [
  ['dev', readEwt(options.treebank, 'dev')],
  ['test', readEwt(options.treebank, 'test')],
];
if (options.news !== undefined) sets.push(['news', readTreebank([options.news])]);
for (const [name, set] of sets) {
  const score = scoreGrammar(grammar, treesOf(set));
  const percent = (share: number): string => (100 * share).toFixed(2);
  say(
    `${name}: parts of speech ${percent(score.partsOfSpeech)}, UAS ${percent(score.heads)}, LAS ${percent(score.labelled)}; ` +
      `without punctuation UAS ${percent(score.headsOfWords)}, LAS ${percent(score.labelledWords)}`,
  );
  for (const [relation, { precision, recall, count }] of score.byRelation)
    say(
      `  ${relation.padEnd(14)} ${String(count).padStart(5)}  precision ${percent(precision)}  recall ${percent(recall)}`,
    );
}

function treesOf({ sentences: all }: Treebank): Tree[] {
  return all.map(treeOf).filter((tree) => tree !== null);
}

/** The sentence without its last token where that is a sign nothing belongs to. */
function withoutFinalStop(tree: Tree): Tree[] {
  const last = tree.tokens.length - 1;
  if (last < 1 || RELATIONS[tree.labels[last] ?? 0] !== 'punct' || tree.heads.includes(last)) return [];
  return [
    {
      tokens: tree.tokens.slice(0, last),
      tags: tree.tags.slice(0, last),
      heads: tree.heads.slice(0, last),
      labels: tree.labels.slice(0, last),
    },
  ];
}

/** The tags that are seen often enough to be learnt. */
function frequentTags(all: readonly Tree[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of all.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 20)
    .map(([tag]) => tag)
    .sort();
}

/** A rare tag's place is taken by one of the same part of speech. */
function nearestTag(tag: string): string {
  if (tagNames.includes(tag)) return tag;
  const part = `${tag.split('.', 1)[0] ?? ''}.`;
  return tagNames.find((name) => name.startsWith(part)) ?? 'NOUN.NN';
}

/** The tags of every sentence by a tagger that did not learn from it, as nodes of its table. */
function tagByOthers(all: readonly TaggedSentence[]): Int32Array[] {
  const tags = all.map(({ table }) => new Int32Array(table.count + 2));
  // A sentence and its copy without stop must be in one fold: folds follow the text.
  const foldOf = (index: number): number =>
    (trees[index]?.tokens[0]?.lower.length ?? 0) * 7 + (trees[index]?.tokens[1]?.lower.length ?? 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = all.filter((_, index) => foldOf(index) % FOLDS !== fold);
    const model = trainTagger(others, tagNames.length, FOLD_ROUNDS, createRandom(fold + 1), tagSlots);
    for (const [index, { table }] of all.entries()) {
      if (foldOf(index) % FOLDS !== fold) continue;
      tagWith(model, table);
      tags[index]?.set(table.tag.subarray(0, table.count + 2));
    }
    say(`tagged fold ${fold + 1}`);
  }
  return tags;
}
