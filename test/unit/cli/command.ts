import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll } from 'vitest';

const SpanShape = v.strictObject({ start: v.number(), end: v.number() });
const StanceShape = v.picklist(['corroborates', 'conflicts', 'none']);
const SentenceShape = v.strictObject({
  text: v.string(),
  start: v.number(),
  end: v.number(),
  stance: StanceShape,
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  disputed: v.boolean(),
  independent: v.number(),
  evidence: v.array(
    v.strictObject({
      source: v.string(),
      quote: v.string(),
      start: v.number(),
      end: v.number(),
      stance: v.picklist(['corroborates', 'conflicts']),
      score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      reasons: v.array(
        v.strictObject({
          kind: v.string(),
          agrees: v.boolean(),
          page: v.nullable(SpanShape),
          source: v.nullable(SpanShape),
        }),
      ),
    }),
  ),
});

/** A line of `--json`: exactly the keys of the contract. */
const FileLine = v.strictObject({
  file: v.string(),
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  text: v.string(),
  sentences: v.array(SentenceShape),
});

export type CheckedFile = v.InferOutput<typeof FileLine>;

/** A line that `--batch` writes: a verdict or an error, exactly the keys of the contract. */
const BatchLine = v.union([
  v.strictObject({ id: v.union([v.string(), v.number()]), stance: StanceShape, sentences: v.array(SentenceShape) }),
  v.strictObject({ id: v.nullable(v.union([v.string(), v.number()])), error: v.pipe(v.string(), v.nonEmpty()) }),
]);

export type Answer = v.InferOutput<typeof BatchLine>;

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const COMMAND = 'dist/cli/check.js';

/** Builds the command before the tests of a file; quick when it is up to date. */
export function buildCommand(): void {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['build.mjs', 'cli'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the command does not build: ${stderr}`);
  }, 120_000);
}

/** Runs the built command with this standard input to its end. */
export function runCommand(args: readonly string[], input = ''): Outcome {
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], options);
  return { status, out: stdout, err: stderr };
}

/** Starts the built command with pipes to its input and output. */
export function startCommand(args: readonly string[]) {
  return spawn(process.execPath, [COMMAND, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
}

/** The files of `--json`, held to the contract's shape. */
export function runJson(args: readonly string[], input = ''): CheckedFile[] {
  const { out, err } = runCommand(['--json', ...args], input);
  const lines = linesOf(out).map((line) => v.parse(FileLine, JSON.parse(line)));
  if (lines.length === 0) throw new Error(`nothing was written; on standard error: ${err}`);
  return lines;
}

/** The answers to these lines of a batch, held to the contract's shape. */
export function runBatch(lines: readonly unknown[]): Answer[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return linesOf(runCommand(['--batch'], input).out).map((line) => v.parse(BatchLine, JSON.parse(line)));
}

export function linesOf(out: string): string[] {
  return out.split('\n').filter((line) => line !== '');
}

/** A folder for the files of one test file, removed at its end; gives the path of a file with this content. */
export function temporaryFiles(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
