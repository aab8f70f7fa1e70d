/**
 * How fast and how large everything is: `npm run bench`. Budgets are ratios of two measurements of the same run, or sizes, so
 * that they hold on any machine; times are processor time of one core. Only the surfaces are held to a time a reader would feel. The exit status is 1 if one is broken.
 */
import process from 'node:process';
import { isKept, tableOf } from './budget.ts';
import { readMaterial } from './material.ts';
import { measureRetrieval } from './retrieval.ts';
import { measureSizes } from './sizes.ts';
import { measureSpeed } from './speed.ts';
import { measureSurfaces } from './surfaces.ts';

const material = readMaterial();
const { figures: retrieval, fuseMs } = measureRetrieval(material);
const speed = measureSpeed(fuseMs);
const sizes = measureSizes();
const count = `${material.pack.claims.length} claims, ${material.sentences.length} sentences`;
process.stdout.write(`${tableOf(`Looking a sentence up (${count})`, retrieval)}\n`);
process.stdout.write(`${tableOf('Speed', speed)}\n`);
process.stdout.write(`${tableOf('Sizes', sizes)}\n`);
const surfaces = await measureSurfaces();
process.stdout.write(tableOf('Surfaces, from a warm start', surfaces));
if (![...speed, ...sizes, ...surfaces].every(isKept)) process.exitCode = 1;
