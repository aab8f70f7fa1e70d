import { existsSync, readdirSync } from 'node:fs';

export const PACKAGED_PACK = 'dist/cli/packs/japan-us-summit-2025.json';
export const UNRELATED = 'test/fixtures/topics/unrelated.jsonl';

/** The labelled sets of the repository. */
export const FIXTURE_SETS: readonly string[] = [
  'test/fixtures/summit-dev.jsonl',
  'test/fixtures/own-summit.jsonl',
  ...readdirSync('test/fixtures/topics')
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `test/fixtures/topics/${name}`),
].filter((file) => existsSync(file));

/** Every third labelled sentence, by its id, is never learnt from: what is said of quality is measured on those. */
export function isSetAside(id: string): boolean {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 100_003;
  return hash % 3 === 0;
}
