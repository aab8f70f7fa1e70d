import { endsNounPhrase } from './counted-noun.ts';
import { MONTHS } from './months.ts';
import { ORDINALS, SMALL_NUMBERS } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number behind them is a name: "Section 232", "No. 10". */
const LABELS = new Set(
  (
    'no nos number section article chapter page pages room route flight resolution highway interstate channel type level phase part figure ' +
    'table paragraph clause rule act title volume grade stage zone area unit gate pier platform line formula season episode question ' +
    'proposition amendment protocol category windows model version mark king queen pope group # top class war division battalion'
  ).split(' '),
);
const CLOCK = /^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt|utc|est|edt|jst|kst|cet|bst|hrs)$/;
const PRONOUN_AFTER = new Set(
  'of on another can is was has who that which day thing such to and or by side way else must should would could may will does did s in for at with the as'.split(
    ' ',
  ),
);
const PRONOUN_BEFORE = new Set('no any every each this that which the some another these those such not'.split(' '));
const CAPITAL = /^\p{Lu}/u;

/** Whether the number at a token is part of a time, date, year, model or name. `value` and `next` are as read. */
export function isOtherNumber(tokens: readonly Token[], index: number, next: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind !== 'number') return isNameOrPronoun(tokens, index, next);
  return (
    isClock(tokens, index) || isDayOfMonth(tokens, index) || isJoined(tokens, index, next) || isLabel(tokens, index)
  );
}

/** Whether it is a year: four digits from 1500 to 2100 without separator. Whoever calls knows that no unit follows. */
export function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[5-9]\d\d|20\d\d|2100)$/.test(token.text);
}

/** Number words written with a capital within a sentence are names: "Air Force One". "One" alone may be a pronoun. */
function isNameOrPronoun(tokens: readonly Token[], index: number, next: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined) return true;
  if (CAPITAL.test(token.text) && before !== undefined && (before.kind !== 'symbol' || before.text === '-'))
    return true;
  if (isLabel(tokens, index) || (tokens[next]?.text === '-' && ORDINALS.has(tokens[next + 1]?.lower ?? '')))
    return true;
  if (token.lower !== 'one' || next !== index + 1) return false;
  if (before?.text === '-' && before.end === token.start) return true;
  const after = tokens[next];
  if (after?.lower === 'or' && SMALL_NUMBERS.has(tokens[next + 1]?.lower ?? '')) return false;
  if (after === undefined || PRONOUN_BEFORE.has(before?.lower ?? '') || PRONOUN_AFTER.has(after.lower)) return true;
  if (after.text === '-') return /^(?:on|off|way|time|sided|to|stop|size|by)$/.test(tokens[next + 1]?.lower ?? '');
  return after.kind === 'symbol' && after.text !== '%';
}

function isClock(tokens: readonly Token[], index: number): boolean {
  const touches = (colon: number, digits: number): boolean =>
    tokens[colon]?.text === ':' &&
    tokens[digits]?.kind === 'number' &&
    Math.abs((tokens[digits]?.start ?? 0) - (tokens[index]?.start ?? 0)) <= 5;
  if (touches(index + 1, index + 2) || touches(index - 1, index - 2)) return true;
  return CLOCK.test(tokens[index + 1]?.lower ?? '') && Number.parseFloat(tokens[index]?.text ?? '') < 25;
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && MONTHS.has(token.lower) && CAPITAL.test(token.text);
}

function isDayOfMonth(tokens: readonly Token[], index: number): boolean {
  const value = Number.parseInt(tokens[index]?.text ?? '', 10);
  if (value > 31) return false;
  const behind = tokens[index - 1]?.text === '.' ? index - 2 : index - 1;
  if (isMonth(tokens[behind])) return true;
  const ahead = /^(?:\.|of)$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
  return isMonth(tokens[ahead]);
}

/** Digits joined to other digits or letters: 2025-10-28, 9/11, 5G, a score of 3-1. */
function isJoined(tokens: readonly Token[], index: number, next: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[next];
  const last = tokens[next - 1];
  if (token === undefined || last === undefined) return true;
  const joins = (mark: Token | undefined): boolean =>
    mark?.text === '-' || mark?.text === '/' || mark?.text === '.' || mark?.text === '#';
  if (joins(before) && before?.end === token.start && tokens[index - 2]?.end === before?.start) return true;
  if (after === undefined || after.start !== last.end) return false;
  if (after.text === '/') return true;
  return after.text === '-' && isScore(tokens, next + 1, token);
}

/** Behind "3-": a number that does not make a range. */
function isScore(tokens: readonly Token[], index: number, first: Token): boolean {
  const second = tokens[index];
  if (second?.kind !== 'number') return false;
  return Number.parseFloat(second.text) <= Number.parseFloat(first.text) || tokens[index + 1]?.text === '-';
}

function isLabel(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1];
  if (before === undefined || !LABELS.has(before.lower)) return false;
  return (
    CAPITAL.test(before.text) || /^(?:number|page|pages|room|chapter|section|article|flight|#)$/.test(before.lower)
  );
}

/** A bare number right behind a name belongs to it: "Apollo 11", "Expo 2025". A text's first word is one if nothing is counted. */
export function followsName(tokens: readonly Token[], index: number, counts: boolean): boolean {
  const before = tokens[index - 1];
  if (before === undefined || (index < 2 && counts) || !CAPITAL.test(before.text)) return false;
  return before.kind === 'word' && !endsNounPhrase(before.lower);
}
