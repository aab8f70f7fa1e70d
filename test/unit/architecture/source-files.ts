import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../tools/file-tree.mjs';

/** A file of this project with what it imports. Paths are relative to the project's folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Files of this project, types included, resolved. */
  readonly files: readonly string[];
  /** Names of packages: `preact` for `preact/hooks`, `node:fs` for Node's own. */
  readonly packages: readonly string[];
}

/** Import and export statements with a source, for values or types, and dynamic imports. */
const SPECIFIER = /^(?:import|export)\b[^'"();=]*\bfrom\s*'([^'\n]+)'|^import\s*'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm;

/** What a text of TypeScript imports, as written. */
export function specifiersIn(code: string): string[] {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...withoutComments.matchAll(SPECIFIER)].flatMap(
    ([, ...found]) => found.find((specifier) => specifier !== undefined) ?? [],
  );
}

/** The TypeScript files below a folder of the project. */
export function readSourceFiles(folder: string): SourceFile[] {
  return filesBelow(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readSourceFile(`${folder}/${file}`));
}

function readSourceFile(file: string): SourceFile {
  const code = readFileSync(file, 'utf8');
  const specifiers = specifiersIn(code);
  const isFile = (specifier: string) => specifier.startsWith('.');
  return {
    path: file,
    lines: code.split('\n').length - 1,
    files: specifiers.filter(isFile).map((specifier) => toPosix(path.join(path.dirname(file), specifier))),
    packages: specifiers.filter((specifier) => !isFile(specifier)).map(packageOf),
  };
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
