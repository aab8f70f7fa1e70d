import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/core/check.ts';
import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { createFuzzyWords, type FuzzyWords } from '../../../../src/core/names/fuzzy-words.ts';
import { createGazetteer, createNameIndex } from '../../../../src/core/names/name-index.ts';
import { createPackIndex } from '../../../../src/core/pack-index.ts';
import { createScanner } from '../../../../src/core/statement/scan.ts';
import { readSummitPack } from '../../packs/summit-pack.ts';
import { knowledge } from '../check-fixture.ts';

const pack = await readSummitPack();
const english = createEnglish(knowledge.english);
const grammar = createGrammar(knowledge.grammar);
const names = createNameIndex(pack.names, createGazetteer(english.places));
const index = createPackIndex([pack], createScanner(english, names, null), { english, grammar });
const vocabulary = pack.names.flatMap(({ forms }) => forms).flatMap((form) => form.toLowerCase().split(/[^\p{L}]+/u));

/** What the claims say that a sentence may be about. */
function claimsFor(sentence: string, fuzzy: FuzzyWords | null): string[] {
  const candidates = index.claimIndex.retrieve(createScanner(english, names, fuzzy)(sentence));
  return candidates.map(({ claim }) => JSON.stringify(index.claims[claim]?.claim));
}

/** Sentences that share nothing with the pack but the name, and that misspelt. */
const MISSPELT: [string, string][] = [
  ['Takaichy giggled.', 'Takaichi'],
  ['Lutnik giggled.', 'Lutnick'],
  ['They giggled in Yokuska.', 'Yokosuka'],
];

describe.each(MISSPELT)('“%s”', (sentence, meant) => {
  it('finds no claim without the fuzzy part', () => {
    expect(claimsFor(sentence, null)).toEqual([]);
  });

  it(`finds claims about ${meant} with it`, () => {
    const [first] = claimsFor(sentence, createFuzzyWords(vocabulary));
    expect(first).toContain(meant);
  });

  it(`is judged by the checker beside claims about ${meant}`, () => {
    const reading = createChecker([pack], knowledge).read({ url: null, published: null, text: '' });
    // A sentence of two words asserts nothing: it gets a third that no source has.
    const [first] = reading.judge(sentence.replace('giggled', 'giggled and yodelled'));
    expect(JSON.stringify(first?.claim.claim)).toContain(meant);
  });
});

it('a name that is spelt right needs no fuzzy part', () => {
  expect(claimsFor('Takaichi giggled.', null)[0]).toContain('Takaichi');
});

it('a word that the language knows is never read as a name', () => {
  expect(claimsFor('Lutes giggled.', createFuzzyWords(vocabulary))).toEqual(claimsFor('Lutes giggled.', null));
});
