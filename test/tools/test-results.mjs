/** The counts that the steps of a test run leave behind, in the shape of vitest's JSON report. */
import { existsSync, readFileSync } from 'node:fs';

/** Where each step leaves `<step>.json`. */
export const RESULTS = 'dist/test-results';

/**
 * How many checks of a step passed and failed.
 *
 * @param {string} file
 * @returns {{ passed: number, failed: number } | null} Null where the step left nothing.
 */
export function readCounts(file) {
  if (!existsSync(file)) return null;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
