/** Prints what all steps of the last test runs come to, as one line that a machine can read. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RESULTS, readCounts } from './test-results.mjs';

const files = existsSync(RESULTS) ? readdirSync(RESULTS) : [];
const counts = files.map((file) => readCounts(path.join(RESULTS, file)) ?? { passed: 0, failed: 1 });
const passed = counts.reduce((sum, step) => sum + step.passed, 0);
const failed = counts.reduce((sum, step) => sum + step.failed, 0);
// Nothing recorded means that nothing could even begin.
console.log(`${passed} passed, ${files.length === 0 ? 1 : failed} failed`);
