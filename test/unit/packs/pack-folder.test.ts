import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPackFolder, describeBuild } from '../../../src/cli/pack-folder.ts';
import { smallPack } from '../core/pack/small-pack.ts';

let folder = '';

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
  for (const file of smallPack()) await write(file.path, file.text);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('buildPackFolder', () => {
  it('reads the files below a folder and says what the pack consists of and covers', async () => {
    const result = await buildPackFolder(folder);
    expect(describeBuild(folder, result).split('\n')).toEqual([
      'bridge: 1 sources, 2 claims, 3 pieces of evidence, 1 wordings, 1 foils, 2 names',
      '3 of 4 article sentences are covered by evidence; the other 1:',
      '  a  navigation: Share this',
    ]);
  });

  it('tells a mistake as FILE:LINE: MESSAGE, so that an editor can jump there', async () => {
    await write('signature.json', '{\n  "terms": [],\n  "threshold": 0\n}\n');
    const result = await buildPackFolder(folder);
    expect(describeBuild(folder, result)).toBe(`${join(folder, 'signature.json')}:3: threshold must be above 0`);
  });

  it('refuses a file that is not UTF-8: decoding would change it and every offset in it', async () => {
    await write('articles/a.txt', Uint8Array.of(0x54, 0xe9, 0x2e));
    await expect(buildPackFolder(folder)).rejects.toThrow(/a\.txt is not UTF-8/);
  });

  it('rejects a folder that is not there', async () => {
    await expect(buildPackFolder(join(folder, 'nowhere'))).rejects.toThrow(/nowhere/);
  });
});
