import * as v from 'valibot';
import { failed, type Result, succeeded } from '../result.ts';
import { findContradiction } from './contradiction.ts';
import { PACK_BYTES_LIMIT, packSchema } from './shapes.ts';
import type { Pack } from './types.ts';
import { utf8Length } from './utf8-length.ts';

/** Why a pack was not taken. `path` says where in the JSON, as in `claims[3].evidence[0].exact`. */
export type PackFailure =
  | { readonly kind: 'not-json'; readonly message: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'invalid'; readonly path: string; readonly message: string };

/**
 * Makes a pack of untrusted data: JSON text, or a value already parsed. Never throws, whatever it is given. The pack holds
 * nothing but the known keys, every reference in it leads somewhere, and every quote is what its source says there.
 */
export function parsePack(input: unknown): Result<Pack, PackFailure> {
  try {
    if (typeof input !== 'string') return checkPack(input);
    const bytes = utf8Length(input);
    if (bytes > PACK_BYTES_LIMIT) return tooLarge(bytes);
    const json = parseJson(input);
    return json.ok ? checkPack(json.value) : failed({ kind: 'not-json', message: json.failure });
  } catch {
    // Only a value made to do so gets here: a getter that throws, a proxy. What it threw may be hostile too.
    return invalid('', 'cannot be read');
  }
}

function parseJson(text: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(text);
    return succeeded(value);
  } catch (error) {
    return failed(error instanceof Error ? error.message : 'is not JSON');
  }
}

function checkPack(input: unknown): Result<Pack, PackFailure> {
  const shape = v.safeParse(packSchema, input, { abortEarly: true, abortPipeEarly: true });
  if (!shape.success) {
    const [issue] = shape.issues;
    return invalid(describePath(issue.path), issue.message);
  }
  const pack: Pack = shape.output;
  const bytes = utf8Length(JSON.stringify(pack));
  if (bytes > PACK_BYTES_LIMIT) return tooLarge(bytes);
  const problem = findContradiction(pack);
  return problem === null ? succeeded(pack) : invalid(problem.path, problem.message);
}

function invalid(path: string, message: string): Result<Pack, PackFailure> {
  return failed({ kind: 'invalid', path, message });
}

function tooLarge(bytes: number): Result<Pack, PackFailure> {
  return failed({ kind: 'too-large', bytes, limit: PACK_BYTES_LIMIT });
}

function describePath(path: readonly { readonly key: unknown }[] | undefined): string {
  return (path ?? []).reduce(
    (said, { key }) =>
      typeof key === 'number' ? `${said}[${key}]` : said === '' ? String(key) : `${said}.${String(key)}`,
    '',
  );
}
