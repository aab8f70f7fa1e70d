/**
 * Trains the combination of features that judges a stance, and writes assets/knowledge/stance.json. Deterministic.
 *
 *   node build.mjs run test/training/train.ts [--pairs FILE] [--out FILE]
 *
 * It learns from what material.ts reads. How much its probabilities are worth is measured on a part of that which a first
 * forest has not learnt from; the sentences set aside (see `isSetAside`) take part in neither.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/core/check.ts';
import type { Calibration } from '../../src/core/judge/calibration.ts';
import { FEATURE_NAMES } from '../../src/core/judge/features.ts';
import type { CalibratedSort, StanceModelFile } from '../../src/core/judge/stance-model.ts';
import { calibrationOf } from './calibrate.ts';
import { trainForest } from './forest.ts';
import { readMaterial } from './material.ts';

const OPTIONS = { rounds: 200, depth: 5, rate: 0.08, leastLeaf: 5, ridge: 4, rowShare: 0.6, featureShare: 0.3 };
const NOTHING: Calibration = { corroborates: [], conflicts: [] };
const SORTS = ['worded', 'bare', 'alone'] as const satisfies readonly CalibratedSort[];

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

const judgedByFirst = lessons.filter(({ group }) => isHeldBack(group));
const first = trainForest(
  lessons.filter(({ group }) => !isHeldBack(group)).flatMap(({ rows }) => rows),
  FEATURE_NAMES,
  OPTIONS,
);
const [worded, bare, alone] = SORTS.map((sort) =>
  calibrationOf(
    judgedByFirst.filter((lesson) => lesson.sort === sort),
    { ...untrained, ...first },
  ),
);
const rows = lessons.flatMap((lesson) => lesson.rows);
const model: StanceModelFile = {
  ...trainForest(rows, FEATURE_NAMES, OPTIONS),
  inputs,
  calibration: { worded: worded ?? NOTHING, bare: bare ?? NOTHING, alone: alone ?? NOTHING },
};
writeFileSync(options.out, `${JSON.stringify(model)}\n`);
process.stdout.write(`${rows.length} rows\n${JSON.stringify(inputs)}\n${JSON.stringify(model.calibration)}\n`);

/** A third of what may be learnt from, but for statements without a group. */
function isHeldBack(group: string): boolean {
  if (group === '') return false;
  let hash = 7;
  for (const character of group) hash = (hash * 37 + (character.codePointAt(0) ?? 0)) % 100_019;
  return hash % 3 === 0;
}
