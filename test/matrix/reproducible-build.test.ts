import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesBelow } from '../tools/file-tree.mjs';

/** Two copies of the project in folders of different names, built at different times in different time zones and languages. */
const copies: string[] = [];
const SURROUNDINGS = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
];

beforeAll(() => {
  for (const surroundings of SURROUNDINGS) {
    const folder = mkdtempSync(path.join(tmpdir(), 'second-source-build-'));
    copies.push(folder);
    for (const name of readdirSync('.').filter((entry) => !['node_modules', 'dist', '.git'].includes(entry))) {
      cpSync(name, path.join(folder, name), { recursive: true });
    }
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    execFileSync(process.execPath, ['build.mjs'], { cwd: folder, env: { ...process.env, ...surroundings } });
  }
});

afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true });
});

it('the same sources give the same bytes', () => {
  const [one, other] = copies.map(filesOf);
  expect([...(one?.keys() ?? [])]).toContain('second-source-firefox.zip');
  expect([...(other?.keys() ?? [])]).toEqual([...(one?.keys() ?? [])]);
  const different = [...(one ?? [])].filter(([name, bytes]) => other?.get(name)?.equals(bytes) !== true);
  expect(different.map(([name]) => name)).toEqual([]);
});

/** Everything the build made, by its path below dist/. */
function filesOf(folder: string): Map<string, Buffer> {
  const dist = path.join(folder, 'dist');
  return new Map(filesBelow(dist).map((file) => [file, readFileSync(path.join(dist, file))]));
}
