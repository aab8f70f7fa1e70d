#!/usr/bin/env node
/**
 * The one build. Only Node's own modules are imported statically: this file runs before `node_modules` exists, installs
 * it, and imports the rest afterwards.
 *
 *   node build.mjs [--watch]          dist/chromium, dist/firefox, a zip of each, dist/cli
 *   node build.mjs cli                dist/cli only; silent, and skipped when it is up to date
 *   node build.mjs run TOOL.ts …      bundles a tool under test/ into dist/tools and runs it with the rest of the arguments
 *   node build.mjs start …            builds, then runs the demonstration with the rest of the arguments
 *   node build.mjs test [STEP…]       installs what is missing, builds, and runs every check (or only the named steps)
 *
 * The same commit gives the same bytes: nothing here reads the clock into a file, and archives are written in a fixed order.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, watch } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const { filesBelow, writeTree, writeWhole } = await import('./test/tools/file-tree.mjs');

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(ROOT, 'dist');
const TARGETS = ['chromium', 'firefox'];

/** What runs in pages and in the background: the file in the package without its ending, and the source it is made of. */
const SCRIPTS = {
  gate: 'src/content/gate.ts',
  reader: 'src/content/reader.ts',
  readability: 'src/content/readability.ts',
  highlights: 'src/content/highlights/highlights.css',
  background: 'src/background/index.ts',
};
/** The extension's own documents: index.tsx and index.css in a folder of src each, and the same index.html for all. */
const PANELS = ['sidebar', 'popup'];
const TABS = ['options', 'welcome', 'how'];
const PAGES = [...PANELS, ...TABS];
const COMMANDS = ['src/cli/check.ts', 'src/cli/pack.ts'];
const DEMO = 'test/tools/demo.ts';

/** Both browsers run the same scripts: only the manifests differ. These are the manifests' minimum versions too. */
const BROWSERS = ['chrome140', 'firefox150'];

/** What went wrong is said by the message alone: no stack is printed. */
class BuildError extends Error {}

const at = (...parts) => path.join(ROOT, ...parts);

/** Installs the packages if any that the lockfile names is missing from node_modules or is there in another version. */
function installPackages() {
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const record = at('node_modules', '.package-lock.json');
  const present = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).packages : {};
  // Optional packages are other platforms' binaries.
  const missing = Object.keys(wanted).filter(
    (name) => name !== '' && !wanted[name].optional && present[name]?.version !== wanted[name].version,
  );
  if (missing.length === 0) return;
  console.error(`Installing ${missing.length} packages: npm ci`);
  // On standard error, so that a command's own output stays clean.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new BuildError('npm ci failed: see above. It needs the network or a filled npm cache.');
}

/** The files of a folder under assets/ by their path in the package. Drawings are there to be rendered from. */
function filesOf(folder) {
  const names = filesBelow(at('assets', folder)).filter((name) => !name.endsWith('.svg'));
  return new Map(names.map((name) => [`${folder}/${name}`, readFileSync(at('assets', folder, name))]));
}

/** Bundles into memory: the files by their path below `outdir`, and the packages whose code is in them. */
async function bundle(options) {
  const esbuild = await import('esbuild');
  const outdir = path.join(DIST, 'bundle');
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    outdir,
    logLevel: 'silent',
    charset: 'utf8',
    legalComments: 'none',
    ...options,
  });
  const files = new Map(
    outputFiles.map((file) => [path.relative(outdir, file.path).split(path.sep).join('/'), file.contents]),
  );
  const packages = Object.keys(metafile.inputs).flatMap(
    (input) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [],
  );
  return { files, packages };
}

/** The extension's scripts, styles and pages: the same for both browsers. */
async function bundleExtension(development) {
  const common = {
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: !development,
    sourcemap: development ? 'inline' : false,
  };
  const entriesOf = (pages) => pages.flatMap((page) => [`src/${page}/index.tsx`, `src/${page}/index.css`]);
  const documents = { ...common, outbase: 'src', format: 'esm' };
  const bundles = await Promise.all([
    bundle({ ...common, entryPoints: SCRIPTS, format: 'iife' }),
    // What opens at a click is one file each: every further one is asked for over and over, and costs as long as drawing it.
    bundle({ ...documents, entryPoints: entriesOf(PANELS) }),
    // The samples on them are painted by the very stylesheet that pages get.
    bundle({
      ...documents,
      entryPoints: entriesOf(TABS),
      splitting: true,
      chunkNames: 'shared/[hash]',
      external: ['../highlights.css'],
    }),
  ]);
  const html = PAGES.map((page) => [`${page}/index.html`, readFileSync(at('src/ui/document.html'))]);
  const files = new Map([...bundles.flatMap((bundled) => [...bundled.files]), ...html]);
  const { licenceTexts } = await import('./test/tools/licences.mjs');
  files.set('LICENSES.txt', Buffer.from(licenceTexts(bundles.flatMap(({ packages }) => packages))));
  return files;
}

/** The commands, general knowledge, and the packs compiled by one of them, into dist/cli; gives the data of both. */
async function buildCommands() {
  const started = new Date();
  const { files } = await bundle({
    entryPoints: COMMANDS,
    outbase: 'src/cli',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['jsdom'],
  });
  const folder = path.join(DIST, 'cli');
  for (const [name, bytes] of files) writeWhole(path.join(folder, name), bytes);
  const data = new Map([...filesOf('knowledge'), ...compilePacks(path.join(folder, 'pack.js'))]);
  for (const [name, bytes] of data) files.set(name, bytes);
  // The marker carries the time the build began: what changes while it runs is newer.
  files.set('built', Buffer.from(''));
  writeTree(folder, files);
  utimesSync(path.join(folder, 'built'), started, started);
  return data;
}

/** Compiles every folder of assets/packs with the pack command: `packs/<id>.json`, and their ids in `packs/index.json`. */
function compilePacks(command) {
  const folders = readdirSync(at('assets', 'packs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ids = folders.map(({ name }) => name).sort();
  const compile = (id) => {
    const folder = path.join('assets', 'packs', id);
    const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 };
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, folder], options);
    if (status !== 0) throw new BuildError(`The pack ${id} does not build.\n${stderr}`);
    return Buffer.from(stdout);
  };
  return new Map([
    ['packs/index.json', Buffer.from(`${JSON.stringify(ids)}\n`)],
    ...ids.map((id) => [`packs/${id}.json`, compile(id)]),
  ]);
}

/** Whether nothing that dist/cli is made of changed since it was built. */
function commandsAreUpToDate() {
  const marker = path.join(DIST, 'cli', 'built');
  if (!existsSync(marker)) return false;
  const built = statSync(marker).mtimeMs;
  const inputs = ['src', 'assets/knowledge', 'assets/packs'].flatMap((folder) => [
    folder,
    // Folders too: their time changes when a file is removed.
    ...readdirSync(at(folder), { recursive: true }).map((name) => path.join(folder, name)),
  ]);
  return ['build.mjs', 'package-lock.json', ...inputs].every((input) => statSync(at(input)).mtimeMs < built);
}

/** The typed manifest function, run from its source. */
async function manifestModule() {
  const { files } = await bundle({ entryPoints: ['manifest/manifest.ts'], format: 'esm', platform: 'node' });
  const [code] = files.values();
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

async function buildExtension(data, development) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const [scripts, { manifestFor }] = await Promise.all([bundleExtension(development), manifestModule()]);
  const copied = ['_locales', 'icons'].flatMap((folder) => [...filesOf(folder)]);
  for (const target of TARGETS) {
    const manifest = Buffer.from(`${JSON.stringify(manifestFor(target, version), null, 2)}\n`);
    const files = new Map([['manifest.json', manifest], ...scripts, ...data, ...copied]);
    writeTree(path.join(DIST, target), files);
    if (!development) writeWhole(path.join(DIST, `second-source-${target}.zip`), await zip(files));
  }
}

/** An archive that depends on the files' names and bytes alone. */
async function zip(files) {
  const { zipSync } = await import('fflate');
  // The archive stores local time, so the constructor that takes local time gives the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [name, new Uint8Array(bytes)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}

async function build({ development = false } = {}) {
  await buildExtension(await buildCommands(), development);
}

/** Builds for development (readable, with source maps) now and after every change, until it is interrupted. */
async function buildOnChange() {
  let running = Promise.resolve();
  let waiting = false;
  const rebuild = () => {
    if (waiting) return;
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      const started = performance.now();
      await build({ development: true }).then(
        () => console.log(`Built in ${Math.round(performance.now() - started)} ms; watching for changes`),
        (error) => console.error(`${messageOf(error)}\nNot built; watching for changes`),
      );
    });
  };
  for (const folder of ['src', 'assets', 'manifest']) watch(at(folder), { recursive: true }, rebuild);
  rebuild();
}

/** Bundles a tool under test/ (packages stay outside) and runs it in the project's folder; gives its exit status. */
async function runTool(source, args) {
  if (!existsSync(at(source))) throw new BuildError(`There is no ${source}.`);
  const options = {
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  };
  const { files } = await bundle({ ...options, entryPoints: [source], outbase: 'test' });
  for (const [name, bytes] of files) writeWhole(path.join(DIST, 'tools', name), bytes);
  const [name] = files.keys();
  return (
    spawnSync(process.execPath, [path.join(DIST, 'tools', name), ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1
  );
}

async function main([command, ...args]) {
  process.chdir(ROOT);
  installPackages();
  switch (command) {
    case undefined: {
      const { describeSize, measureBundles } = await import('./test/tools/bundle-sizes.mjs');
      await build();
      for (const size of measureBundles(DIST)) console.log(describeSize(size));
      return 0;
    }
    case '--watch':
      await buildOnChange();
      return 0;
    case 'cli':
      if (!commandsAreUpToDate()) await buildCommands();
      return 0;
    case 'run':
      if (!commandsAreUpToDate()) await buildCommands();
      return runTool(args[0] ?? '', args.slice(1));
    case 'start':
      await build();
      return runTool(DEMO, args);
    case 'test': {
      const { runTests } = await import('./test/tools/run-tests.mjs');
      return runTests(args, build);
    }
    default:
      throw new BuildError(`There is no "${command}": build.mjs knows --watch, cli, run, start and test.`);
  }
}

/** esbuild's own errors carry their places; other expected failures are their message; a bug shows its stack. */
function messageOf(error) {
  if (Array.isArray(error.errors)) {
    return error.errors
      .map(({ text, location }) => (location ? `${location.file}:${location.line}: ${text}` : text))
      .join('\n');
  }
  return error instanceof BuildError || error.expected ? error.message : error.stack;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
