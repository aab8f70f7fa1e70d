import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from '../../tools/file-tree.mjs';
import { readSourceFiles } from './source-files.ts';

it('every test file lies in the folder of a test project, so that it is run', () => {
  const folders = ['test/unit/', 'test/dist/', 'test/browser/', 'test/matrix/'];
  const strays = ['src', 'test']
    .flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`))
    .filter((file) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(file))
    .filter((file) => !folders.some((folder) => file.startsWith(folder)));
  expect(strays).toEqual([]);
});

it('no source file is longer than 300 lines: a second reason to change is a second file', () => {
  const long = readSourceFiles('src').filter((file) => file.lines > 300);
  expect(long.map((file) => `${file.path}: ${file.lines} lines`)).toEqual([]);
});

it('the build imports nothing but Node’s own modules before it has installed the packages', () => {
  const statically = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^import[\s\S]*?from '([^']+)'/gm)].flatMap(([, name]) => name ?? []);
  expect(statically('build.mjs').filter((name) => !name.startsWith('node:'))).toEqual([]);
});

it('nothing in src makes HTML or code of a text', () => {
  const makers =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|eval|Function)\b\s*(?:=[^=]|\()|document\.write/;
  const found = readSourceFiles('src').flatMap(({ path }) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => (makers.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found, 'text of pages, packs and messages is data: set textContent, or let Preact render it').toEqual([]);
});

it('every file of general knowledge says where it comes from and under which licence it is', () => {
  const licences = readFileSync('assets/knowledge/LICENSES.txt', 'utf8');
  const files = filesBelow('assets/knowledge').filter((file) => file !== 'LICENSES.txt');
  expect(files).toContain('english.json');
  expect(files.filter((file) => !licences.includes(`\n${file}\n`))).toEqual([]);
});
