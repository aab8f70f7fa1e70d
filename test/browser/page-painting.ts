import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import type { PageServer } from './harness/page-server.ts';
import { HIGHLIGHT_PREFIX, type Painted, paintedIn } from './harness/painted.ts';
import { waitFor } from './harness/wait-for.ts';

/** Sentences on the topic that the packaged sources corroborate and contradict, as plain as can be. */
export const CONFLICT = 'Japan accepted a 25 percent tariff on most of its goods in July.';
export const CORROBORATED = 'Trump and Takaichi signed a framework on rare earths and critical minerals.';
const FILLER =
  'Takaichi and Trump stood on a terrace afterwards, while gardeners raked the gravel and a band packed up its drums.';

/** A page on the topic. `extra` goes into the article. */
export function articlePage(extra = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trump and Takaichi in Tokyo</title>
    <meta property="article:published_time" content="2025-10-28T09:42:00Z">${head}</head><body>
    <article><h1>Trump and Takaichi in Tokyo</h1><p>${CORROBORATED} ${FILLER}</p><p>${CONFLICT}</p>
    <p>${FILLER}</p>${extra}</article></body></html>`;
}

/** Serves a page under a path and opens it. */
export function served(server: PageServer, path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  return server.add(path, { body, headers });
}

/** Waits until a text is painted as often as wanted; gives everything that is painted then. */
export async function whenPainted(page: Page, text: string, times = 1): Promise<Painted[]> {
  return await waitFor(`“${text.slice(0, 30)}…” is painted ${times} times`, async () => {
    const painted = await paintedIn(page);
    return painted.filter((one) => one.text === text).length === times && painted;
  });
}

/** Moves the mouse onto a painted text: scrolls it into view first. */
export async function hover(page: Page, text: string): Promise<void> {
  const point = await page.evaluate(
    (text, prefix) => {
      for (const [name, highlight] of CSS.highlights) {
        for (const range of highlight) {
          if (!name.startsWith(prefix) || !(range instanceof Range)) continue;
          if (!range.toString().replace(/\s+/g, ' ').includes(text)) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box) return { x: box.left + 20, y: box.top + box.height / 2 };
        }
      }
      return null;
    },
    text,
    HIGHLIGHT_PREFIX,
  );
  if (point === null) throw new Error(`not painted: ${text}`);
  await page.mouse.move(point.x - 5, point.y);
  await page.mouse.move(point.x, point.y);
}

/** How many elements of ours are in the page. */
export function hostsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('second-source-card').length);
}

/** The colours of a PNG with eight bits a channel, most frequent first, as `rrggbb`. */
export function coloursOf(png: Uint8Array): string[] {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = file[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
    }
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = pixels.toString('hex', at, at + 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
}

/** Undoes the filters of PNG: https://www.w3.org/TR/png/#9Filters */
function unfilter(data: Buffer, stride: number, height: number, channels: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : (pixels[row * stride + column] ?? 0));
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const left = at(row, column - channels);
      const up = at(row - 1, column);
      const corner = column < channels ? 0 : at(row - 1, column - channels);
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      const value = data[row * (stride + 1) + 1 + column] ?? 0;
      pixels[row * stride + column] = (value + (guesses[filter ?? 0] ?? 0)) & 255;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
