import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile, specifiersIn } from './source-files.ts';

/** What each part of src/ may import: other parts, and packages. ARCHITECTURE.md says why. */
const PARTS: Readonly<Record<string, { readonly parts: readonly string[]; readonly packages: readonly string[] }>> = {
  core: { parts: [], packages: ['fuse.js', 'stemmer', 'valibot'] },
  reading: { parts: ['core'], packages: ['@mozilla/readability'] },
  messaging: { parts: ['core', 'platform'], packages: ['valibot'] },
  platform: { parts: ['core'], packages: ['valibot', 'webextension-polyfill'] },
  ui: { parts: ['core', 'messaging', 'platform'], packages: ['@preact/signals', 'preact'] },
  content: { parts: ['core', 'reading', 'messaging', 'platform'], packages: [] },
  background: { parts: ['core', 'reading', 'messaging', 'platform'], packages: ['valibot'] },
  sidebar: { parts: ['core', 'messaging', 'platform', 'ui'], packages: ['@preact/signals', 'fuse.js', 'preact'] },
  popup: { parts: ['core', 'messaging', 'platform', 'ui'], packages: ['@preact/signals', 'preact'] },
  options: { parts: ['core', 'messaging', 'platform', 'ui'], packages: ['@preact/signals', 'preact'] },
  welcome: { parts: ['core', 'messaging', 'platform', 'ui'], packages: ['@preact/signals', 'preact'] },
  how: { parts: ['ui'], packages: ['preact'] },
  cli: { parts: ['core', 'reading'], packages: ['jsdom', 'valibot'] },
};

const sources = readSourceFiles('src');
const partOf = (file: string) => file.split('/')[1] ?? '';

describe('what a file imports', () => {
  it.each([
    ["import { a } from './a.ts';", './a.ts'],
    ["import type { A } from '../a.ts';", '../a.ts'],
    ["export { a } from './a.ts';", './a.ts'],
    ["import './a.css';", './a.css'],
    ["const a = await import('./a.ts');", './a.ts'],
    ["import {\n  a,\n  b,\n} from 'a';", 'a'],
  ])('is seen in %j', (code, specifier) => {
    expect(specifiersIn(code)).toEqual([specifier]);
  });

  it.each([
    "export type Order = 'first' | 'last';",
    "export function read(kind: Result<Article, 'not-an-article'>): void {",
    "const words = ['from', 'to'];",
  ])('is not seen in %j', (code) => {
    expect(specifiersIn(code)).toEqual([]);
  });

  it('is not seen in a comment', () => {
    expect(specifiersIn("// import { a } from './a.ts';\n/* from './b.ts' */")).toEqual([]);
  });
});

describe('the parts of src', () => {
  it('are those that have rules', () => {
    expect([...new Set(sources.map((file) => partOf(file.path)))].filter((part) => !(part in PARTS))).toEqual([]);
  });

  it.each(Object.entries(PARTS))('%s imports only what it may', (part, { parts, packages }) => {
    const allowedParts = new Set([part, ...parts]);
    const isAllowed = (file: string) =>
      (file.startsWith('src/') && allowedParts.has(partOf(file))) || file.startsWith('assets/');
    const strays = sources
      .filter((file) => partOf(file.path) === part)
      .flatMap((file) => [
        ...file.files.filter((imported) => !isAllowed(imported)).map((imported) => `${file.path} → ${imported}`),
        ...file.packages.filter((name) => !mayUse(part, packages, name)).map((name) => `${file.path} → ${name}`),
      ]);
    expect(strays, 'see the table of parts in ARCHITECTURE.md for where the code belongs instead').toEqual([]);
  });

  it('core/grammar imports only core/text: it is trained alone', () => {
    const strays = sources
      .filter((file) => file.path.startsWith('src/core/grammar/'))
      .flatMap((file) => [...file.files, ...file.packages].map((imported) => `${file.path} → ${imported}`))
      .filter((arrow) => !/→ src\/core\/(?:grammar|text)\//.test(arrow));
    expect(strays).toEqual([]);
  });

  it('are imported with the file’s extension', () => {
    const bare = sources.flatMap((file) => file.files.filter((imported) => !/\.(?:tsx?|json|css)$/.test(imported)));
    expect(bare).toEqual([]);
  });
});

/** Only the command line runs in Node. */
function mayUse(part: string, packages: readonly string[], name: string): boolean {
  return packages.includes(name) || (part === 'cli' && name.startsWith('node:'));
}

describe('content scripts', () => {
  it('reach no package that would make them heavy, through whatever they import', () => {
    const reached = closureOf(sources.filter((file) => partOf(file.path) === 'content'));
    const heavy = reached.flatMap((file) =>
      file.packages
        .filter((name) => ['webextension-polyfill', 'preact', '@preact/signals', 'fuse.js'].includes(name))
        .map((name) => `${file.path} → ${name}`),
    );
    expect(heavy, 'import the file that needs no polyfill, or ask the background').toEqual([]);
  });

  it.each(['src/content/gate.ts', 'src/content/reader.ts'])('%s does not bring Readability along', (path) => {
    const reached = closureOf(sources.filter((file) => file.path === path));
    expect(reached.length).toBeGreaterThan(1);
    expect(reached.flatMap((file) => file.packages)).not.toContain('@mozilla/readability');
  });
});

function closureOf(start: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const reached = new Set(start);
  // A set that grows while it is walked is walked to its end.
  for (const file of reached) {
    for (const imported of file.files) {
      const next = byPath.get(imported);
      if (next !== undefined) reached.add(next);
    }
  }
  return [...reached];
}
