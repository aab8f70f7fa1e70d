/**
 * Measures the engine on labelled sentences: `npm run eval`, `npm run eval -- --set FILE…`, `npm run eval -- --all`.
 *
 * Figures are of the sentences set aside, that nothing was learnt from, unless `--all` is given or the set is named; with
 * `--set-aside` a named set is cut down to them too. `--explain ID` shows how one verdict came about, `--wrong` lists the
 * sentences judged wrongly.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/core/check.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { explain } from './explain.ts';
import { type Judged, judgeSet } from './judged.ts';
import { type LabelledSet, readLabelledSet } from './labelled.ts';
import { reportOf } from './report.ts';
import { FIXTURE_SETS, isSetAside, PACKAGED_PACK, UNRELATED } from './sets.ts';

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    'set-aside': { type: 'boolean' },
    wrong: { type: 'boolean' },
    explain: { type: 'string' },
  },
});

const knowledge: Knowledge = {
  english: JSON.parse(readFileSync('assets/knowledge/english.json', 'utf8')),
  stance: JSON.parse(readFileSync('assets/knowledge/stance.json', 'utf8')),
};
const packaged: Pack = JSON.parse(readFileSync(PACKAGED_PACK, 'utf8'));

function ofRepository(): LabelledSet[] {
  const sets = FIXTURE_SETS.map(readLabelledSet).map((set) =>
    options.all || set.split === 'test' ? set : onlySetAside(set),
  );
  const topics = sets.filter((set) => set.sentences.some(({ sources }) => sources !== null));
  const summit = sets.filter((set) => !topics.includes(set));
  const join = (name: string, parts: readonly LabelledSet[]): LabelledSet => ({
    name,
    split: 'test',
    sentences: parts.flatMap(({ sentences }) => sentences),
  });
  const unrelated = existsSync(UNRELATED) ? [readLabelledSet(UNRELATED)] : [];
  return [
    ...summit,
    join(
      'topics to develop on',
      topics.filter(({ split }) => split === 'train'),
    ),
    join(
      'topics not looked at',
      topics.filter(({ split }) => split === 'test'),
    ),
    ...unrelated,
  ];
}

function named(files: readonly string[]): LabelledSet[] {
  return files.map(readLabelledSet).map((set) => (options['set-aside'] ? onlySetAside(set) : set));
}

function onlySetAside(set: LabelledSet): LabelledSet {
  return { ...set, sentences: set.sentences.filter(({ id }) => isSetAside(id)) };
}

const sets = options.set === undefined ? ofRepository() : named(options.set);
if (options.explain !== undefined) {
  const sentence = sets.flatMap((set) => set.sentences).find(({ id }) => id === options.explain);
  if (sentence === undefined)
    throw new Error(`no sentence ${options.explain} in these sets (--all looks at every one)`);
  process.stdout.write(explain(sentence, packaged, knowledge));
} else {
  for (const set of sets) {
    const started = performance.now();
    const judged = judgeSet(set, packaged, knowledge);
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(`${reportOf(set.name, judged, seconds)}\n`);
    if (options.wrong) process.stdout.write(wrongOnes(judged));
  }
}

function wrongOnes(judged: readonly Judged[]): string {
  return judged
    .filter(({ isRight }) => !isRight)
    .map(
      ({ sentence, stance, score }) =>
        `  ${sentence.id} ${sentence.label} (${sentence.kind}), judged ${stance} ${score.toFixed(2)}: ${sentence.text}\n`,
    )
    .join('');
}
