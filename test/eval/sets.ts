import { existsSync, readdirSync } from 'node:fs';

export const PACKAGED_PACK = 'dist/cli/packs/japan-us-summit-2025.json';
export const UNRELATED = 'test/fixtures/topics/unrelated.jsonl';

/** The labelled sets of the repository whose sentences share their sources: the packaged pack, or a topic's articles. */
export const FIXTURE_SETS: readonly string[] = [
  'test/fixtures/summit-dev.jsonl',
  'test/fixtures/own-summit.jsonl',
  'test/fixtures/summit-two.jsonl',
  'test/fixtures/summit-three.jsonl',
  'test/fixtures/summit-four.jsonl',
  'test/fixtures/summit-five.jsonl',
  'test/fixtures/summit-six.jsonl',
  'test/fixtures/summit-seven.jsonl',
  ...jsonIn('test/fixtures/topics'),
].filter((file) => existsSync(file));

/** The sets of which each pair brings its own source. */
export const PAIR_SETS: readonly string[] = jsonIn('test/fixtures/pairs');

function jsonIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Every fourth group of labelled sentences is never learnt from: what is said of quality is measured on those. */
export function isSetAside(group: string): boolean {
  let hash = 0;
  for (const character of group) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 100_003;
  return hash % 4 === 0;
}
