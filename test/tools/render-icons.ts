/**
 * Renders the drawings in assets/icons in the sizes of the manifest, next to them: `node build.mjs run test/tools/render-icons.ts`.
 * Run it after changing a drawing; the pictures are committed, so that building needs no browser.
 */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer';
import { findBrowser } from './find-browser.mjs';

const FOLDER = 'assets/icons';
const SIZES = [
  { size: 16, drawing: 'icon-small.svg' },
  { size: 32, drawing: 'icon-small.svg' },
  { size: 48, drawing: 'icon.svg' },
  { size: 128, drawing: 'icon.svg' },
];

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const { size, drawing } of SIZES) {
    const svg = await readFile(`${FOLDER}/${drawing}`, 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
