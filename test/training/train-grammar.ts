/**
 * Trains the grammar of English and writes assets/knowledge/grammar.json. Deterministic; run by hand:
 *
 *   node build.mjs run test/training/train-grammar.ts --treebank DIR --pud DIR --vectors FILE [--news FILE] [--out FILE]
 *
 * The two folders are checkouts of UD_English-EWT (CC BY-SA 4.0) and UD_English-PUD (CC BY-SA 3.0) at the commits below. The
 * vectors are those that build-knowledge.ts takes. The news are sentences in CoNLL-U that it is measured on, besides the test
 * part of EWT; it learns from neither.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createGrammar } from '../../src/core/grammar/grammar.ts';
import { createSentenceTable, fillWords } from '../../src/core/grammar/sentence-table.ts';
import { createSlotSet } from '../../src/core/grammar/slot-set.ts';
import { TRANSITIONS } from '../../src/core/grammar/transitions.ts';
import { type GrammarFile, RELATIONS } from '../../src/core/grammar/types.ts';
import { readClusters } from './train-grammar-clusters.ts';
import { encodeBytes, encodeClassifier, encodeSlots, roundedRows } from './train-grammar-encode.ts';
import { type ArcModels, frequentArcSlots, type TreeSentence, trainParser } from './train-grammar-parser.ts';
import { createPerceptron, narrowed } from './train-grammar-perceptron.ts';
import { createRandom } from './train-grammar-random.ts';
import { scoreGrammar } from './train-grammar-score.ts';
import { treeSentence } from './train-grammar-sentences.ts';
import { frequentTagSlots, type TaggedSentence, tagWith, trainTagger } from './train-grammar-tagger.ts';
import { readEwt, readTreebank, type Treebank } from './treebank.ts';
import { type Tree, treeOf } from './treebank-tokens.ts';

const EWT = {
  treebank: 'UD_English-EWT: Universal Dependencies English Web Treebank',
  licence: 'CC BY-SA 4.0',
  version: '15d613d8447b3478787d4c278730a1e48a945efb',
};
const PUD = {
  treebank: 'UD_English-PUD: Parallel Universal Dependencies, English',
  licence: 'CC BY-SA 3.0',
  version: 'f16eba4ae7f3d161870ed320676c5088b8fa476c',
};
const CLUSTERED_WORDS = 12_000;
const CLUSTERS = 200;
/** A feature that is seen less often is not learnt from. */
const LEAST_SEEN = 3;
const FOLDS = 5;
const ROUNDS = { folds: 4, first: 5, second: 11 };
/** What stays after the first training, and what one step of a weight's byte stands for. */
const KEPT = { tags: 70_000, transitions: 84_000, labels: 70_000 };
const STEP = { tags: 1.5, transitions: 1.5, labels: 1.5 };

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string' },
    pud: { type: 'string' },
    vectors: { type: 'string' },
    news: { type: 'string' },
    out: { type: 'string', default: 'assets/knowledge/grammar.json' },
  },
});
if (options.treebank === undefined || options.pud === undefined || options.vectors === undefined)
  throw new Error('--treebank DIR, --pud DIR and --vectors FILE are needed');

const started = process.cpuUsage();
const say = (line: string): void => {
  const { user, system } = process.cpuUsage(started);
  process.stdout.write(`${((user + system) / 1e6).toFixed(0)} s  ${line}\n`);
};

const ewt = readEwt(options.treebank, 'train');
const pud = readTreebank([path.join(options.pud, 'en_pud-ud-test.conllu')]);
const trees = [...treesOf(ewt), ...treesOf(pud)];
// Headings and captions end without a stop.
trees.push(...trees.filter((_, index) => index % 6 === 0).flatMap(withoutFinalStop));
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
const isPunctuation = Uint8Array.from({ length: 256 }, (_, tag) => (tagNames[tag]?.startsWith('PUNCT.') ? 1 : 0));
const sentences = tagByOthers(tagged).flatMap((tags, index): TreeSentence[] => {
  const tree = trees[index];
  return tree === undefined ? [] : [treeSentence(tree, tags, clusters, isPunctuation)];
});
const wideTagger = trainTagger(tagged, createPerceptron(tagNames.length, tagSlots), ROUNDS.first, createRandom(7));
const narrowTagger = narrowed(wideTagger, KEPT.tags, 'weights');
const tagger = trainTagger(tagged, narrowTagger, ROUNDS.second, createRandom(8));
say(`tags: ${wideTagger.rows} features, ${tagger.rows} kept`);
const arcSlots = frequentArcSlots(sentences, LEAST_SEEN);
const unlearnt: ArcModels = {
  transitions: createPerceptron(TRANSITIONS, arcSlots.transitions),
  labels: createPerceptron(RELATIONS.length, arcSlots.labels),
};
const wide = trainParser(sentences, unlearnt, ROUNDS.first, createRandom(11), (round) =>
  say(`first training, round ${round + 1}`),
);
const narrow: ArcModels = {
  transitions: narrowed(wide.transitions, KEPT.transitions, 'features'),
  labels: narrowed(wide.labels, KEPT.labels, 'weights'),
};
say(
  `transitions: ${wide.transitions.rows} features, ${narrow.transitions.rows} kept; ` +
    `labels: ${wide.labels.rows} features, ${narrow.labels.rows} kept`,
);
const parser = trainParser(sentences, narrow, ROUNDS.second, createRandom(12), (round) =>
  say(`second training, round ${round + 1}`),
);

const file: GrammarFile = {
  format: 1,
  // The treebanks' licences ask for it; that of PUD allows a later version of itself.
  licence: 'CC BY-SA 4.0',
  sources: [
    { ...EWT, sha256: ewt.sha256 },
    { ...PUD, sha256: pud.sha256 },
  ],
  tags: tagNames,
  relations: RELATIONS,
  clusters: { slots: encodeSlots([...clusterNumbers.keys()]), numbers: encodeBytes(clusters.numbers) },
  tagger: encodeClassifier(roundedRows(tagger, STEP.tags)),
  transitions: encodeClassifier(roundedRows(parser.transitions, STEP.transitions)),
  labels: encodeClassifier(roundedRows(parser.labels, STEP.labels)),
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
    const model = trainTagger(
      others,
      createPerceptron(tagNames.length, tagSlots),
      ROUNDS.folds,
      createRandom(fold + 1),
    );
    for (const [index, { table }] of all.entries()) {
      if (foldOf(index) % FOLDS !== fold) continue;
      tagWith(model, table);
      tags[index]?.set(table.tag.subarray(0, table.count + 2));
    }
    say(`tagged fold ${fold + 1}`);
  }
  return tags;
}
