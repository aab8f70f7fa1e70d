/**
 * `npm start`: an article in a real browser with the extension at work and the sidebar open. On a machine without a screen
 * the browser runs unseen, its report is printed here, and pictures of all it shows go to dist/screenshots.
 */
import process from 'node:process';
import { launch } from '../browser/harness/launch.ts';
import { servePages } from '../browser/harness/page-server.ts';
import { hasScreen, readArguments } from './demo/arguments.ts';
import { addressOf } from './demo/article-to-show.ts';
import { takePictures } from './demo/pictures.ts';
import { reportLines } from './demo/print-report.ts';
import { reportOf } from './demo/report-of.ts';
import { inkFor } from './demo/terminal.ts';
import { Trouble } from './demo/trouble.ts';
import { findBrowser } from './find-browser.mjs';

const PICTURES = 'dist/screenshots';

async function demonstrate(): Promise<void> {
  const args = readArguments(process.argv.slice(2), hasScreen(process.platform, process.env));
  const executable = findBrowser(args.browser, { install: true });
  const server = await servePages('test/fixtures/pages');
  try {
    const address = await addressOf(args.target, server);
    const browser = await launch({ ...args, executable }).catch((error: unknown) => {
      throw new Trouble(`${executable} does not start with the extension: ${firstLine(error)}`);
    });
    try {
      const page = await browser.openPage();
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 }).catch((error: unknown) => {
        throw new Trouble(`${address} cannot be opened: ${firstLine(error)}`);
      });
      const sidebar = await browser.extension.openSidebar(page);
      const tab = await browser.extension.tabOf(page);
      const report = await reportOf(sidebar, tab);
      for (const line of reportLines(report, inkFor(process.stdout, process.env), process.stdout.columns ?? 110)) {
        console.log(line);
      }
      if (args.headless) {
        console.log('\nPictures:');
        for (const path of await takePictures(browser, page, sidebar, PICTURES)) console.log(`  ${path}`);
      } else {
        console.log('\nThe article is open in the browser; this command ends with it.');
        await browser.ended;
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

// Whoever reads the report may stop early, as `head` does; browser and server are still to be put away in good order.
process.stdout.on('error', () => undefined);
try {
  await demonstrate();
} catch (error) {
  const expected = error instanceof Error && ('expected' in error || error instanceof Trouble);
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
