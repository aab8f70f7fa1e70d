import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checker, createChecker } from '../../../src/core/check.ts';
import type { SentenceVerdict } from '../../../src/core/finding.ts';
import { packFromArticles } from '../../../src/core/pack/from-articles.ts';
import { type LabelledSentence, readLabelledSet } from '../../eval/labelled.ts';
import { FIXTURE_SETS } from '../../eval/sets.ts';
import { readSummitPack } from '../packs/summit-pack.ts';
import { check, knowledge } from './check-fixture.ts';

const sets = FIXTURE_SETS.map(readLabelledSet);
const topics = sets
  .filter(({ beside }) => beside === 'topic')
  .map(({ name, sentences }) => ({ name, sentences, sources: sentences[0]?.sources ?? [] }));
const aboutSummit = sets.filter(({ beside }) => beside === 'pack').flatMap(({ sentences }) => sentences);
const pack = await readSummitPack();
const summit = createChecker([pack], knowledge);

function conflictsOf(checker: Checker, { text, published }: LabelledSentence): SentenceVerdict[] {
  return check(checker, text, published).filter(({ stance }) => stance === 'conflicts');
}

/** Sentences that conflict only since the unrelated source is there, with that topic's name. */
function newConflicts(
  before: Checker,
  after: Checker,
  sentences: readonly LabelledSentence[],
  topic: string,
): string[] {
  return sentences
    .filter((sentence) => conflictsOf(after, sentence).length > conflictsOf(before, sentence).length)
    .map(({ id, text }) => `${id} with ${topic}: ${text}`);
}

function topicOf(name: string): (typeof topics)[number] {
  const topic = topics.find((candidate) => candidate.name === name);
  if (topic === undefined) throw new Error(`there is no topic ${name}`);
  return topic;
}

const names = topics.map(({ name }) => name);

describe('a source about something else', () => {
  it('creates no conflict with the articles of a topic', () => {
    const both = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(both, ([own = '', other = '']) => {
        const { sources, sentences } = topicOf(own);
        const strange = topicOf(other).sources.map((source) => ({ ...source, id: `strange-${source.id}` }));
        const before = createChecker([packFromArticles(sources)], knowledge);
        const after = createChecker([packFromArticles([...sources, ...strange])], knowledge);
        expect(newConflicts(before, after, sentences, other)).toEqual([]);
      }),
      { numRuns: 20, seed: 11 },
    );
  }, 120_000);

  it('creates no conflict beside the packaged pack', () => {
    const some = fc.shuffledSubarray(aboutSummit, { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(fc.constantFrom(...topics), some, ({ name, sources }, sentences) => {
        const after = createChecker([pack, packFromArticles(sources)], knowledge);
        expect(newConflicts(summit, after, sentences, name)).toEqual([]);
      }),
      { numRuns: 6, seed: 11 },
    );
  }, 120_000);
});
