/** Folders as a whole: what is in them, and making them hold exactly what they should. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Every file below a folder, as paths relative to it with forward slashes, sorted; none where there is no folder.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Makes a folder hold exactly these files, by their path in it.
 *
 * @param {string} folder
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
export function writeTree(folder, files) {
  for (const name of filesBelow(folder)) if (!files.has(name)) rmSync(path.join(folder, name));
  for (const [name, bytes] of files) writeWhole(path.join(folder, name), bytes);
}

/**
 * Writes a file so that it appears whole or not at all; one that holds these bytes already is left alone.
 *
 * @param {string} file
 * @param {Uint8Array} bytes
 */
export function writeWhole(file, bytes) {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}
