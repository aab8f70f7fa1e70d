import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** A project of nothing but our lint rules and a file that breaks one. */
const project = mkdtempSync(path.join(tmpdir(), 'lint-rules-'));
copyFileSync('.biome.json', path.join(project, '.biome.json'));

afterAll(() => rmSync(project, { recursive: true }));

it.each([
  {
    what: 'a promise that nobody waits for',
    file: 'src/background/a.ts',
    code: 'async function save(): Promise<void> {\n  await Promise.resolve();\n}\nexport function start(): void {\n  save();\n}\n',
    rule: 'noFloatingPromises',
  },
  {
    what: 'core that imports a context',
    file: 'src/core/a.ts',
    code: "import { b } from '../background/b.ts';\n\nexport const a = b;\n",
    rule: 'noRestrictedImports',
  },
  {
    what: 'a context that imports another',
    file: 'src/popup/a.ts',
    code: "import { b } from '../sidebar/b.ts';\n\nexport const a = b;\n",
    rule: 'noRestrictedImports',
  },
  {
    what: 'an explicit any',
    file: 'src/core/b.ts',
    code: 'export const a: any = 1;\n',
    rule: 'noExplicitAny',
  },
  {
    what: 'a non-null assertion',
    file: 'src/core/c.ts',
    code: 'export function first(all: string[]): string {\n  return all[0]!;\n}\n',
    rule: 'noNonNullAssertion',
  },
  {
    what: 'a test that is skipped',
    file: 'test/unit/a.test.ts',
    code: "import { expect, it } from 'vitest';\n\nit.skip('adds', () => expect(1 + 1).toBe(2));\n",
    rule: 'noSkippedTests',
  },
])('$what is an error', ({ file, code, rule }) => {
  mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(project, file), code);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--vcs-enabled=false', '--reporter=json', file],
    { cwd: project, encoding: 'utf8' },
  );
  const { diagnostics }: { diagnostics: { category: string; severity: string }[] } = JSON.parse(stdout);
  expect(status, stderr).not.toBe(0);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ category }) => category.split('/').at(-1))).toEqual([rule]);
});
