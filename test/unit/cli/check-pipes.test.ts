import { expect, it } from 'vitest';
import { buildCommand, runJson, startCommand } from './command.ts';

buildCommand();

const PLANTED = 'test/fixtures/pages/planted-conflicts.html';

it('reads standard input, also for who asks twice', () => {
  const text = 'Trump landed in Tokyo.\n';
  expect(runJson(['-', '-'], text)).toMatchObject([
    { file: '-', text },
    { file: '-', text },
  ]);
});

it('waits for a writer that has not written yet', async () => {
  const command = startCommand(['--json', 'test/fixtures/pages/football-business.html', '-']);
  let out = '';
  command.stdout.setEncoding('utf8').on('data', (piece: string) => {
    // The first file has been read when its line comes: by now the command waits for standard input.
    if (out === '') command.stdin.write('Trump landed ', () => command.stdin.end('in Tokyo.\n'));
    out += piece;
  });
  const status = await new Promise((resolve) => command.once('close', resolve));
  expect(status).toBe(0);
  expect(JSON.parse(out.split('\n')[1] ?? '').text).toBe('Trump landed in Tokyo.\n');
});

it('a reader that closes the pipe early is no failure', async () => {
  const command = startCommand(['--json', ...Array.from({ length: 10 }, () => PLANTED)]);
  let err = '';
  command.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  command.stdout.once('data', () => command.stdout.destroy());
  const status = await new Promise((resolve) => command.once('close', resolve));
  expect(err).toBe('');
  expect(status).toBe(0);
});
