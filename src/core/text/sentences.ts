import type { Span } from '../pack/types.ts';
import { endsSentence } from './sentence-end.ts';

/** Line separators of every platform; a line break always ends a sentence. */
const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;
/** Stops, and bullets within a line: "• one • two". */
const MARK = /[.!?…。！？]+|(?<=\s)[•‣◦▪●](?=\s)/g;
const BULLET = /[•‣◦▪●]/;
const IDEOGRAPHIC_STOP = /[。！？]/;
const CONTENT = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text: trimmed, in order, not overlapping, together covering everything that is not white space.
 * Offsets are UTF-16 units. A line break ends a sentence. Time is linear in the length of the text, whatever it holds.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(LINE)) {
    for (const { start, end } of splitLine(line[0])) {
      sentences.push({ start: line.index + start, end: line.index + end });
    }
  }
  return sentences;
}

/**
 * A stretch without letter or digit (a stray quotation mark) belongs to the sentence before it; at the start of a line,
 * where it may be an ellipsis, to the one after it.
 */
function splitLine(line: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  let bareUntil = 0;
  for (const mark of line.matchAll(MARK)) {
    const end = mark.index < from ? null : sentenceEnd(line, mark.index, mark[0], from);
    if (end === null) continue;
    const stretch = trimmed(line, bareUntil, end);
    if (stretch.start === stretch.end) continue;
    const last = sentences.at(-1);
    const bare = !CONTENT.test(line.slice(stretch.start, stretch.end));
    bareUntil = end;
    if (bare && last === undefined) continue;
    if (bare && last !== undefined) sentences[sentences.length - 1] = { start: last.start, end: stretch.end };
    else sentences.push(from === 0 ? trimmed(line, 0, end) : stretch);
    from = end;
  }
  return withRest(line, from, sentences);
}

function withRest(line: string, from: number, sentences: Span[]): Span[] {
  const rest = trimmed(line, from, line.length);
  const last = sentences.at(-1);
  if (rest.start === rest.end) return sentences;
  if (last === undefined || CONTENT.test(line.slice(rest.start, rest.end))) return [...sentences, rest];
  return [...sentences.slice(0, -1), { start: last.start, end: rest.end }];
}

function trimmed(line: string, from: number, to: number): Span {
  const stretch = line.slice(from, to);
  const start = from + (stretch.length - stretch.trimStart().length);
  return { start, end: start + stretch.trim().length };
}

/** Where the sentence that begins at `start` ends, if this mark ends it. */
function sentenceEnd(line: string, index: number, marks: string, start: number): number | null {
  if (BULLET.test(marks)) return index;
  if (IDEOGRAPHIC_STOP.test(marks)) return index + marks.length;
  return endsSentence(line, index, index + marks.length, start);
}
