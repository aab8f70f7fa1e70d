import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow, writeTree } from '../../tools/file-tree.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'file-tree-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const tree = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));

it('a folder holds exactly the files it is made to hold', () => {
  writeTree(folder, tree({ 'b.js': 'old', 'sub/a.js': 'a', 'stale.js': '' }));
  writeTree(folder, tree({ 'b.js': 'new', 'sub/a.js': 'a' }));
  expect(filesBelow(folder)).toEqual(['b.js', 'sub/a.js']);
  expect(readFileSync(path.join(folder, 'b.js'), 'utf8')).toBe('new');
});

it('a file that stays the same is not written again, so that browsers and watchers see no change', () => {
  const file = path.join(folder, 'a.js');
  writeTree(folder, tree({ 'a.js': 'a' }));
  utimesSync(file, new Date(0), new Date(0));
  writeTree(folder, tree({ 'a.js': 'a' }));
  expect(statSync(file).mtimeMs).toBe(0);
});

it('there are no files below a folder that is not there', () => {
  expect(filesBelow(path.join(folder, 'absent'))).toEqual([]);
});
