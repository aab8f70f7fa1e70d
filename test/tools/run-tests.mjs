/**
 * Every check, one step after the other: `npm test`. Plain Node, so that it runs before anything is built. Each step leaves
 * its counts in dist/test-results, where count-results.mjs adds them up.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';
import { RESULTS, readCounts } from './test-results.mjs';

/** What `npm test` runs. `matrix` is what `npm run test:all` adds. */
const MAIN = ['types', 'lint', 'unit', 'dist', 'browser'];

const CHECKS = {
  types: [
    ['typescript/bin/tsc', '-p', 'tsconfig.json'],
    ['typescript/bin/tsc', '-p', 'test/config/core.tsconfig.json'],
  ],
  lint: [['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  unit: [vitest('unit')],
  dist: [vitest('dist')],
  browser: [vitest('browser')],
  matrix: [vitest('matrix')],
};

function vitest(project) {
  const results = path.join(RESULTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return ['vitest/vitest.mjs', 'run', '--config', 'test/config/vitest.config.ts', '--project', project, ...reporters];
}

/**
 * Finds or installs both browsers, builds, and runs the named steps, all of them even if one fails.
 *
 * @param {readonly string[]} names Steps; those of `npm test` when empty.
 * @param {() => Promise<void>} build Makes dist/.
 * @returns {Promise<number>} The exit status.
 */
export async function runTests(names, build) {
  const unknown = names.filter((name) => !(name in CHECKS));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}: there are ${Object.keys(CHECKS).join(', ')}.`);
    return 1;
  }
  const steps = names.length === 0 ? MAIN : names;
  // One run's build is counted beside another's, not in its place.
  const building = names.length === 0 ? 'build' : `build-${names.join('-')}`;
  for (const name of [building, ...steps]) rmSync(resultsOf(name), { force: true });
  const env = { ...process.env };
  await step(building, async () => {
    if (steps.some((name) => name === 'browser' || name === 'matrix')) {
      env.CHROMIUM_PATH = findBrowser('chromium', { install: true });
      env.FIREFOX_PATH = findBrowser('firefox', { install: true });
      console.log(`Chromium is ${env.CHROMIUM_PATH}, Firefox is ${env.FIREFOX_PATH}`);
    }
    await build();
    return true;
  });
  for (const name of steps) {
    await step(name, async () => CHECKS[name].map((command) => run(command, env)).every((passed) => passed));
  }
  return summarise([building, ...steps]);
}

/** Runs one step and records one passed or failed check for it, unless it recorded its own counts. */
async function step(name, check) {
  const started = performance.now();
  console.log(`\n== ${name}`);
  let passed = false;
  try {
    passed = await check();
  } finally {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`== ${name} ${passed ? 'passed' : 'failed'} in ${seconds} s`);
    if (!passed || readCounts(resultsOf(name)) === null) record(name, passed);
  }
}

/** A step that failed has failed once at least, even if no test in it did: it may have broken down before the first. */
function record(name, passed) {
  const counts = readCounts(resultsOf(name)) ?? { passed: 0, failed: 0 };
  const failed = passed ? 0 : Math.max(1, counts.failed);
  mkdirSync(RESULTS, { recursive: true });
  const numPassedTests = passed ? 1 : counts.passed;
  writeFileSync(resultsOf(name), JSON.stringify({ numPassedTests, numFailedTests: failed }));
}

function run([script, ...args], env) {
  const { status } = spawnSync(process.execPath, [path.join('node_modules', script), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return status === 0;
}

function resultsOf(name) {
  return path.join(RESULTS, `${name}.json`);
}

function summarise(names) {
  const rows = names.map((name) => ({ name, ...readCounts(resultsOf(name)) }));
  console.log('');
  for (const { name, passed, failed } of rows) {
    console.log(`${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed`);
  }
  return rows.every(({ failed }) => failed === 0) ? 0 : 1;
}
