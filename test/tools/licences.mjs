/** The text that goes along with other people's code in a bundle. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const BETWEEN = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * The licence of this project and of every package whose code is in a bundle: "name version (licence)", then its text.
 *
 * @param {Iterable<string>} packages Their folders, such as `node_modules/preact`, in any order, any number of times.
 * @returns {string}
 * @throws {Error} If a package comes without the text of its licence.
 */
export function licenceTexts(packages) {
  const others = [...new Set(packages)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${folder} comes without the text of its licence`);
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
  });
  return `${[readFileSync('LICENSE', 'utf8').trim(), ...others].join(BETWEEN)}\n`;
}
