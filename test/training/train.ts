/**
 * Trains the combination of features that judges a stance, and writes assets/knowledge/stance.json. Deterministic.
 *
 *   node build.mjs run test/training/train.ts [--pairs FILE] [--held-out]
 *
 * It learns from the pack's own wordings and foils (each judged by the pack without it), from the labelled sentences of
 * test/fixtures but for those set aside (see `isSetAside`), from the topics marked `train`, from unrelated news, and from
 * general claim/evidence pairs where a file of them is named. `--held-out` trains and measures without writing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createChecker, type Knowledge } from '../../src/core/check.ts';
import { FEATURE_NAMES } from '../../src/core/judge/features.ts';
import { packFromArticles } from '../../src/core/pack/from-articles.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { type LabelledSentence, readLabelledSet } from '../eval/labelled.ts';
import { FIXTURE_SETS, isSetAside, PACKAGED_PACK, UNRELATED } from '../eval/sets.ts';
import { type Row, trainForest } from './forest.ts';
import { rowsOf } from './rows.ts';

const OPTIONS = { rounds: 160, depth: 5, rate: 0.1, leastLeaf: 6, ridge: 4, rowShare: 0.6, featureShare: 0.35 };
const FOLDS = 4;

const { values: options } = parseArgs({
  options: { pairs: { type: 'string' }, out: { type: 'string', default: 'assets/knowledge/stance.json' } },
});

const knowledge: Knowledge = {
  english: JSON.parse(readFileSync('assets/knowledge/english.json', 'utf8')),
  stance: { format: 1, features: FEATURE_NAMES, base: [0, 0, 0], trees: [[], [], []] },
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
  learn(`pack, fold ${fold}`, left, pack, 0.5);
  if (fold === 0) learn('pack by articles alone', left, bare, 0.3);
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
  const pairs = readLabelledSet(options.pairs).sentences.filter((pair) => !isSetAside(pair.id));
  report.push(`pairs sha256 ${createHash('sha256').update(readFileSync(options.pairs)).digest('hex')}`);
  for (const pair of pairs) {
    const pack = packFromArticles(pair.sources ?? []);
    const evidence = pack.sources.map((source) => ({ source: source.id, quote: source.text }));
    const learnt = rowsOf({ ...pair, evidence }, pack, createChecker([pack], knowledge), 0.7);
    rows.push(...learnt.rows);
  }
}
process.stdout.write(`${report.join('\n')}\n${rows.length} rows\n`);
const model = trainForest(rows, FEATURE_NAMES, OPTIONS);
writeFileSync(options.out, `${JSON.stringify(model)}\n`);
