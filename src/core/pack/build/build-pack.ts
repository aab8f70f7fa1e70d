import { findContradiction } from '../contradiction.ts';
import type { Claim, Pack, Source } from '../types.ts';
import { buildClaims } from './build-claims.ts';
import { type Coverage, measureCoverage } from './coverage.ts';
import { findDuplicates } from './duplicates.ts';
import { type BuildProblem, type PackFile, type Read, readFile } from './pack-files.ts';
import {
  claimsFileSchema,
  namesFileSchema,
  packFileSchema,
  type SourceDraft,
  signatureFileSchema,
  sourcesFileSchema,
  uncoveredFileSchema,
} from './source-shapes.ts';

export type BuildResult =
  | { readonly ok: true; readonly pack: Pack; readonly json: string; readonly coverage: Coverage }
  | { readonly ok: false; readonly problems: readonly BuildProblem[] };

/**
 * Builds a pack from the files of its folder: pack.json, sources.json, names.json, signature.json, uncovered.json,
 * claims/*.json and articles/*. Either everything is right, or all that is wrong is told, by file and line. The same files
 * give the same `json`, byte for byte, in whatever order they come.
 */
export function buildPack(files: readonly PackFile[]): BuildResult {
  const problems: BuildProblem[] = [];
  const about = readFile(files, 'pack.json', packFileSchema, problems);
  const names = readFile(files, 'names.json', namesFileSchema, problems);
  const signature = readFile(files, 'signature.json', signatureFileSchema, problems);
  const uncovered = readFile(files, 'uncovered.json', uncoveredFileSchema, problems);
  const drafts = readFile(files, 'sources.json', sourcesFileSchema, problems);
  const claimFiles = files
    .filter((file) => /^claims\/[^/]+\.json$/.test(file.path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map((file) => readFile(files, file.path, claimsFileSchema, problems))
    .filter((file) => file !== null);
  if (about === null || names === null || signature === null || uncovered === null || drafts === null)
    return { ok: false, problems };

  const sources = readSources(drafts, files, problems);
  const byId = new Map<string, Source>(sources.map((source) => [source.id, source]));
  const claims: Claim[] = claimFiles.flatMap((file) => buildClaims(file, byId, problems));
  problems.push(...findDuplicates(claimFiles));
  const coverage = measureCoverage(sources, claims, uncovered, problems);
  const pack: Pack = { format: 1, ...about.value, sources, claims, names: names.value, signature: signature.value };
  if (problems.length === 0) {
    const contradiction = findContradiction(pack);
    if (contradiction !== null)
      problems.push(names.problemAt(pathIn(contradiction.path), `${contradiction.path}: ${contradiction.message}`));
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, pack, json: `${JSON.stringify(pack)}\n`, coverage };
}

function readSources(drafts: Read<SourceDraft[]>, files: readonly PackFile[], problems: BuildProblem[]): Source[] {
  const articles = new Map(
    files
      .filter((file) => file.path.startsWith('articles/'))
      .map((file) => [file.path.slice('articles/'.length), file.text]),
  );
  const sources: Source[] = [];
  const ids = new Set<string>();
  for (const [index, { file, ...source }] of drafts.value.entries()) {
    if (ids.has(source.id)) problems.push(drafts.problemAt([index, 'id'], `there is another source "${source.id}"`));
    ids.add(source.id);
    const text = articles.get(file);
    if (text === undefined) problems.push(drafts.problemAt([index, 'file'], `there is no file articles/${file}`));
    else sources.push({ ...source, text });
    articles.delete(file);
  }
  for (const file of articles.keys())
    problems.push({ file: `articles/${file}`, line: 1, message: 'no source names it' });
  return sources;
}

/** `names[3].forms` as the path within names.json, the only file whose contradictions are not found before. */
function pathIn(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
