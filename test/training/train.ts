/**
 * Trains the combination of features that judges a stance, and writes assets/knowledge/stance.json. Deterministic.
 *
 *   node build.mjs run test/training/train.ts [--pairs FILE] [--out FILE]
 *
 * It learns from what material.ts reads. How much its probabilities are worth is measured part by part, each by a forest that
 * has not learnt from it; the sentences set aside (see `isSetAside`) take part in neither.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/core/check.ts';
import type { Calibration } from '../../src/core/judge/calibration.ts';
import { FEATURE_NAMES } from '../../src/core/judge/features.ts';
import type { CalibratedSort, StanceModelFile } from '../../src/core/judge/stance-model.ts';
import { calibrate, type Outcome, outcomesOf } from './calibrate.ts';
import { trainForest } from './forest.ts';
import type { Lesson } from './lessons.ts';
import { readMaterial } from './material.ts';

const OPTIONS = { rounds: 200, depth: 5, rate: 0.08, leastLeaf: 5, ridge: 4, rowShare: 0.6, featureShare: 0.3 };
const NOTHING: Calibration = { corroborates: [], conflicts: [] };
/** What may be learnt from is judged in so many parts, for the calibration. */
const PARTS = 3;

const { values: options } = parseArgs({
  options: { pairs: { type: 'string' }, out: { type: 'string', default: 'assets/knowledge/stance.json' } },
});

const untrained: StanceModelFile = {
  format: 1,
  inputs: {},
  features: FEATURE_NAMES,
  base: [0, 0, 0],
  trees: [[], [], []],
  calibration: { worded: NOTHING, bare: NOTHING, alone: NOTHING },
};
const knowledge: Knowledge = {
  english: JSON.parse(readFileSync('assets/knowledge/english.json', 'utf8')),
  grammar: JSON.parse(readFileSync('assets/knowledge/grammar.json', 'utf8')),
  stance: untrained,
};
const { lessons, report, inputs } = readMaterial(knowledge, options.pairs);
process.stdout.write(`${report.join('\n')}\n`);

/** Every lesson is judged by a forest that has learnt from the other parts. */
const judged = Array.from({ length: PARTS }, (_, part) => {
  const others = lessons.filter((lesson) => partOf(lesson) !== part);
  const forest = trainForest(
    others.flatMap(({ rows }) => rows),
    FEATURE_NAMES,
    OPTIONS,
  );
  process.stdout.write(`part ${part + 1} of ${PARTS} judged by the others\n`);
  return { lessons: lessons.filter((lesson) => partOf(lesson) === part), model: { ...untrained, ...forest } };
});
const calibrationOf = (sort: CalibratedSort): Calibration => {
  const outcomes = (stance: 'corroborates' | 'conflicts'): Outcome[] =>
    judged.flatMap((part) =>
      outcomesOf(
        stance,
        part.lessons.filter((lesson) => lesson.sort === sort),
        part.model,
      ),
    );
  return { corroborates: calibrate(outcomes('corroborates')), conflicts: calibrate(outcomes('conflicts')) };
};
const rows = lessons.flatMap((lesson) => lesson.rows);
const model: StanceModelFile = {
  ...trainForest(rows, FEATURE_NAMES, OPTIONS),
  inputs,
  calibration: { worded: calibrationOf('worded'), bare: calibrationOf('bare'), alone: calibrationOf('alone') },
};
writeFileSync(options.out, `${JSON.stringify(model)}\n`);
process.stdout.write(`${rows.length} rows\n${JSON.stringify(inputs)}\n${JSON.stringify(model.calibration)}\n`);

/** Which part a lesson belongs to; statements without a group, written to fit the claims, belong to none and are always learnt. */
function partOf({ group }: Lesson): number {
  if (group === '') return -1;
  let hash = 7;
  for (const character of group) hash = (hash * 37 + (character.codePointAt(0) ?? 0)) % 100_019;
  return hash % PARTS;
}
