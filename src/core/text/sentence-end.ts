import {
  AFTER_CLOCK,
  BEFORE_NUMBERS,
  CAPITALISED_ONLY,
  CLOCK_ABBREVIATIONS,
  INSTITUTION_WORDS,
  LEADING_ABBREVIATIONS,
  NEUTRAL_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from './abbreviations.ts';
import { isAttributionAt } from './attribution.ts';

/** How far to look back for the word before a stop and ahead for the next one: keeps the splitter linear. */
const REACH = 40;
/** How far back a quotation may have opened. */
const QUOTE_REACH = 200;

const CLOSERS = /(?:["'”’»)\]]|\[\d{1,3}\]){0,8}/y;
const WHITE_RUN = /\s*/y;
const OPENERS = /(?:["'“‘«([—–-]|\s){0,6}/y;
const WORD_BEFORE = /[^\s"“”‘«([{—–/,;:]*$/u;
const WORD_AT = /[\p{L}\p{M}\p{N}’'.-]{1,40}/uy;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const DIGIT = /^\p{N}/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** The subject of a new sentence is followed by its verb: "in the U.S. Trump has …". */
const VERB_AFTER = /^\S+ (?:is|was|has|had|will|would|said|says|could|can|did|does|also)\b/;
const MIXED_CASE = /^\p{Ll}{1,2}\p{Lu}/u;
/** Parts of names of files and sites that begin with a capital after their dot. */
const DOTTED_NAME = /^(?:JS|NET|COM|ORG|IO|AI|PDF|HTML|XML|TV|UK|JP)\b/;

const ADDRESS = /[/@\\]|^www\b/;

interface Stop {
  readonly line: string;
  /** The stop or stops as written: "." "?!" "…" */
  readonly marks: string;
  /** Quotation marks, brackets and footnote marks right after it. */
  readonly closers: string;
  /** The word before it, without the stop. */
  readonly before: string;
  readonly beforeStart: number;
  /** Where the next word begins, and it. */
  readonly next: string;
  readonly nextStart: number;
}

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * Where the sentence that begins at `start` ends if the stops at [from, to) end it: behind its closing quotation marks
 * and brackets. Null if it goes on.
 */
export function endsSentence(line: string, from: number, to: number, start: number): number | null {
  const closers = closersAt(line, to, start);
  const end = to + closers.length;
  const white = matchAt(WHITE_RUN, line, end).length;
  if (end + white === line.length) return line.length;
  const nextStart = end + white + matchAt(OPENERS, line, end + white).length;
  const before = WORD_BEFORE.exec(line.slice(Math.max(start, from - REACH), from))?.[0] ?? '';
  const stop: Stop = {
    line,
    marks: line.slice(from, to),
    closers,
    before,
    beforeStart: from - before.length,
    next: matchAt(WORD_AT, line, nextStart),
    nextStart,
  };
  return (white === 0 ? endsWithoutSpace(stop) : endsBeforeSpace(stop)) ? end : null;
}

/**
 * Closing marks after a stop. A straight quotation mark followed by a letter opens a quotation instead if those before
 * it in the sentence are in pairs.
 */
function closersAt(line: string, index: number, sentenceStart: number): string {
  const closers = matchAt(CLOSERS, line, index);
  if (closers !== '"' || !UPPER.test(line.charAt(index + 1))) return closers;
  const marks = line.slice(Math.max(sentenceStart, index - QUOTE_REACH), index).split('"').length - 1;
  return marks % 2 === 0 ? '' : closers;
}

function endsBeforeSpace(stop: Stop): boolean {
  if (stop.line.charAt(stop.nextStart - 1) === '(' && stop.marks === '.' && isAbbreviation(stop.before)) return false;
  if (/[!?]/.test(stop.marks)) return !LOWER.test(stop.next) && !continuesQuote(stop);
  if (stop.marks !== '.') return afterEllipsis(stop);
  if (LOWER.test(stop.next)) return beforeLowerCase(stop);
  if (DIGIT.test(stop.next)) return beforeDigit(stop);
  if (isListNumber(stop)) return false;
  return !continuesQuote(stop) && !continuesAbbreviation(stop);
}

/** A quotation followed by its speaker: “We won.” Trump said. */
function continuesQuote(stop: Stop): boolean {
  return /["”’']/.test(stop.closers) && isAttributionAt(stop.line, stop.nextStart);
}

function afterEllipsis(stop: Stop): boolean {
  if (stop.before === '' && stop.line.charAt(stop.beforeStart - 1) === '[') return false;
  return UPPER.test(stop.next) && !/^I\b/.test(stop.next) && !continuesQuote(stop);
}

/** "the iPhone" may begin a sentence, and carelessly typed text begins one with a small letter. */
function beforeLowerCase(stop: Stop): boolean {
  if (stop.closers !== '' || isAbbreviation(stop.before)) return false;
  if (MIXED_CASE.test(stop.next)) return true;
  return (
    /^\p{Ll}{4,}$/u.test(stop.before) && SENTENCE_STARTERS.has(stop.next) && !/^(?:and|or|by|for)$/.test(stop.next)
  );
}

function beforeDigit(stop: Stop): boolean {
  if (isListNumber(stop) || INITIALS.test(stop.before)) return false;
  const word = stop.before.toLowerCase();
  return !BEFORE_NUMBERS.has(word) && !isAbbreviation(stop.before);
}

/** "1. The plan" begins an item of a list, "28. October" is a date. */
function isListNumber(stop: Stop): boolean {
  if (!/^\d{1,3}$/.test(stop.before)) return false;
  const atLineStart = stop.beforeStart <= REACH && stop.line.slice(0, stop.beforeStart).trim() === '';
  return atLineStart || (stop.before.length < 3 && MONTH.test(stop.next));
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  const known = LEADING_ABBREVIATIONS.has(lower) || NEUTRAL_ABBREVIATIONS.has(lower) || CLOCK_ABBREVIATIONS.has(lower);
  if (known) return !CAPITALISED_ONLY.has(lower) || UPPER.test(word);
  return word.length > 1 && INITIALS.test(word);
}

/** Whether the stop belongs to an abbreviation within the sentence, before a word with a capital or a quotation. */
function continuesAbbreviation(stop: Stop): boolean {
  const lower = stop.before.toLowerCase();
  const next = stop.next.toLowerCase().replace(/[.’'].*$/, '');
  const starts = SENTENCE_STARTERS.has(next);
  if (/^\p{Lu}$/u.test(stop.before)) return stop.before !== 'I' && !(starts && next !== 'a');
  if (!isAbbreviation(stop.before)) return false;
  if (LEADING_ABBREVIATIONS.has(lower)) return true;
  if (CLOCK_ABBREVIATIONS.has(lower))
    return AFTER_CLOCK.has(next) || /^\S+ time\b/.test(stop.line.slice(stop.nextStart, stop.nextStart + REACH));
  if (starts) return false;
  return !beginsWithSubject(stop, next);
}

function beginsWithSubject(stop: Stop, next: string): boolean {
  if (!INITIALS.test(stop.before) || INSTITUTION_WORDS.has(next)) return false;
  const lead = stop.line.slice(Math.max(0, stop.beforeStart - 12), stop.beforeStart);
  return (
    /\b(?:in|from|to|with|of|for) the $/.test(lead) &&
    VERB_AFTER.test(stop.line.slice(stop.nextStart, stop.nextStart + REACH))
  );
}

/** Badly pasted text has no space after the stop: "in both countries.The talks". Sites, files and numbers have none either. */
function endsWithoutSpace(stop: Stop): boolean {
  if (!UPPER.test(stop.next) || DOTTED_NAME.test(stop.next)) return false;
  if (/^[!?]/.test(stop.marks) || stop.closers !== '') return !continuesQuote(stop);
  if (ADDRESS.test(stop.before) || /^[^\s,;:]*@/.test(stop.next + stop.line.charAt(stop.nextStart + stop.next.length)))
    return false;
  if (/^\p{N}+$/u.test(stop.before)) return stop.before.length > 2 && /^\p{Lu}\p{Ll}+$/u.test(stop.next);
  if (INITIALS.test(stop.before)) {
    return stop.before.includes('.') && stop.next.length > 1 && SENTENCE_STARTERS.has(stop.next.toLowerCase());
  }
  if (isAbbreviation(stop.before)) return false;
  const last = stop.before.at(-1) ?? stop.line.charAt(stop.beforeStart - 1);
  return /[\p{Ll}\p{N}%”’)]/u.test(last) && !/^\p{Lu}\./u.test(stop.next);
}
