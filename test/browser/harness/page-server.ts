import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
};

export interface ServedPage {
  readonly body: string | Buffer;
  /** Taken from the path's ending when absent, else HTML. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  /** Without a final slash. */
  readonly origin: string;
  /** Serves this under the path, which starts with a slash and is not encoded, from now on; returns its address. */
  add(path: string, page: ServedPage): string;
  /** The paths asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the files of a folder, and pages given later, on a free port of this machine; keeps a log of what is asked for. */
export async function servePages(folder: string): Promise<PageServer> {
  const added = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decoded(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    void answer(added.get(path), join(folder, normalize(path)), path, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    requests,
    add(path, page) {
      added.set(path, page);
      return new URL(path.replace(/[?#%]/g, encodeURIComponent), origin).href;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(page: ServedPage | undefined, file: string, path: string, response: ServerResponse) {
  const body = page?.body ?? (await readFile(file).catch(() => null));
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end();
    return;
  }
  const type = page?.type ?? TYPES[extname(path)] ?? 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page?.headers }).end(body);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an encoding of anything: no page has such a path, and the answer will say so.
    return path;
  }
}
