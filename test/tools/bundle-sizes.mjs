/** How large what the build made is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './file-tree.mjs';

/**
 * @typedef {object} BundleSize
 * @property {string} file Below dist/.
 * @property {number} bytes
 * @property {number} compressed Bytes after gzip at its best; of an archive, its own.
 */

/**
 * The scripts and stylesheets of the extension, which are the same in both browsers, and both archives.
 *
 * @param {string} dist The folder of what was built.
 * @returns {BundleSize[]}
 */
export function measureBundles(dist) {
  return filesBelow(dist)
    .filter((name) => /^chromium\/.*\.(?:js|css)$/.test(name) || /^[^/]+\.zip$/.test(name))
    .map((file) => {
      const content = readFileSync(path.join(dist, file));
      const compressed = file.endsWith('.zip') ? content.length : gzipSync(content, { level: 9 }).length;
      return { file, bytes: content.length, compressed };
    });
}

/**
 * One line for the terminal.
 *
 * @param {BundleSize} size
 * @returns {string}
 */
export function describeSize({ file, bytes, compressed }) {
  return `${kilobytes(bytes)} ${kilobytes(compressed)} compressed  ${file}`;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
