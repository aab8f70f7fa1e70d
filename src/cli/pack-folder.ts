import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type BuildResult, buildPack } from '../core/pack/build/build-pack.ts';
import type { PackFile } from '../core/pack/build/pack-files.ts';

/** A file that is not UTF-8 would be changed by decoding it, and every offset in it with it. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Builds the pack whose sources lie in `folder`; rejects only if the folder can't be read or a file is not UTF-8. */
export async function buildPackFolder(folder: string): Promise<BuildResult> {
  return buildPack(await readPackFiles(folder));
}

async function readPackFiles(folder: string): Promise<PackFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => {
      const bytes = await readFile(path);
      try {
        return { path: relative(folder, path).split(sep).join('/'), text: decoder.decode(bytes) };
      } catch (error) {
        throw new Error(`${path} is not UTF-8`, { cause: error });
      }
    }),
  );
}

/** What the builder says on the terminal: counts and coverage, or each problem with file and line. */
export function describeBuild(folder: string, result: BuildResult): string {
  if (!result.ok)
    return result.problems.map(({ file, line, message }) => `${join(folder, file)}:${line}: ${message}`).join('\n');
  const { claims, sources, names } = result.pack;
  const count = (of: (claim: (typeof claims)[number]) => readonly unknown[]): number =>
    claims.reduce((sum, claim) => sum + of(claim).length, 0);
  const { sentences, covered, uncovered } = result.coverage;
  return [
    `${result.pack.id}: ${sources.length} sources, ${claims.length} claims, ${count((claim) => claim.evidence)} pieces of evidence, ` +
      `${count((claim) => claim.wordings)} wordings, ${count((claim) => claim.foils)} foils, ${names.length} names`,
    `${covered} of ${sentences} article sentences are covered by evidence; the other ${uncovered.length}:`,
    ...uncovered.map(({ source, sentence, reason }) => `  ${source}  ${reason}: ${sentence}`),
  ].join('\n');
}
