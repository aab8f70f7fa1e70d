import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createChecker, type Knowledge } from '../../src/core/check.ts';
import type { CalibratedSort } from '../../src/core/judge/stance-model.ts';
import { packFromArticles } from '../../src/core/pack/from-articles.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { type LabelledSentence, type LabelledSource, readLabelledSet } from '../eval/labelled.ts';
import { FIXTURE_SETS, isSetAside, PACKAGED_PACK, PAIR_SETS, UNRELATED } from '../eval/sets.ts';
import { samplesOfPack, samplesOfPairs } from './attention-samples.ts';
import type { AttentionSample } from './attention-trainer.ts';
import { type Lesson, lessonOf } from './lessons.ts';

/** Everything that is learnt from, and how it went. */
export interface Material {
  readonly lessons: readonly Lesson[];
  /** What only the network learns from: the pack's own statements beside one another, and the published pairs. */
  readonly onlyRead: readonly AttentionSample[];
  /** A line for each set. */
  readonly report: readonly string[];
  /** SHA-256 of each file, by what it is. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Every so manieth wording and foil of the pack is learnt from, judged by the pack without them. */
const OWN_EVERY = 4;

function isOwn(index: number): boolean {
  return index % OWN_EVERY === 0;
}

/** The pack's own statements are many and written by the hands that wrote the pack: each counts little. */
const PACK_WEIGHT = 0.1;
const BARE_WEIGHT = 0.7;
const PAIR_WEIGHT = 0.5;
/** Written to fit the claims, they tell nothing of how well others are judged. */
const ALWAYS_LEARNT = '';
/** So far apart in its file stands the pair whose evidence is lent to a sentence as evidence that says nothing of it. */
const LENT_FROM = 101;

/**
 * The pack's own wordings and foils (each judged by the pack without it), the labelled sentences of test/fixtures but for
 * those set aside, and the general pairs of the files that are named. Files of pairs to read are for the network alone.
 */
export function readMaterial(
  knowledge: Knowledge,
  pairsFiles: readonly string[],
  readingFiles: readonly string[],
): Material {
  const packaged: Pack = JSON.parse(readFileSync(PACKAGED_PACK, 'utf8'));
  const bare = packFromArticles(packaged.sources);
  const lessons: Lesson[] = [];
  const report: string[] = [];
  const learn = (
    name: string,
    sentences: readonly LabelledSentence[],
    pack: Pack,
    sort: CalibratedSort,
    weight: number,
  ): void => {
    const checker = createChecker([pack], knowledge);
    const learnt = sentences.map((sentence) => lessonOf(sentence, pack, checker, sort, weight, name));
    lessons.push(...learnt);
    const decided = learnt.filter((_, index) => (sentences[index]?.evidence.length ?? 0) > 0);
    const found = decided.filter(({ isFound }) => isFound).length;
    report.push(`${name}: ${sentences.length} sentences, deciding claim among candidates ${found}/${decided.length}`);
  };
  const learnPairs = (name: string, all: readonly LabelledSentence[]): void => {
    const pairs = all.filter(({ group }) => !isSetAside(group));
    for (const [index, pair] of pairs.entries()) {
      lessons.push(lessonOfPair(pair, pair.sources ?? [], knowledge, name));
      const lent = pairs[(index + LENT_FROM) % pairs.length]?.sources ?? [];
      lessons.push(lessonOfPair({ ...pair, label: 'none', accept: ['none'] }, lent, knowledge, name));
    }
    report.push(`${name}: ${pairs.length} pairs, each also beside another's evidence`);
  };

  const own = ownStatements(packaged);
  learn('a part of the pack, by the rest of it', own, withoutOwn(packaged), 'worded', PACK_WEIGHT);
  learn('the same, by articles alone', own, bare, 'bare', PACK_WEIGHT);
  for (const file of FIXTURE_SETS) {
    const set = readLabelledSet(file);
    if (set.split === 'test') continue;
    const sentences = set.sentences.filter(({ group }) => !isSetAside(group));
    const sources = sentences[0]?.sources ?? null;
    if (sources === null) {
      learn(set.name, sentences, packaged, 'worded', 1);
      learn(`${set.name} by articles alone`, sentences, bare, 'bare', BARE_WEIGHT);
    } else learn(set.name, sentences, packFromArticles(sources), 'bare', 1);
  }
  const unrelated = readLabelledSet(UNRELATED).sentences.filter(({ group }) => !isSetAside(group));
  learn('unrelated', unrelated, packaged, 'worded', 1);
  for (const file of PAIR_SETS) learnPairs(file, readLabelledSet(file).sentences);
  for (const file of pairsFiles) learnPairs('general pairs', readLabelledSet(file).sentences);
  const learntFrom = FIXTURE_SETS.filter((file) => readLabelledSet(file).split === 'train');
  const files = [PACKAGED_PACK, ...learntFrom, UNRELATED, ...PAIR_SETS];
  const published = readingFiles.flatMap((file) => samplesOfPairs(readLabelledSet(file).sentences, knowledge));
  report.push(`${published.length} published pairs to read`);
  const onlyRead = [...samplesOfPack(packaged, knowledge, (index) => !isOwn(index)), ...published];
  const hashes = (name: string, of: readonly string[]): [string, string][] =>
    of.map((file, index) => [`${name} ${index + 1}`, hashOf([file])]);
  const general = Object.fromEntries([...hashes('pairs', pairsFiles), ...hashes('reading', readingFiles)]);
  return { lessons, onlyRead, report, inputs: { fixtures: hashOf(files), ...general } };
}

function lessonOfPair(
  pair: LabelledSentence,
  sources: readonly LabelledSource[],
  knowledge: Knowledge,
  set: string,
): Lesson {
  const pack = packFromArticles(sources);
  const evidence = pair.label === 'none' ? [] : pack.sources.map(({ id, text }) => ({ source: id, quote: text }));
  return lessonOf({ ...pair, evidence }, pack, createChecker([pack], knowledge), 'alone', PAIR_WEIGHT, set);
}

function withoutOwn(pack: Pack): Pack {
  const rest = (texts: readonly string[]): string[] => texts.filter((_, index) => !isOwn(index));
  return {
    ...pack,
    claims: pack.claims.map((claim) => ({ ...claim, wordings: rest(claim.wordings), foils: rest(claim.foils) })),
  };
}

/** The part of the pack's wordings and foils that is learnt from, as labelled sentences. */
function ownStatements(pack: Pack): LabelledSentence[] {
  return pack.claims.flatMap((claim) => {
    const evidence = claim.evidence
      .filter(({ stance }) => stance === 'corroborates')
      .map(({ source, exact }) => ({ source, quote: exact }));
    const make =
      (label: 'corroborates' | 'conflicts') =>
      (text: string): LabelledSentence => ({
        id: claim.id,
        text,
        label,
        accept: [label],
        kind: 'pack',
        published: '2025-10-28',
        evidence,
        sources: null,
        group: ALWAYS_LEARNT,
      });
    const own = (texts: readonly string[]): string[] => texts.filter((_, index) => isOwn(index));
    return [...own(claim.wordings).map(make('corroborates')), ...own(claim.foils).map(make('conflicts'))];
  });
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
