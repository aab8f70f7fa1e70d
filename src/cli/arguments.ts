import { parseArgs } from 'node:util';
import { parsePublished } from '../core/text/calendar.ts';

export const FORMATS = ['text', 'json', 'jsonld', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckArguments {
  readonly batch: boolean;
  readonly format: Format;
  readonly url: string | null;
  readonly published: string | null;
  readonly files: readonly string[];
}

export const USAGE = `usage: npm run --silent check -- [--format ${FORMATS.join('|')}] [--json] [--url URL] [--published DATE] FILE…
       npm run --silent check -- --batch < LINES

FILE is HTML or plain text; - is standard input. LINES are JSON: {id, text, published?, url?, sources?}.`;

/** Reads the command line; a mistake is returned as the sentence to show. */
export function readArguments(args: readonly string[]): CheckArguments | { readonly mistake: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const format = FORMATS.find((known) => known === (values.json ? 'json' : (values.format ?? 'text')));
  if (format === undefined) return { mistake: `unknown format “${values.format}”` };
  if (values.published !== undefined && parsePublished(values.published) === null) {
    return { mistake: `--published takes an ISO 8601 date such as 2025-10-28, not “${values.published}”` };
  }
  if (values.batch && positionals.length > 0) return { mistake: '--batch reads standard input and takes no files' };
  if (!values.batch && positionals.length === 0) return { mistake: 'no file given' };
  return {
    batch: values.batch ?? false,
    format,
    url: values.url ?? null,
    published: values.published ?? null,
    files: positionals,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      url: { type: 'string' },
      published: { type: 'string' },
    },
  });
}
