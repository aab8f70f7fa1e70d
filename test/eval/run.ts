/**
 * Measures the engine on labelled sentences:
 *
 *   npm run eval [-- [--set FILE…] [--only] [--all] [--set-aside] [--quick] [--wrong] [--json FILE] [--explain ID]]
 *
 * Figures are of the sentences set aside, that nothing was learnt from; `--all` takes every one. `--set` adds files, whole
 * unless `--set-aside`; a file of claims with one source each and two labels counts as general pairs. `--only` leaves the
 * repository's own sets out, `--quick` what takes long (ablation, much unrelated news). `--wrong` lists the sentences judged
 * wrongly, but for sets that are figures only unless they are named. `--explain ID` shows how one verdict came about.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure } from '../bench/cpu.ts';
import { readKnowledge } from '../unit/knowledge.ts';
import { type Ablation, measureAblation } from './ablation.ts';
import { type ChosenSets, chooseSets, joined } from './chosen-sets.ts';
import { explain } from './explain.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type GeneralFigures, isGeneral, measureGeneral } from './general-pairs.ts';
import { type Engine, type Judged, judgeAll } from './judged.ts';
import { type LabelledSentence, readLabelledSet } from './labelled.ts';
import { GENERAL_NOT_RUN, printAblation, printFigures, printGeneral, printSpeed, printUnrelated } from './print.ts';
import { FIXTURE_SETS, PACKAGED_PACK, PAIR_SETS, UNRELATED } from './sets.ts';
import { measureSpeed } from './speed.ts';
import { asNewsOfTheDay, measureUnrelated, type UnrelatedFigures } from './unrelated.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', multiple: true, default: [] },
    only: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    'set-aside': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    json: { type: 'string' },
    explain: { type: 'string' },
  },
});
/** `--set` takes one file or several. */
const files = [...options.set, ...positionals];

const engine: Engine = {
  packaged: JSON.parse(readFileSync(PACKAGED_PACK, 'utf8')),
  knowledge: readKnowledge(),
};
if (options.explain === undefined) run();
else process.stdout.write(explain(sentenceOf(options.explain), engine));

function run(): void {
  const sets = chooseSets({ files, only: options.only, all: options.all, setAside: options['set-aside'] });
  const report = {
    figures: figuresOfSets(sets),
    general: generalFigures(sets),
    ...(options.only ? {} : theRest(sets)),
  };
  if (options.json !== undefined) writeFileSync(options.json, jsonOf(report));
}

function figuresOfSets(sets: ChosenSets): Figures[] {
  const own = [...sets.summit, ...sets.topics, ...sets.pairs];
  const ofOwn: Judged[] = [];
  const figures = [...own, ...sets.named.filter((set) => !isGeneral(set))].map((set) => {
    const { ms, value } = measure(() => judgeAll(set.sentences, engine));
    if (own.includes(set)) ofOwn.push(...value);
    const shown = show(figuresOf(set.name, value, ms), printFigures);
    if (set.split === 'train' || sets.named.includes(set)) list(value.filter(({ isRight }) => !isRight));
    return shown;
  });
  return options.only ? figures : [...figures, show(figuresOf('all of these together', ofOwn, null), printFigures)];
}

function generalFigures({ named }: ChosenSets): GeneralFigures[] {
  const general = named.filter(isGeneral);
  if (general.length === 0) process.stdout.write(`${GENERAL_NOT_RUN}\n`);
  return general.map((set) => {
    const figures = show(measureGeneral(set, engine), printGeneral);
    list(figures.wrong);
    return figures;
  });
}

/** What is measured on the repository's own sets beside the figures of each. */
function theRest(sets: ChosenSets) {
  const ownPairs = show(measureGeneral(joined('our own', sets.pairs), engine), printGeneral);
  const unrelated = show(unrelatedOf(sets), printUnrelated);
  for (const { wrong } of unrelated) list(wrong);
  const perSecond = show(measureSpeed(joined('summit', sets.summit).sentences, engine), printSpeed);
  return { ownPairs, unrelated, perSecond, ablation: options.quick ? [] : show(ablationOf(sets), printAblation) };
}

/** The report without the sentences that were judged wrongly: those are for the terminal. */
function jsonOf(report: object): string {
  return `${JSON.stringify(report, (key, value: unknown) => (key === 'wrong' ? undefined : value), 2)}\n`;
}

function unrelatedOf({ unrelated, strange }: ChosenSets): UnrelatedFigures[] {
  const sentences = unrelated.flatMap((set) => set.sentences);
  return [
    measureUnrelated('written to be unrelated', sentences, engine),
    ...(options.quick
      ? []
      : [
          measureUnrelated(
            'of topics and pairs, as if of the pack’s days',
            asNewsOfTheDay(strange, engine.packaged),
            engine,
          ),
        ]),
  ];
}

function ablationOf({ summit, pairs }: ChosenSets): Ablation[] {
  return [measureAblation(joined('summit', summit), engine), measureAblation(joined('pairs', pairs), engine)];
}

/** Prints what was measured and gives it back. */
function show<Measured>(measured: Measured, print: (measured: Measured) => string): Measured {
  process.stdout.write(`${print(measured)}\n`);
  return measured;
}

/** With `--wrong`, what was judged wrongly. */
function list(wrong: readonly Judged[]): void {
  if (!options.wrong) return;
  for (const { sentence, stance, score } of wrong)
    process.stdout.write(
      `  ${sentence.id} ${sentence.label} (${sentence.kind}), judged ${stance} ${score.toFixed(2)}: ${sentence.text}\n`,
    );
}

function sentenceOf(id: string): LabelledSentence {
  const all = [...files, ...FIXTURE_SETS, ...PAIR_SETS, UNRELATED]
    .filter((file) => existsSync(file))
    .map(readLabelledSet);
  const sentence = all.flatMap(({ sentences }) => sentences).find((candidate) => candidate.id === id);
  if (sentence === undefined) throw new Error(`no sentence ${id} in any set of the repository or named by --set`);
  return sentence;
}
