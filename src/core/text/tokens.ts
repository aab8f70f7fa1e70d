import { contractionParts } from './contractions.ts';
import { fold } from './fold.ts';

/** A word, number or symbol of a text. */
export interface Token {
  /** As written: `text.slice(start, end)`. */
  readonly text: string;
  /**
   * As compared: folded, contractions in full ("not"), "co-operate" and "e-mail" without hyphen, "U.K." as "uk". An
   * abbreviation that would look like a plain word keeps its stops: "US" and "U.S." are "u.s.".
   */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'symbol';
}

const LETTER = String.raw`[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]`;

/** What a text is made of, tried in this order. Every repetition that could be tried twice is bounded. */
const TOKEN = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s"“”<>]{1,200}|[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,4}\.(?:com|org|net|gov|edu|info|co\.uk)\b)`,
    String.raw`(?<currency>(?:US|AU|CA|HK|NZ|NT|[ACSR])\$)`,
    String.raw`(?<dotted>(?:(?:\p{L}\.){2,8}|Ph\.D\.)(?!\p{Ll}|\p{Lu}(?!\p{Ll}))|\p{L}(?:\.\p{L}){1,8}(?![\p{L}.]))`,
    String.raw`(?<model>\p{Lu}(?:\p{Lu}{0,4}|\p{Ll}{1,12}(?=-\d{1,3}(?!\d)))-?\d{1,4}\p{Lu}?(?=s?(?![\p{L}\d]|[.,:]\d))s?)`,
    String.raw`(?<number>\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|s)(?!\p{L}))?|[½¼¾⅓⅔])`,
    String.raw`(?<word>(?:(?:\p{L}|[Cc]o(?=-o)|[Rr]e(?=-e))[-‐‑](?=\p{L}\p{L}))?\p{L}${LETTER}*(?:['’‘ʼ]\p{L}+)*(?:&\p{Lu}+)?)`,
    String.raw`(?<clitic>(?<=[\p{L}\d.])['’]s(?!\p{L}))`,
    String.raw`(?<invisible>[\u00AD\u200B-\u200F\u2060\uFEFF\p{M}])`,
    String.raw`(?<symbol>[^\s])`,
  ].join('|'),
  'uy',
);

/** Abbreviations that would look like a plain word without stops. "US" stands for the country wherever it is written so. */
const KEPT_APART: ReadonlyMap<string, string> = new Map([
  ['us', 'u.s.'],
  ['it', 'i.t.'],
  ['who', 'w.h.o.'],
  ['am', 'a.m.'],
  ['is', 'i.s.'],
]);
const CAPITALS = /^\p{Lu}{2,}$/u;

const SPACE = /\s/;

/** The words, numbers and symbols of a text in order, with UTF-16 offsets. White space and invisible characters are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const end = isPlainLetter(code) ? endOfPlain(text, at, isPlainLetter) : at;
    const endOfDigits = isDigit(code) ? endOfPlain(text, at, isDigit) : at;
    if (end > at) {
      addPlainWord(text, at, end, tokens);
      at = end;
    } else if (endOfDigits > at) {
      const written = text.slice(at, endOfDigits);
      tokens.push({ text: written, lower: written, start: at, end: endOfDigits, kind: 'number' });
      at = endOfDigits;
    } else if (code === 0x20) {
      at += 1;
    } else if (isPlainMark(code)) {
      const written = text.charAt(at);
      tokens.push({ text: written, lower: written, start: at, end: at + 1, kind: 'symbol' });
      at += 1;
    } else if (SPACE.test(text.charAt(at))) {
      at += 1;
    } else {
      at = addNext(text, at, tokens);
    }
  }
  return tokens;
}

/**
 * The end of plain letters, or of digits, with a space, a stop, a comma or nothing behind them, which most words and
 * numbers are: no other pattern fits them. `at` itself where something else follows.
 */
function endOfPlain(text: string, at: number, isPlain: (code: number) => boolean): number {
  let end = at + 1;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  const isClear = isSpaceOrEnd(text, end) || (isStopOrComma(text.charCodeAt(end)) && isSpaceOrEnd(text, end + 1));
  return isClear ? end : at;
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 0x20;
}

function isStopOrComma(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a && code < 0x80;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A mark with which no pattern but that of a symbol begins: `! " ( ) , . : ; ?`. */
function isPlainMark(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x2e ||
    code === 0x22 ||
    code === 0x21 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3f
  );
}

/** Adds what begins at this place; gives where it ends. */
function addNext(text: string, at: number, tokens: Token[]): number {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  const groups = match?.groups ?? {};
  const written = match?.[0] ?? text.charAt(at);
  if (groups.word !== undefined) addWord(text, written, at, tokens);
  else if (groups.invisible === undefined) tokens.push(plainToken(written, at, groups));
  return at + written.length;
}

function plainToken(written: string, start: number, groups: Record<string, string | undefined>): Token {
  const end = start + written.length;
  const folded = groups.model === undefined ? fold(written) : fold(written).replace(/s$/, '');
  const lower = groups.dotted === undefined ? folded : canonicalAbbreviation(written);
  const kind = groups.number !== undefined ? 'number' : 'symbol';
  const isWord = groups.address ?? groups.clitic ?? groups.dotted ?? groups.model;
  return { text: written, lower, start, end, kind: isWord === undefined ? kind : 'word' };
}

/** "U.K." and "UK" are one; "a.m." keeps its stops, for "am" is a verb. */
function canonicalAbbreviation(written: string): string {
  const bare = fold(written).replaceAll('.', '');
  if (/^\p{Ll}/u.test(written)) return `${[...bare].join('.')}.`;
  return KEPT_APART.get(bare) ?? bare;
}

function addWord(text: string, written: string, start: number, tokens: Token[]): void {
  const end = start + written.length;
  const lower = fold(written);
  const parts = lower.includes("'") ? contractionParts(lower, written.length) : null;
  if (parts !== null) {
    let from = start;
    for (const part of parts) {
      tokens.push({
        text: text.slice(from, from + part.length),
        lower: part.lower,
        start: from,
        end: from + part.length,
        kind: 'word',
      });
      from += part.length;
    }
  } else if (lower === 'cannot') {
    addCannot(text, start, end, tokens);
  } else {
    tokens.push({ text: written, lower: canonicalWord(text, written, lower, start), start, end, kind: 'word' });
  }
}

/** A word of plain letters: it holds nothing to be folded or taken apart. */
function addPlainWord(text: string, start: number, end: number, tokens: Token[]): void {
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  if (lower === 'cannot') addCannot(text, start, end, tokens);
  else tokens.push({ text: written, lower: canonicalWord(text, written, lower, start), start, end, kind: 'word' });
}

function addCannot(text: string, start: number, end: number, tokens: Token[]): void {
  const middle = start + 3;
  tokens.push({ text: text.slice(start, middle), lower: 'can', start, end: middle, kind: 'word' });
  tokens.push({ text: text.slice(middle, end), lower: 'not', start: middle, end, kind: 'word' });
}

function canonicalWord(text: string, written: string, lower: string, start: number): string {
  const kept = KEPT_APART.get(lower);
  if (kept !== undefined && CAPITALS.test(written) && (lower === 'us' || !amongCapitals(text, start, written.length)))
    return kept;
  return lower.includes('-') ? lower.replace('-', '') : lower;
}

/** In a line set in capitals "IT" and "WHO" are plain words. */
function amongCapitals(text: string, start: number, length: number): boolean {
  const around = `${text.slice(Math.max(0, start - 12), start)} ${text.slice(start + length, start + length + 12)}`;
  return !/\p{Ll}/u.test(around) && /\p{Lu}/u.test(around);
}
