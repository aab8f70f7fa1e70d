/**
 * Trains the combination of features that judges a stance, and writes assets/knowledge/stance.json. Deterministic.
 *
 *   node build.mjs run test/training/train.ts [--pairs FILE]
 *
 * It learns from the pack's own wordings and foils (each judged by the pack without it), from the labelled sentences of
 * test/fixtures but for those set aside (see `isSetAside`), from the topics marked `train`, from unrelated news, and from
 * general claim/evidence pairs where a file of them is named. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Checker, createChecker, type Knowledge } from '../../src/core/check.ts';
import type { Calibration } from '../../src/core/judge/calibration.ts';
import { FEATURE_NAMES } from '../../src/core/judge/features.ts';
import { isSameMatter } from '../../src/core/judge/same-matter.ts';
import type { StanceModelFile } from '../../src/core/judge/stance-model.ts';
import { packFromArticles } from '../../src/core/pack/from-articles.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { type LabelledSentence, type LabelledSource, readLabelledSet } from '../eval/labelled.ts';
import { FIXTURE_SETS, isSetAside, PACKAGED_PACK, UNRELATED } from '../eval/sets.ts';
import { calibrate, type Outcome } from './calibrate.ts';
import { type Row, trainForest } from './forest.ts';
import { rowsOf } from './rows.ts';

const OPTIONS = { rounds: 160, depth: 5, rate: 0.1, leastLeaf: 6, ridge: 4, rowShare: 0.6, featureShare: 0.35 };
const FOLDS = 3;
/** The pack's own statements are many and written by the hands that wrote the pack: each counts little. */
const PACK_WEIGHT = 0.15;
const UNCALIBRATED: StanceModelFile['calibration'] = {
  worded: { corroborates: [], conflicts: [] },
  bare: { corroborates: [], conflicts: [] },
};

const { values: options } = parseArgs({
  options: { pairs: { type: 'string' }, out: { type: 'string', default: 'assets/knowledge/stance.json' } },
});

const knowledge: Knowledge = {
  english: JSON.parse(readFileSync('assets/knowledge/english.json', 'utf8')),
  stance: { format: 1, features: FEATURE_NAMES, base: [0, 0, 0], trees: [[], [], []], calibration: UNCALIBRATED },
};
const packaged: Pack = JSON.parse(readFileSync(PACKAGED_PACK, 'utf8'));
const bare = packFromArticles(packaged.sources);
const rows: Row[] = [];
const report: string[] = [];

function learn(name: string, sentences: readonly LabelledSentence[], pack: Pack, weight: number): void {
  const checker = createChecker([pack], knowledge);
  let found = 0;
  let decided = 0;
  let count = 0;
  for (const sentence of sentences) {
    const learnt = rowsOf(sentence, pack, checker, weight);
    rows.push(...learnt.rows);
    count += learnt.rows.length;
    if (sentence.evidence.length === 0) continue;
    decided += 1;
    if (learnt.isFound) found += 1;
  }
  report.push(
    `${name}: ${sentences.length} sentences, ${count} rows, deciding claim among candidates ${found}/${decided}`,
  );
}

for (let fold = 0; fold < FOLDS; fold += 1) {
  const pack: Pack = {
    ...packaged,
    claims: packaged.claims.map((claim) => ({
      ...claim,
      wordings: claim.wordings.filter((_, index) => index % FOLDS !== fold),
      foils: claim.foils.filter((_, index) => index % FOLDS !== fold),
    })),
  };
  const left = packaged.claims.flatMap((claim) => {
    const evidence = claim.evidence
      .filter((e) => e.stance === 'corroborates')
      .map((e) => ({ source: e.source, quote: e.exact }));
    const make = (text: string, label: 'corroborates' | 'conflicts'): LabelledSentence => ({
      id: claim.id,
      text,
      label,
      accept: [label],
      kind: 'pack',
      published: '2025-10-28',
      evidence,
      sources: null,
    });
    return [
      ...claim.wordings.filter((_, index) => index % FOLDS === fold).map((text) => make(text, 'corroborates')),
      ...claim.foils.filter((_, index) => index % FOLDS === fold).map((text) => make(text, 'conflicts')),
    ];
  });
  learn(`pack, fold ${fold}`, left, pack, PACK_WEIGHT);
  if (fold === 0) learn('pack by articles alone', left, bare, PACK_WEIGHT);
}
for (const file of FIXTURE_SETS) {
  const set = readLabelledSet(file);
  if (set.split === 'test') continue;
  const sentences = set.sentences.filter((sentence) => !isSetAside(sentence.id));
  const [first] = sentences;
  if (first === undefined) continue;
  if (first.sources === null) {
    learn(set.name, sentences, packaged, 1);
    learn(`${set.name} by articles alone`, sentences, bare, 0.7);
  } else {
    learn(set.name, sentences, packFromArticles(first.sources), 1);
  }
}
if (existsSync(UNRELATED)) {
  const unrelated = readLabelledSet(UNRELATED).sentences.filter((sentence) => !isSetAside(sentence.id));
  learn('unrelated', unrelated, packaged, 1);
}
if (options.pairs !== undefined) {
  const all = readLabelledSet(options.pairs).sentences;
  const pairs = all.filter((pair) => !isSetAside(pair.id));
  report.push(`pairs sha256 ${createHash('sha256').update(readFileSync(options.pairs)).digest('hex')}`);
  for (const [index, pair] of pairs.entries()) {
    learnPair(pair, pair.sources ?? []);
    // Beside the evidence of another pair the same sentence is none.
    const other = pairs[(index + 101) % pairs.length]?.sources ?? [];
    learnPair({ ...pair, label: 'none' }, other);
  }
}

function learnPair(pair: LabelledSentence, sources: readonly LabelledSource[]): void {
  const pack = packFromArticles(sources);
  const evidence = pair.label === 'none' ? [] : pack.sources.map(({ id, text }) => ({ source: id, quote: text }));
  rows.push(...rowsOf({ ...pair, evidence }, pack, createChecker([pack], knowledge), 0.7).rows);
}

process.stdout.write(`${report.join('\n')}\n${rows.length} rows\n`);
const forest = trainForest(rows, FEATURE_NAMES, OPTIONS);
const model: StanceModelFile = { ...forest, calibration: measureCalibration({ ...forest, calibration: UNCALIBRATED }) };
writeFileSync(options.out, `${JSON.stringify(model)}\n`);
process.stdout.write(`${JSON.stringify(model.calibration)}\n`);

/** What the model's probabilities are worth on the sentences set aside, of the packaged pack and of bare articles. */
function measureCalibration(uncalibrated: StanceModelFile): StanceModelFile['calibration'] {
  const trained: Knowledge = { ...knowledge, stance: uncalibrated };
  const worded: JudgedOutcome[] = [];
  const plain: JudgedOutcome[] = [];
  const judge = (sentences: readonly LabelledSentence[], pack: Pack, into: JudgedOutcome[]): void => {
    const checker = createChecker([pack], trained);
    for (const sentence of sentences) into.push(...outcomesOf(sentence, checker));
  };
  for (const file of FIXTURE_SETS) {
    const set = readLabelledSet(file);
    const sentences = set.sentences.filter(({ id }) => set.split === 'train' && isSetAside(id));
    const [first] = sentences;
    if (first === undefined) continue;
    if (first.sources === null) {
      judge(sentences, packaged, worded);
      judge(sentences, bare, plain);
    } else judge(sentences, packFromArticles(first.sources), plain);
  }
  const pairs = options.pairs === undefined ? [] : readLabelledSet(options.pairs).sentences;
  for (const pair of pairs.filter(({ id }) => isSetAside(id)))
    judge([pair], packFromArticles(pair.sources ?? []), plain);
  return { worded: calibrationOf(worded), bare: calibrationOf(plain) };
}

interface JudgedOutcome extends Outcome {
  readonly stance: 'corroborates' | 'conflicts';
}

/** The surest finding of each stance, from where a finding is at all likely. */
function outcomesOf(sentence: LabelledSentence, checker: Checker): JudgedOutcome[] {
  const reading = checker.read({ url: null, published: sentence.published, text: sentence.text });
  const judged = reading.judge(sentence.text);
  return (['corroborates', 'conflicts'] as const).flatMap((stance) => {
    const eligible = stance === 'conflicts' ? judged.filter(({ match }) => isSameMatter(match)) : judged;
    const probability = Math.max(
      0,
      ...eligible.map(({ probabilities }) => probabilities[stance === 'conflicts' ? 2 : 1]),
    );
    return probability < 0.25 ? [] : { stance, probability, isRight: sentence.accept.includes(stance) };
  });
}

function calibrationOf(outcomes: readonly JudgedOutcome[]): Calibration {
  return {
    corroborates: calibrate(outcomes.filter(({ stance }) => stance === 'corroborates')),
    conflicts: calibrate(outcomes.filter(({ stance }) => stance === 'conflicts')),
  };
}
