import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../../browser/harness/page-server.ts';
import { addressOf } from '../../../tools/demo/article-to-show.ts';
import { Trouble } from '../../../tools/demo/trouble.ts';

describe('the article that npm start shows', () => {
  let server: PageServer;
  let folder: string;
  beforeAll(async () => {
    server = await servePages('test/fixtures/pages');
    folder = await mkdtemp(join(tmpdir(), 'second-source-demo-'));
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  async function contentOf(name: string, content: string): Promise<string> {
    await writeFile(join(folder, name), content);
    return await (await fetch(await addressOf(join(folder, name), server))).text();
  }

  it('is the demonstration article when none is named', async () => {
    const response = await fetch(await addressOf(null, server));
    expect(await response.text()).toContain('<article');
  });

  it('is a file of HTML as it stands', async () => {
    expect(await contentOf('a page.html', '<!doctype html><p>Hello</p>')).toBe('<!doctype html><p>Hello</p>');
  });

  it('is a file of plain text as paragraphs, its text only text', async () => {
    const page = await contentOf('wire.txt', 'Ministers met.\n\nThey said 1 < 2 & <script>alert(1)</script>\n');
    expect(page.match(/<p>/g)).toHaveLength(2);
    expect(page).not.toContain('<script>');
  });

  it('is an address that answers', async () => {
    const address = `${server.origin}/clean-wire.html`;
    expect(await addressOf(address, server)).toBe(address);
  });

  it('says what is wrong with a file or address', async () => {
    await expect(addressOf(join(folder, 'missing.html'), server)).rejects.toThrow(/missing\.html cannot be read/);
    await expect(addressOf(folder, server)).rejects.toBeInstanceOf(Trouble);
    await expect(addressOf(`${server.origin}/missing`, server)).rejects.toThrow(/answers 404/);
    await expect(addressOf('http://127.0.0.1:9/', server)).rejects.toThrow(/cannot be reached/);
    await expect(addressOf('http://[', server)).rejects.toBeInstanceOf(Trouble);
  });
});
