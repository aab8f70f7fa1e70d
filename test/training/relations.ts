import type { PartOfSpeech, Synset, WordNet } from './wordnet.ts';

/** Pairs of stems, each once, as indexes into the vocabulary. */
export type Pairs = readonly (readonly [number, number])[];

export interface Relations {
  readonly antonyms: Pairs;
  readonly synonyms: Pairs;
  /** Word to a broader one: `[carrier, ship]`. */
  readonly broader: Pairs;
}

/** A sense beyond these is too rare in news text to be worth its false friends. */
const SENSES: Readonly<Record<PartOfSpeech, number>> = { n: 3, v: 4, a: 3, r: 3 };
/** Synsets above this depth of the noun tree ("entity", "abstraction") relate everything to everything. */
const LEAST_DEPTH = 6;

export function relationsOf(
  wordNet: WordNet,
  lemmas: readonly string[],
  stemIndex: (word: string) => number,
): Relations {
  const antonyms = new PairSet();
  const synonyms = new PairSet();
  const broader = new PairSet();
  const depths = new Map<string, number>();
  for (const lemma of lemmas) {
    const index = stemIndex(lemma);
    for (const part of ['n', 'v', 'a', 'r'] as const) {
      const senses = wordNet.senses(lemma, part).slice(0, SENSES[part]);
      for (const [rank, id] of senses.entries()) {
        const synset = wordNet.synsets.get(id);
        if (synset === undefined) continue;
        for (const word of synset.words) {
          if (isFrequentSense(wordNet, word, part, id)) synonyms.add(index, stemIndex(word.toLowerCase()));
        }
        for (const antonym of antonymsOf(wordNet, synset, lemma, rank)) antonyms.add(index, stemIndex(antonym));
        if (rank > 1) continue;
        for (const pointer of synset.pointers) {
          const target = wordNet.synsets.get(pointer.target);
          if (target === undefined) continue;
          if (pointer.symbol === '+' && isSameWord(synset.words[pointer.from - 1], lemma)) {
            const derived = target.words[pointer.to - 1]?.toLowerCase() ?? '';
            if (isFrequentSense(wordNet, derived, target.part, target.id)) synonyms.add(index, stemIndex(derived));
          }
          if (pointer.symbol === '@' && (part === 'v' || depthOf(wordNet, target, depths) >= LEAST_DEPTH)) {
            for (const word of target.words) {
              if (isFrequentSense(wordNet, word, target.part, target.id))
                broader.add(index, stemIndex(word.toLowerCase()));
            }
          }
        }
      }
    }
  }
  return { antonyms: antonyms.sorted(), synonyms: synonyms.without(antonyms), broader: broader.without(antonyms) };
}

/** Direct antonyms of the word, and for an adjective those of the head of its cluster ("benign" through "good"). */
function antonymsOf(wordNet: WordNet, synset: Synset, lemma: string, rank: number): string[] {
  const found: string[] = [];
  for (const pointer of synset.pointers) {
    const target = wordNet.synsets.get(pointer.target);
    if (target === undefined) continue;
    if (pointer.symbol === '!' && isSameWord(synset.words[pointer.from - 1], lemma)) {
      found.push(target.words[pointer.to - 1]?.toLowerCase() ?? '');
    }
    if (pointer.symbol === '&' && rank === 0) {
      for (const further of target.pointers) {
        if (further.symbol !== '!' || further.from !== 1) continue;
        found.push(wordNet.synsets.get(further.target)?.words[further.to - 1]?.toLowerCase() ?? '');
      }
    }
  }
  return found;
}

function isSameWord(word: string | undefined, lemma: string): boolean {
  return word?.toLowerCase() === lemma;
}

/** Whether this synset is one of the word's own frequent senses, so that the relation holds both ways. */
function isFrequentSense(wordNet: WordNet, word: string, part: PartOfSpeech, synset: string): boolean {
  const at = wordNet.senses(word.toLowerCase(), part).indexOf(synset);
  return at >= 0 && at < SENSES[part];
}

function depthOf(wordNet: WordNet, synset: Synset, depths: Map<string, number>): number {
  const known = depths.get(synset.id);
  if (known !== undefined) return known;
  const parent = synset.pointers.find((pointer) => pointer.symbol === '@' || pointer.symbol === '@i');
  const target = parent === undefined ? undefined : wordNet.synsets.get(parent.target);
  const depth = target === undefined ? 0 : depthOf(wordNet, target, depths) + 1;
  depths.set(synset.id, depth);
  return depth;
}

class PairSet {
  readonly #pairs = new Map<string, readonly [number, number]>();

  add(from: number, to: number): void {
    if (from >= 0 && to >= 0 && from !== to) this.#pairs.set(`${from} ${to}`, [from, to]);
  }

  without(other: PairSet): Pairs {
    return this.sorted().filter(
      ([from, to]) => !other.#pairs.has(`${from} ${to}`) && !other.#pairs.has(`${to} ${from}`),
    );
  }

  sorted(): Pairs {
    return [...this.#pairs.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  }
}
