export type JsonPath = readonly (string | number)[];

/** JSON with the lines its parts stand on, so that a mistake in a hand-written file can be pointed at. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; lineOf(path: JsonPath): number }
  | { readonly ok: false; readonly line: number; readonly message: string };

const TOKEN = /[ \t\n\r]*([[\]{},:]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

class JsonMistake extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Reads JSON; stricter than `JSON.parse` in one point: a key that is there twice is a mistake. */
export function readJson(text: string): ReadJson {
  const offsets = new Map<string, number>();
  const tokens = tokenize(text);
  try {
    const value = readValue(tokens, [], offsets);
    const rest = tokens.next();
    if (rest.token !== '') throw new JsonMistake(rest.offset, `"${rest.token}" after the end`);
    return { ok: true, value, lineOf: (path) => lineAt(text, offsetOf(path, offsets)) };
  } catch (mistake) {
    if (!(mistake instanceof JsonMistake)) throw mistake;
    return { ok: false, line: lineAt(text, mistake.offset), message: `not JSON: ${mistake.message}` };
  }
}

interface Tokens {
  next(): { readonly token: string; readonly offset: number };
  peek(): { readonly token: string; readonly offset: number };
}

function tokenize(text: string): Tokens {
  let at = 0;
  const peek = () => {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const token = match?.[1] ?? '';
    if (match !== null) return { token, offset: match.index + match[0].length - token.length };
    const offset = at + (/\S/.exec(text.slice(at))?.index ?? text.length - at);
    if (offset < text.length) throw new JsonMistake(offset, `"${text[offset]}" is not expected here`);
    return { token: '', offset: text.length };
  };
  return {
    peek,
    next: () => {
      const found = peek();
      at = found.offset + found.token.length;
      return found;
    },
  };
}

function readValue(tokens: Tokens, path: JsonPath, offsets: Map<string, number>): unknown {
  const { token, offset } = tokens.next();
  offsets.set(keyOf(path), offset);
  if (token === '{') return readObject(tokens, path, offsets);
  if (token === '[') return readArray(tokens, path, offsets);
  if (token === '') throw new JsonMistake(offset, 'it ends too early');
  return parseToken(token, offset);
}

function readObject(tokens: Tokens, path: JsonPath, offsets: Map<string, number>): unknown {
  const entries = new Map<string, unknown>();
  while (tokens.peek().token !== '}') {
    if (entries.size > 0) expect(tokens, ',');
    const { token, offset } = tokens.next();
    const key = token.startsWith('"') ? parseToken(token, offset) : undefined;
    if (typeof key !== 'string') throw new JsonMistake(offset, 'a key is expected here');
    if (entries.has(key)) throw new JsonMistake(offset, `the key "${key}" is there twice`);
    expect(tokens, ':');
    entries.set(key, readValue(tokens, [...path, key], offsets));
  }
  tokens.next();
  return Object.fromEntries(entries);
}

function readArray(tokens: Tokens, path: JsonPath, offsets: Map<string, number>): unknown {
  const entries: unknown[] = [];
  while (tokens.peek().token !== ']') {
    if (entries.length > 0) expect(tokens, ',');
    entries.push(readValue(tokens, [...path, entries.length], offsets));
  }
  tokens.next();
  return entries;
}

function expect(tokens: Tokens, wanted: string): void {
  const { token, offset } = tokens.next();
  if (token !== wanted) throw new JsonMistake(offset, `"${wanted}" is expected here`);
}

function parseToken(token: string, offset: number): unknown {
  try {
    const value: unknown = JSON.parse(token);
    return value;
  } catch {
    throw new JsonMistake(offset, `${token} is not a value`);
  }
}

/** The place of the path, or of the nearest thing around it that exists: a missing key is reported at its object. */
function offsetOf(path: JsonPath, offsets: ReadonlyMap<string, number>): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsets.get(keyOf(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return offsets.get(keyOf([])) ?? 0;
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
