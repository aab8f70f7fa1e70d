/**
 * Trains the network that reads two statements side by side and the combination of features that judges a stance, and writes
 * assets/knowledge/attention.json and stance.json. Deterministic.
 *
 *   node build.mjs run test/training/train.ts [--pairs FILE…] [--reading FILE…] [--out FOLDER]
 *
 * It learns from what material.ts reads. The forest must see of each sentence what a network makes of it that has not learnt
 * from it, and how much its probabilities are worth is told by what it has not learnt from itself: so all is judged part by part.
 * The sentences set aside (see `isSetAside`) take part in nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AttentionNetwork, createAttentionNetwork } from '../../src/core/attention/network.ts';
import { readAttention } from '../../src/core/attention/read-file.ts';
import { type AttentionFile, VECTOR_SIZE } from '../../src/core/attention/types.ts';
import type { Knowledge } from '../../src/core/check.ts';
import type { Calibration } from '../../src/core/judge/calibration.ts';
import { FEATURE_NAMES } from '../../src/core/judge/features.ts';
import type { CalibratedSort, StanceModelFile } from '../../src/core/judge/stance-model.ts';
import { createEnglish } from '../../src/core/knowledge/english.ts';
import { samplesOf } from './attention-samples.ts';
import { trainAttention } from './attention-trainer.ts';
import { calibrate, type FoundStance, type Outcome, operatingPoints, outcomesOf } from './calibrate.ts';
import { type Forest, trainForest } from './forest.ts';
import { type Lesson, readBy, rowsOf } from './lessons.ts';
import { readMaterial } from './material.ts';
import { attentionFile } from './write-attention.ts';

const FOREST = { rounds: 200, depth: 5, rate: 0.08, leastLeaf: 5, ridge: 4, rowShare: 0.6, featureShare: 0.3 };
const NETWORK = { epochs: 5, batch: 64, rate: 0.003, dropout: 0.2, decay: 0.01 };
const NOTHING: Calibration = { corroborates: [], conflicts: [] };
/** What may be learnt from is judged in so many parts. */
const PARTS = 3;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', multiple: true, default: [] },
    reading: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'assets/knowledge' },
  },
});

const untrained: StanceModelFile = {
  format: 1,
  inputs: {},
  features: FEATURE_NAMES,
  base: [0, 0, 0],
  trees: [[], [], []],
  calibration: { worded: NOTHING, bare: NOTHING, alone: NOTHING },
};
const english = createEnglish(JSON.parse(readFileSync('assets/knowledge/english.json', 'utf8')));
const stems = english.vectors.length / VECTOR_SIZE;
const knowledge: Knowledge = {
  english: JSON.parse(readFileSync('assets/knowledge/english.json', 'utf8')),
  grammar: JSON.parse(readFileSync('assets/knowledge/grammar.json', 'utf8')),
  attention: attentionFile(trainAttention([], english.vectors, NETWORK, say), {}),
  stance: untrained,
};
const { lessons, onlyRead, report, inputs } = readMaterial(
  knowledge,
  [...options.pairs, ...positionals],
  options.reading,
);
say(report.join('\n'));

/** Every lesson as it is read by a network that has learnt from the other parts. */
const read = parts().flatMap((part) => {
  const { network } = learnToRead(lessons.filter((lesson) => partOf(lesson) !== part));
  say(`part ${part + 1} of ${PARTS} read by the network of the others`);
  return lessons.filter((lesson) => Math.max(0, partOf(lesson)) === part).map((lesson) => readBy(network, lesson));
});
/** Every lesson is judged by a forest that has learnt from the other parts. */
const judged = parts().map((part) => {
  const forest = learnToJudge(read.filter((lesson) => partOf(lesson) !== part));
  say(`part ${part + 1} of ${PARTS} judged by the others`);
  return { lessons: read.filter((lesson) => partOf(lesson) === part), model: { ...untrained, ...forest } };
});
const outcomesIn = (sort: CalibratedSort, stance: FoundStance, set: string | null = null): Outcome[] =>
  judged.flatMap((part) =>
    outcomesOf(
      stance,
      part.lessons.filter((lesson) => lesson.sort === sort && (set === null || lesson.set === set)),
      part.model,
    ),
  );
const calibrationOf = (sort: CalibratedSort): Calibration => ({
  corroborates: calibrate(outcomesIn(sort, 'corroborates')),
  conflicts: calibrate(outcomesIn(sort, 'conflicts')),
});
const counted = read.filter((lesson) => lesson.group !== '');
const setsOf = (sort: CalibratedSort): string[] => [
  ...new Set(counted.flatMap((lesson) => (lesson.sort === sort && sort !== 'bare' ? lesson.set : []))),
];
for (const sort of ['worded', 'bare', 'alone'] as const) {
  for (const stance of ['corroborates', 'conflicts'] as const) {
    for (const set of [null, ...setsOf(sort)]) {
      const ofSet = counted.filter((lesson) => lesson.sort === sort && (set === null || lesson.set === set));
      const all = ofSet.filter(({ label }) => label === stance).length;
      say(`${sort}, ${set ?? 'all'}, ${stance}: ${operatingPoints(outcomesIn(sort, stance, set), all)}`);
    }
  }
}
const model: StanceModelFile = {
  ...learnToJudge(read),
  inputs,
  calibration: { worded: calibrationOf('worded'), bare: calibrationOf('bare'), alone: calibrationOf('alone') },
};
writeFileSync(join(options.out, 'attention.json'), `${JSON.stringify(learnToRead(lessons).file)}\n`);
writeFileSync(join(options.out, 'stance.json'), `${JSON.stringify(model)}\n`);
say(`${JSON.stringify(inputs)}\n${JSON.stringify(model.calibration)}`);

function learnToRead(from: readonly Lesson[]): { file: AttentionFile; network: AttentionNetwork } {
  // The pack's statements among the lessons are kept for the forest.
  const samples = [...from.filter(({ group }) => group !== '').flatMap(samplesOf), ...onlyRead];
  say(`${samples.length} pairs of statements to learn reading from`);
  const file = attentionFile(trainAttention(samples, english.vectors, NETWORK, say), inputs);
  return { file, network: createAttentionNetwork(readAttention(file, stems), english.vectors) };
}

function learnToJudge(from: readonly Lesson[]): Forest {
  return trainForest(from.flatMap(rowsOf), FEATURE_NAMES, FOREST);
}

function parts(): number[] {
  return Array.from({ length: PARTS }, (_, part) => part);
}

/** Which part a lesson belongs to; statements without a group, written to fit the claims, belong to none and are always learnt. */
function partOf({ group }: Lesson): number {
  if (group === '') return -1;
  let hash = 7;
  for (const character of group) hash = (hash * 37 + (character.codePointAt(0) ?? 0)) % 100_019;
  return hash % PARTS;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
