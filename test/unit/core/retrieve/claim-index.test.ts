import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { createGazetteer, createNameIndex } from '../../../../src/core/names/name-index.ts';
import { packFromArticles } from '../../../../src/core/pack/from-articles.ts';
import { createPackIndex, type PackIndex } from '../../../../src/core/pack-index.ts';
import { createScanner, type Scan } from '../../../../src/core/statement/scan.ts';
import { knowledge } from '../check-fixture.ts';

const english = createEnglish(knowledge.english);
const grammar = createGrammar(knowledge.grammar);

function indexOf(...sentences: readonly string[]): { index: PackIndex; scan: (text: string) => Scan } {
  const pack = packFromArticles([{ id: 'a', text: sentences.join('\n') }]);
  const scan = createScanner(english, createNameIndex(pack.names, createGazetteer(english.places)), null);
  return { index: createPackIndex([pack], scan, { english, grammar }), scan };
}

function found(sentences: readonly string[], query: string): (string | undefined)[] {
  const { index, scan } = indexOf(...sentences);
  return index.claimIndex.retrieve(scan(query)).map(({ claim }) => index.claims[claim]?.claim.text);
}

const STORIES = [
  'The parliament passed the budget on Tuesday.',
  'A storm sank two fishing boats off the coast.',
  'The central bank raised its key rate.',
  'The museum has reopened after the flood.',
];

describe('createClaimIndex', () => {
  it.each([
    ['Members of parliament approved the budget.', STORIES[0]],
    ['Two boats went down in the storm.', STORIES[1]],
    ['Interest rates were raised by the bank.', STORIES[2]],
    ['Visitors are back in the museum.', STORIES[3]],
  ])('puts first what “%s” is about', (query, story) => {
    expect(found(STORIES, query)[0]).toBe(story);
  });

  it('finds nothing where not a single word is shared', () => {
    expect(found(STORIES, 'Whisk the eggs.')).toEqual([]);
    expect(found(STORIES, '')).toEqual([]);
    expect(found([], 'The parliament passed the budget.')).toEqual([]);
  });

  it('gives at most six claims, each once', () => {
    const many = Array.from({ length: 50 }, (_, number) => `The parliament passed budget number ${number}.`);
    const claims = found(many, 'The parliament passed the budget.');
    expect(claims).toHaveLength(6);
    expect(new Set(claims).size).toBe(6);
  });

  it('says how near a claim is: from 0 to about 1, a repetition nearest', () => {
    const { index, scan } = indexOf(...STORIES);
    const [first, ...others] = index.claimIndex.retrieve(scan(STORIES[1] ?? ''));
    expect(first?.meaning).toBeCloseTo(1, 5);
    for (const other of others) {
      expect(other.meaning).toBeLessThan(1);
    }
  });

  it('stands a pack of very many statements', () => {
    const many = Array.from({ length: 5_000 }, (_, number) => `Parliament passed budget ${number} by ${number} votes.`);
    expect(found(many, 'Parliament passed budget 77 by 77 votes.')).toHaveLength(6);
  });
});
