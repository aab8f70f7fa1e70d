import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checker, createChecker } from '../../../src/core/check.ts';
import type { Stance } from '../../../src/core/finding.ts';
import { packFromArticles } from '../../../src/core/pack/from-articles.ts';
import { type LabelledSentence, type LabelledSource, readLabelledSet } from '../../eval/labelled.ts';
import { FIXTURE_SETS, PAIR_SETS } from '../../eval/sets.ts';
import { readSummitPack } from '../packs/summit-pack.ts';
import { check, checkerOf, DAY, knowledge } from './check-fixture.ts';
import { days, dollars, otherNotations, percentages } from './notations.ts';

const summit = createChecker([await readSummitPack()], knowledge);
const sentences = [...FIXTURE_SETS, ...PAIR_SETS]
  .flatMap((file) => readLabelledSet(file).sentences)
  .filter(({ text }) => otherNotations(text).length > 0);

/** One checker for each list of sources. */
const checkers = new Map<readonly LabelledSource[], Checker>();

function checkerFor({ sources }: LabelledSentence): Checker {
  if (sources === null) return summit;
  const checker = checkers.get(sources) ?? createChecker([packFromArticles(sources)], knowledge);
  checkers.set(sources, checker);
  return checker;
}

/** What the whole text gets: a way to write a number may make one sentence of two or two of one. */
function stanceOf(checker: Checker, text: string, published: string | null = DAY): Stance {
  const stances = check(checker, text, published).map(({ stance }) => stance);
  return stances.find((stance) => stance === 'conflicts') ?? stances.find((stance) => stance !== 'none') ?? 'none';
}

/** Sentences whose stance changes with the notation of a number, as `id stance → stance: text`. */
function changed(of: readonly LabelledSentence[]): string[] {
  return of.flatMap((sentence) => {
    const checker = checkerFor(sentence);
    const stance = stanceOf(checker, sentence.text, sentence.published);
    return otherNotations(sentence.text).flatMap((text) => {
      const other = stanceOf(checker, text, sentence.published);
      return other === stance ? [] : [`${sentence.id} ${stance} → ${other}: ${text}`];
    });
  });
}

describe('the notation of a number', () => {
  it('there are labelled sentences with numbers of every sort', () => {
    expect(sentences.length).toBeGreaterThan(300);
  });

  it('never changes the stance of a sentence about the summit', () => {
    expect(changed(sentences.filter(({ sources }) => sources === null))).toEqual([]);
  }, 120_000);

  // "3 sets" counts what "three sets" doesn't, where the noun is no unit: a few still turn.
  it('hardly ever changes the stance of a sentence beside articles of its own', () => {
    const own = sentences.filter(({ sources }) => sources !== null);
    const rewritten = own.flatMap(({ text }) => otherNotations(text));
    expect(changed(own).length / rewritten.length).toBeLessThan(0.01);
  }, 120_000);

  it.each([
    ['percent', (n: number) => percentages(String(n)), (said: string) => `Prices in Freedonia rose ${said} in a year.`],
    [
      'sums',
      (n: number) => dollars(String(n), 'billion'),
      (said: string) => `The parliament of Freedonia set aside ${said} for the new railway.`,
    ],
    [
      'days',
      (n: number) => days(String((n % 28) + 1), 'October'),
      (said: string) => `The parliament of Freedonia passed the new budget on ${said}.`,
    ],
  ])(
    'never changes the stance beside a source that says the same or another: %s',
    (_what, ways, sentence) => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 99 }), (said, told) => {
          for (const told1 of ways(told).slice(0, 2)) {
            const checker = checkerOf({ id: 'a', text: sentence(told1) });
            const stances = ways(said).map((way) => `${stanceOf(checker, sentence(way))}`);
            expect(new Set(stances).size, `${ways(said)[0]} beside ${told1}: ${stances}`).toBe(1);
          }
        }),
        { numRuns: 25, seed: 3 },
      );
    },
    60_000,
  );
});
