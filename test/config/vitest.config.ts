import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * One project for each kind of test. A test file belongs to the folder of its project: test/unit/architecture holds that
 * none lies outside of all of them. A run that finds no test fails.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    passWithNoTests: false,
    allowOnly: false,
    // Vitest leaves one processor free: of two, half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        // Needs no build and no browser.
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
      {
        extends: true,
        // What `node build.mjs` made, as files.
        test: { name: 'dist', include: ['test/dist/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        // The main flows with the built extension in both real browsers; one file at a time, for they share two processors.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // What takes long: every page in every setting, and the like.
        test: {
          name: 'matrix',
          include: ['test/matrix/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
