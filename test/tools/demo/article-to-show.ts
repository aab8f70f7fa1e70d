import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { PageServer } from '../../browser/harness/page-server.ts';
import { Trouble } from './trouble.ts';

const DEMONSTRATION = '/planted-conflicts.html';
const PATIENCE = 20_000;

/** The address at which the browser finds the article: a file is served, an address is tried first. */
export async function addressOf(target: string | null, server: PageServer): Promise<string> {
  if (target === null) return server.origin + DEMONSTRATION;
  if (/^https?:\/\//i.test(target)) return await reachable(target);
  return await served(target, server);
}

async function reachable(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
    throw new Trouble(`${address} cannot be reached: ${reasonOf(error)}. Check the address and the network.`);
  });
  await response.body?.cancel();
  if (!response.ok)
    throw new Trouble(`${address} answers ${response.status} ${response.statusText}. Check the address.`);
  return address;
}

async function served(file: string, server: PageServer): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Trouble(`${file} cannot be read: ${reasonOf(error)}. Give an address (https://…) or a file.`);
  });
  const text = bytes.toString('utf8');
  const isHtml = /^\.x?html?$/i.test(extname(file)) || /^\s*</.test(text);
  const body = isHtml ? bytes : pageOfText(basename(file), text);
  return server.add(`/${basename(file)}`, { body, type: 'text/html; charset=utf-8' });
}

/** Plain text as a page: browsers show a text file without paragraphs, and an article has them. */
function pageOfText(title: string, text: string): string {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  const body = paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.6 Georgia, serif }</style>
<article>
${body}
</article></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The system's word for what happened, without "Error:" and stack. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause && cause.message === '' ? String(cause.code) : cause.message;
  return error.name === 'TimeoutError' ? `no answer within ${PATIENCE / 1000} seconds` : error.message;
}
