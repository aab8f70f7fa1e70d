import Fuse, { type IFuseOptions } from 'fuse.js';
import { createGrammar } from '../../src/core/grammar/grammar.ts';
import { createEnglish } from '../../src/core/knowledge/english.ts';
import { createGazetteer, createNameIndex } from '../../src/core/names/name-index.ts';
import type { Claim } from '../../src/core/pack/types.ts';
import { createPackIndex } from '../../src/core/pack-index.ts';
import { createScanner } from '../../src/core/statement/scan.ts';
import type { Figure } from './budget.ts';
import { measure } from './cpu.ts';
import { type Material, sentencesWithClaims } from './material.ts';

/** Finds the claims that a sentence may be about, the likeliest first, by their numbers in the pack. */
type Retrieve = (sentence: string) => readonly number[];

const LOOKED_AT = 5;

/** How often the right claim is among the first five, and how long a sentence takes: Fuse.js and the engine's retrieval. */
export function measureRetrieval(material: Material): { figures: Figure[]; fuseMs: number } {
  const { claims } = material.pack;
  const everything = ['text', 'wordings', 'evidence.exact'];
  const sought = sentencesWithClaims(material);
  // Fuse.js is too slow for all of them.
  const few = sought.filter((_, at) => at % 4 === 0);
  const ofTexts = lookUp(fuseOver(claims, ['text'], { useTokenSearch: true }), few);
  const all: [string, Lookup][] = [
    ['Fuse.js, plain search', lookUp(fuseOver(claims, ['text'], { ignoreLocation: true, threshold: 0.6 }), few)],
    ['Fuse.js, extended search, any of the words', lookUp(extendedSearch(claims), few)],
    ['Fuse.js, token search', ofTexts],
    [
      'Fuse.js, token search, wordings and quotes too',
      lookUp(fuseOver(claims, everything, { useTokenSearch: true }), few),
    ],
    ['the engine’s retrieval', lookUp(engineRetrieval(material), sought, sought.length)],
  ];
  const figures = all.flatMap(([what, { share, ms }]): Figure[] => [
    { what: `${what}: right claim among the first five`, value: share, unit: '%', budget: null },
    { what: `${what}: a sentence`, value: ms, unit: 'ms', budget: null },
  ]);
  return { figures, fuseMs: ofTexts.ms };
}

interface Lookup {
  /** In how many of a hundred sentences a right claim is among the first five. */
  readonly share: number;
  readonly ms: number;
}

/** `warmUp` sentences are looked up before the clock runs: the first ones pay for what is made when it is first needed. */
function lookUp(retrieve: Retrieve, sentences: ReturnType<typeof sentencesWithClaims>, warmUp = 10): Lookup {
  for (const { text } of sentences.slice(0, warmUp)) retrieve(text);
  const { ms, value } = measure(() => sentences.filter(({ text, claims }) => hits(retrieve(text), claims)).length);
  return { share: (100 * value) / sentences.length, ms: ms / sentences.length };
}

function hits(found: readonly number[], right: ReadonlySet<number>): boolean {
  return found.slice(0, LOOKED_AT).some((claim) => right.has(claim));
}

function fuseOver(claims: readonly Claim[], keys: string[], options: IFuseOptions<Claim>): Retrieve {
  const fuse = new Fuse(claims, { keys, includeScore: true, ...options });
  return (sentence) => fuse.search(sentence, { limit: LOOKED_AT }).map(({ refIndex }) => refIndex);
}

/** Fuse's own way to ask for any of several words. */
function extendedSearch(claims: readonly Claim[]): Retrieve {
  const search = fuseOver(claims, ['text'], { useExtendedSearch: true, ignoreLocation: true, threshold: 0.3 });
  return (sentence) => search((sentence.match(/[\p{L}\p{N}]{4,}/gu) ?? []).join(' | '));
}

function engineRetrieval({ pack, knowledge }: Material): Retrieve {
  const english = createEnglish(knowledge.english);
  const grammar = createGrammar(knowledge.grammar);
  const scan = createScanner(english, createNameIndex(pack.names, createGazetteer(english.places)), null);
  const { claimIndex } = createPackIndex([pack], scan, { english, grammar });
  return (sentence) => claimIndex.retrieve(scan(sentence)).map(({ claim }) => claim);
}
