import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { once } from '../core/once.ts';
import { readArticle } from '../reading/read-at-once.ts';

/** A file as it is checked. */
export interface CheckedDocument {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

const HTML_ENDINGS = ['.html', '.htm', '.xhtml'];

/** Why a file can't be read, as a sentence for the reader of the command line. */
export class UnreadableFileError extends Error {}

/**
 * Reads a file of HTML or plain text; `-` is standard input. HTML gives its article's paragraphs, one a line; plain text
 * stays as it is. Throws UnreadableFileError for a file that isn't there, isn't text or, being HTML, has no article.
 */
export async function readDocument(file: string): Promise<CheckedDocument> {
  const content = await readText(file);
  if (!isHtml(file, content)) return { text: content, title: null, url: null, published: null, language: null };
  // Loaded only here: it takes half a second that plain text needn't wait.
  const { JSDOM } = await import('jsdom');
  const dom = new JSDOM(content);
  try {
    const article = readArticle(dom.window.document);
    if (!article.ok) throw new UnreadableFileError('no article found in this page');
    const { metadata, blocks } = article.value;
    return {
      text: blocks.map((block) => block.text).join('\n'),
      title: metadata.title,
      url: metadata.url,
      published: metadata.published,
      language: metadata.language,
    };
  } finally {
    dom.window.close();
  }
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await (file === '-' ? standardInput() : readFile(file));
  } catch (error) {
    throw new UnreadableFileError(messageOf(error));
  }
  if (bytes.includes(0)) throw new UnreadableFileError('not a text file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Old pages come in the Western encoding that HTML falls back to.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * All of standard input, also for who asks again. Read as a stream: read at once, a pipe whose writer is slow would
 * answer that it is not ready.
 */
const standardInput = once(() => buffer(process.stdin));

function messageOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}

function isHtml(file: string, content: string): boolean {
  return (
    HTML_ENDINGS.includes(extname(file).toLowerCase()) ||
    /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|\?xml)\b/i.test(content.slice(0, 4_000))
  );
}
