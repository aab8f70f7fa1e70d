import { build } from 'esbuild';
import type { Page } from 'puppeteer';

let bundled: Promise<string> | null = null;

async function bundleProbe(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/page/probe.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome140', 'firefox150'],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the probe does not build');
  return file.text;
}

/** Brings the probe into the page that is open. */
export async function bringProbe(page: Page): Promise<void> {
  bundled ??= bundleProbe();
  await page.evaluate(await bundled);
}
