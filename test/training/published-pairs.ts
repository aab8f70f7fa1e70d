/**
 * Turns published pairs of premise and hypothesis into the lines that train.ts takes as --reading, and prints them:
 *
 *   node build.mjs run test/training/published-pairs.ts FILE…
 *
 * FILE is `adversarial_train_15k.tsv` or `conj_dev.tsv` of ConjNLI (Saha, Nie, Bansal 2020, "ConjNLI: Natural Language
 * Inference over Conjunctive Sentences", MIT; sentences of Wikipedia), or `dataset.jsonl` of Breaking_NLI (Glockner, Shwartz,
 * Goldberg 2018, "Breaking NLI Systems with Sentences that Require Simple Lexical Inferences", CC BY-SA 4.0).
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const LABELS: Readonly<Record<string, string>> = {
  entailment: 'corroborates',
  contradiction: 'conflicts',
  neutral: 'none',
};
const LineShape = v.object({ sentence1: v.string(), sentence2: v.string(), gold_label: v.string() });

const pairs = process.argv.slice(2).flatMap((file) => {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
  return file.endsWith('.tsv') ? lines.slice(1).map((line) => line.split('\t')) : lines.flatMap(ofJsonLine);
});
for (const [index, [premise = '', hypothesis = '', label = '']] of pairs.entries()) {
  const stance = LABELS[label.trim().toLowerCase()];
  if (stance === undefined || premise.trim() === '' || hypothesis.trim() === '') continue;
  const pair = {
    id: `${index + 1}`,
    sources: [{ id: 'e', text: premise.trim() }],
    text: hypothesis.trim(),
    label: stance,
  };
  process.stdout.write(`${JSON.stringify(pair)}\n`);
}

function ofJsonLine(line: string): string[][] {
  if (line.trim() === '') return [];
  const { sentence1, sentence2, gold_label } = v.parse(LineShape, JSON.parse(line));
  return [[sentence1, sentence2, gold_label]];
}
