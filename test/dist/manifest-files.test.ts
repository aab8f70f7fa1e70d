import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor, TARGETS } from '../../manifest/manifest.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { filesBelow } from '../tools/file-tree.mjs';

describe.each(TARGETS)('the package for %s', (target) => {
  const folder = path.join('dist', target);
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

  it('has the manifest of this version', () => {
    expect(manifest).toEqual(manifestFor(target, packageJson.version));
  });

  it('has every file that the manifest names', () => {
    const named = filesNamedIn(manifest);
    expect(named).toEqual(expect.arrayContaining(['background.js', 'popup/index.html', 'icons/16.png']));
    expect(named.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  it.each(['sidebar', 'popup', 'options', 'welcome', 'how'])(
    'has every file that the document of the %s names',
    (page) => {
      const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
      const named = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].flatMap(([, file]) => file ?? []);
      expect(named).toEqual(expect.arrayContaining(['index.js', 'index.css']));
      expect(named.filter((file) => !existsSync(path.join(folder, page, file)))).toEqual([]);
    },
  );

  it('has no stylesheet that loads anything but files of the package', () => {
    const stylesheets = filesBelow(folder).filter((file) => file.endsWith('.css'));
    expect(stylesheets).toContain('sidebar/index.css');
    const loaded = stylesheets.flatMap((file) => {
      const css = readFileSync(path.join(folder, file), 'utf8');
      const names = [...css.matchAll(/(?:@import\s*|url\(\s*)["']?([^"')\s]+)/g)].flatMap(([, name]) => name ?? []);
      return names.map((name) => path.join(folder, path.dirname(file), name));
    });
    expect(loaded).toContain(path.join(folder, 'highlights.css'));
    expect(loaded.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has the content scripts that are registered at run time, the packs and general knowledge', () => {
    const packs: string[] = JSON.parse(readFileSync(path.join(folder, 'packs/index.json'), 'utf8'));
    expect(packs.length).toBeGreaterThan(0);
    const files = [
      'gate.js',
      'reader.js',
      'readability.js',
      'highlights.css',
      'knowledge/attention.json',
      'knowledge/english.json',
      'knowledge/grammar.json',
      'knowledge/stance.json',
      'knowledge/LICENSES.txt',
      ...packs.map((id) => `packs/${id}.json`),
    ];
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  it('has the licence of every package in it', () => {
    const licences = readFileSync(path.join(folder, 'LICENSES.txt'), 'utf8').split(`\n\n${'-'.repeat(80)}\n\n`);
    const [ours, ...others] = licences;
    expect(ours).toContain('Second Source contributors');
    // "name version (licence)", then the licence itself.
    const shapes = others.map((licence) => /^\S+ \S+ \([\w.-]+\)\n\n\S[\s\S]{200}/.test(licence));
    expect(shapes).toEqual(others.map(() => true));
    const names = others.map((licence) => licence.split(' ', 1)[0]);
    expect(names).toEqual(expect.arrayContaining(['@mozilla/readability', 'preact', 'webextension-polyfill']));
  });
});

/** Every text in the manifest that is the path of a file with an extension. */
function filesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(?:js|html|png|json)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesNamedIn) : [];
}
