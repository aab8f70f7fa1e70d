import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { type PageServer, servePages } from '../harness/page-server.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the built extension's documents as ordinary pages, so that they can be shown with a scene instead of a browser. */
export async function serveSurfaces(folder = 'dist/chromium'): Promise<PageServer> {
  const server = await servePages(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    server.add(`/${relative(folder, file).split(sep).join('/')}`, { body: await readFile(file), type });
  }
  return server;
}
