/**
 *   npm run pack                     builds every pack of assets/packs and says what it consists of and covers
 *   npm run --silent pack -- FOLDER  writes the pack to standard output, and what is said of it to standard error
 *
 * Mistakes go to standard error as FILE:LINE: MESSAGE, and the exit status is 1; 2 if the folder can't be read.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { buildPackFolder, describeBuild } from './pack-folder.ts';

const PACKS = join('assets', 'packs');

async function main(folders: readonly string[]): Promise<number> {
  const [only] = folders;
  if (folders.length > 1) throw new Error('one folder at a time');
  let status = 0;
  for (const folder of only === undefined ? await listPacks() : [only]) {
    const result = await buildPackFolder(folder);
    const said = describeBuild(folder, result);
    if (!result.ok) status = 1;
    if (result.ok && only === undefined) console.log(said);
    else console.error(said);
    if (result.ok && only !== undefined) process.stdout.write(result.json);
  }
  return status;
}

async function listPacks(): Promise<string[]> {
  const entries = await readdir(PACKS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(PACKS, entry.name))
    .sort();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`pack: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
