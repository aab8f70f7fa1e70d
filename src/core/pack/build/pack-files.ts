import * as v from 'valibot';
import { type JsonPath, readJson } from './read-json.ts';

/** A file of a pack's folder; `path` is relative to the folder, with slashes. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** A mistake in a file of the folder; lines count from 1. */
export interface BuildProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The content of a file that has the right shape, and a way to point into it. */
export interface Read<Value> {
  readonly value: Value;
  problemAt(path: JsonPath, message: string): BuildProblem;
}

/** Reads a JSON file of the folder against its schema. What is wrong with it is added to `problems`; it is then null. */
export function readFile<Schema extends v.GenericSchema>(
  files: readonly PackFile[],
  path: string,
  schema: Schema,
  problems: BuildProblem[],
): Read<v.InferOutput<Schema>> | null {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    problems.push({ file: path, line: 1, message: 'the file is missing' });
    return null;
  }
  const json = readJson(file.text);
  if (!json.ok) {
    problems.push({ file: path, line: json.line, message: json.message });
    return null;
  }
  const problemAt = (where: JsonPath, message: string): BuildProblem => ({
    file: path,
    line: json.lineOf(where),
    message,
  });
  const read = v.safeParse(schema, json.value);
  if (read.success) return { value: read.output, problemAt };
  for (const issue of read.issues) {
    const where = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    problems.push(problemAt(where, `${where.at(-1) ?? 'the file'} ${issue.message}`));
  }
  return null;
}
