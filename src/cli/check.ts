/**
 * The engine on files, for newsrooms and for measuring; see USAGE in arguments.ts.
 *
 * Exit status: 0, 2 if a file could not be read or the command line was wrong. In a batch a bad line is answered with an
 * error line and the status stays 0.
 */
import process from 'node:process';
import { createInterface } from 'node:readline';
import { type Checker, createChecker } from '../core/check.ts';
import { type CheckArguments, readArguments, USAGE } from './arguments.ts';
import { answerLine } from './batch.ts';
import { checkFile } from './check-file.ts';
import { loadKnowledge, loadPackagedPacks } from './data.ts';
import { UnreadableFileError } from './document.ts';

async function runBatch(): Promise<void> {
  const knowledge = loadKnowledge();
  let checker: Checker | null = null;
  const packaged = (): Checker => {
    checker ??= createChecker(loadPackagedPacks(), knowledge);
    return checker;
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${answerLine(line, packaged, knowledge)}\n`)) await drained();
  }
}

async function drained(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
  });
}

async function runFiles(options: CheckArguments): Promise<number> {
  const packs = loadPackagedPacks();
  const checker = createChecker(packs, loadKnowledge());
  let status = 0;
  for (const file of options.files) {
    try {
      process.stdout.write(await checkFile(file, options, checker, packs));
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      process.stderr.write(`${file}: ${error.message}\n`);
      status = 2;
    }
  }
  return status;
}

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2));
  if ('mistake' in options) {
    process.stderr.write(`${options.mistake}\n${USAGE}\n`);
    return 2;
  }
  if (!options.batch) return runFiles(options);
  await runBatch();
  return 0;
}

// A reader such as `head` may close the pipe before everything is written: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
