/**
 * Finds a Chromium and a Firefox that are new enough, and installs one where it may. Plain Node and no packages, so that
 * build.mjs can use it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {object} BrowserKind
 * @property {string} title What it is called in messages.
 * @property {number} minimum The oldest major version that will do: the manifest's minimum.
 * @property {string} variable The environment variable that names the one to use.
 * @property {readonly string[]} names Commands and well-known places to look at, in this order.
 * @property {string} debian Its package in Debian.
 * @property {string} puppeteer Its name in puppeteer's own downloads.
 */

/** @type {Readonly<Record<BrowserName, BrowserKind>>} */
const KINDS = {
  chromium: {
    title: 'Chromium',
    minimum: 140,
    variable: 'CHROMIUM_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: 'chromium',
    puppeteer: 'chrome',
  },
  firefox: {
    title: 'Firefox',
    minimum: 150,
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    puppeteer: 'firefox',
  },
};

/** No browser can be had. The message says why and what to do; no stack is worth printing. */
export class BrowserMissing extends Error {
  expected = true;
}

/**
 * The path of a browser that runs and is new enough: the one that CHROMIUM_PATH or FIREFOX_PATH names, else one of the
 * system's, else puppeteer's. With `install` a missing one is installed, by Debian's apt when root, else by puppeteer;
 * commands are printed on standard error before they run.
 *
 * @param {BrowserName} name
 * @param {{ install?: boolean, env?: Readonly<Record<string, string | undefined>>, isRoot?: boolean }} [options]
 * @returns {string}
 * @throws {BrowserMissing}
 */
export function findBrowser(name, { install = false, env = process.env, isRoot = process.getuid?.() === 0 } = {}) {
  const kind = KINDS[name];
  const named = env[kind.variable];
  if (named) return namedBrowser(kind, named, env);

  const refusals = new Set();
  const firstUsable = (candidates) =>
    candidates.find((candidate) => {
      const refusal = refusalOf(kind, candidate);
      if (refusal !== null) refusals.add(refusal);
      return refusal === null;
    });
  const waysThere = [
    () => onThisSystem(kind, env),
    () => downloadedByPuppeteer(kind, env),
    ...(install && isRoot ? [() => installedByApt(kind, env)] : []),
    ...(install ? [() => installedByPuppeteer(kind, env)] : []),
  ];
  for (const way of waysThere) {
    const found = firstUsable(way());
    if (found !== undefined) return found;
  }
  throw new BrowserMissing(
    [
      `${kind.title} ${kind.minimum} or newer is needed and was not found.`,
      ...refusals,
      `Install it, or name the one to use: ${kind.variable}=/path/to/${name}`,
    ].join('\n'),
  );
}

/** The browser that the environment names is used or refused; no other is taken in its place. */
function namedBrowser(kind, named, env) {
  const file = onPath(named, env);
  const refusal = file === null ? `There is no ${named}.` : refusalOf(kind, file);
  if (refusal === null) return file;
  throw new BrowserMissing(
    `${kind.variable} names no usable ${kind.title}. ${refusal}\n` +
      `Set it to ${kind.title} ${kind.minimum} or newer, or unset it to have one found.`,
  );
}

/** Why this file will not do, or null. */
function refusalOf(kind, file) {
  const { stdout, error, status } = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  });
  if (error) return `${file} does not run: ${error.message}.`;
  const version = /(?:Chrom\w*|Firefox)\D*(\d+)[\d.]*/.exec(stdout);
  if (status !== 0 || version === null) return `${file} does not say its version: it is broken or no ${kind.title}.`;
  if (Number(version[1]) < kind.minimum) return `${file} is too old: ${version[0]}.`;
  return null;
}

/** The file that a command name or path stands for, or null. */
function onPath(name, env) {
  if (name.includes('/') || path.isAbsolute(name)) return existsSync(name) ? name : null;
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function onThisSystem(kind, env) {
  return kind.names.flatMap((name) => onPath(name, env) ?? []);
}

function downloadedByPuppeteer(kind, env) {
  // Lines such as "chrome@148.0.7778.97 (linux) /home/reader/.cache/puppeteer/chrome/…/chrome".
  const listed = puppeteer(['browsers', 'list'], env).stdout.split('\n');
  return listed.flatMap((line) => (line.startsWith(`${kind.puppeteer}@`) ? (/\) (.+)$/.exec(line)?.[1] ?? []) : []));
}

function installedByApt(kind, env) {
  const apt = onPath('apt-get', env);
  if (apt === null) return [];
  const install = ['install', '-y', '--no-install-recommends', kind.debian];
  console.error(`${kind.title} is missing: apt-get update && apt-get ${install.join(' ')}`);
  const options = { stdio: ['ignore', process.stderr, 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  // A list of packages that cannot be refreshed may still hold the package.
  spawnSync(apt, ['update'], options);
  spawnSync(apt, install, options);
  return onThisSystem(kind, env);
}

function installedByPuppeteer(kind, env) {
  console.error(`${kind.title} is missing: npx puppeteer browsers install ${kind.puppeteer}`);
  const args = ['browsers', 'install', kind.puppeteer, '--format', '{{path}}'];
  const { status, stdout, stderr } = puppeteer(args, env);
  if (status === 0) return [stdout.trim()];
  // What it says before the error is its manual, and what it says after it is a stack.
  console.error(/^Error: [\s\S]*?(?=\n +at )/m.exec(stderr)?.[0] ?? stderr);
  return [];
}

/** Runs puppeteer's own command; it fails when the packages are not installed. */
function puppeteer(args, env) {
  // From the project's folder, in which all tools run: this file may be part of a bundle that lies elsewhere.
  const command = path.resolve('node_modules/puppeteer/lib/cjs/puppeteer/node/cli.js');
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}
