import { hasCapital } from './capital.ts';
import { countedNoun } from './counted-noun.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { followsName, isOtherNumber, isYear } from './not-a-quantity.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { type NumberRead, readNumber } from './numbers.ts';
import { startsWith } from './phrases.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { readUnit, type UnitRead } from './quantity-units.ts';
import type { Token } from './tokens.ts';
import { UNIT_OF_NAME } from './units.ts';
import { wholeAt } from './whole.ts';

/** One or two figures: "10", "10 to 15 billion". */
interface Figures {
  readonly min: number;
  readonly max: number;
  readonly significant: number;
  readonly next: number;
  readonly vague: QuantityDraft['vague'];
  readonly digits: boolean;
}

/** A number with its currency, unit or noun, or two as a range. Null if the tokens hold no amount here. */
export function readAmount(tokens: readonly Token[], index: number): QuantityDraft | null {
  const currency = readSign(tokens, index);
  const start = currency?.next ?? index;
  const number = readNumber(tokens, start, currency !== null);
  if (number === null || (currency === null && isOtherNumber(tokens, start, number.next))) return null;
  const figures = readRange(tokens, start, number, currency !== null);
  if (currency !== null)
    return draft(
      { kind: 'money', unit: currency.unit, factor: 1, next: afterCode(tokens, figures.next) },
      figures,
      null,
    );
  const unit = readUnit(tokens, figures.next, figures.max, figures.digits) ?? sharedUnit(tokens, figures, start);
  if (unit === null) return readCount(tokens, start, figures);
  const compound = tokens[figures.next]?.text === '-' || tokens[unit.next]?.text === '-';
  const noun =
    compound && unit.kind !== 'age'
      ? countedNoun(tokens, unit.next + (tokens[unit.next]?.text === '-' ? 1 : 0), false)
      : null;
  const whole = unit.kind === 'percent' && noun === null ? wholeAt(tokens, unit.next) : null;
  return withSmallerUnit(tokens, withHalfUnit(tokens, draft(unit, figures, noun ?? whole?.noun ?? null)));
}

function readSign(tokens: readonly Token[], index: number): { unit: string; next: number } | null {
  const token = tokens[index];
  const unit = CURRENCY_SIGNS.get(token?.lower ?? '');
  if (
    token === undefined ||
    unit === undefined ||
    (token.kind === 'word' && !/^(?:\p{Lu}+|Rs|u\.s\.)$/u.test(token.text))
  )
    return null;
  const next = tokens[index + 1]?.text === '.' && token.lower === 'rs' ? index + 2 : index + 1;
  return tokens[next]?.kind === 'number' ? { unit, next } : null;
}

/** "$5 billion dollars", "$50m USD" name their currency twice. */
function afterCode(tokens: readonly Token[], next: number): number {
  return /^(?:usd|us|dollars|euros|pounds|aud|cad)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
}

function readRange(tokens: readonly Token[], start: number, first: NumberRead, isMoney: boolean): Figures {
  const single: Figures = { ...first, vague: first.min === first.max ? 'no' : 'about' };
  const before = tokens[start - (isMoney ? 2 : 1)]?.lower;
  const link = tokens[first.next]?.lower ?? '';
  const links =
    before === 'between'
      ? link === 'and'
      : before !== 'from' && /^(?:to|-|–|or|and)$/.test(link) && (link !== 'and' || before === 'between');
  if (!links || first.min !== first.max) return single;
  const at = first.next + 1;
  const sign = readSign(tokens, at);
  const second = readNumber(tokens, sign?.next ?? at, isMoney);
  if (second === null || second.min !== second.max || isYear(tokens[start])) return single;
  const min =
    first.scale === 1 && second.scale > 1 && first.min < second.min / second.scale
      ? first.min * second.scale
      : first.min;
  if (second.min <= min || (link === 'or' && second.min > min * 2)) return single;
  return {
    min,
    max: second.max,
    significant: second.significant,
    next: second.next,
    vague: 'range',
    digits: second.digits,
  };
}

/** "from 10 to 15 percent", "10 or 15 percent": the unit behind the second figure holds for the first. */
function sharedUnit(tokens: readonly Token[], figures: Figures, start: number): UnitRead | null {
  if (!/^(?:to|or|and)$/.test(tokens[figures.next]?.lower ?? '')) return null;
  const second = readNumber(tokens, figures.next + 1, false);
  if (second === null || isYear(tokens[start])) return null;
  const unit = readUnit(tokens, second.next, second.max, second.digits);
  return unit === null || (unit.kind === 'money' && second.scale > 1) ? null : { ...unit, next: figures.next };
}

function readCount(tokens: readonly Token[], start: number, figures: Figures): QuantityDraft | null {
  const following = tokens[figures.next];
  const glued = following?.kind === 'word' && following.start === tokens[figures.next - 1]?.end;
  if (glued || (isYear(tokens[start]) && figures.max % 100 !== 0)) return null;
  const age = bareAge(tokens, start, figures);
  if (age !== null) return age;
  const hyphen = following?.text === '-' ? 1 : 0;
  const noun = countedNoun(tokens, figures.next + hyphen, figures.max !== 1 && hyphen === 0);
  if (figures.digits && figures.vague === 'no' && figures.max < 10_000 && followsName(tokens, start, noun !== null))
    return null;
  if (noun === null && isYear(tokens[start])) return null;
  const whole = following?.lower === 'of' ? wholeAt(tokens, figures.next) : null;
  if (whole !== null && whole.size !== null && whole.size > figures.max) {
    return {
      ...draft({ kind: 'count', unit: '', factor: 1, next: whole.next }, figures, whole.noun),
      whole: whole.size,
    };
  }
  return draft({ kind: 'count', unit: '', factor: 1, next: figures.next }, figures, noun);
}

/** "Jane Roe, 64, said", "aged 64". */
function bareAge(tokens: readonly Token[], start: number, figures: Figures): QuantityDraft | null {
  const unit: UnitRead = { kind: 'age', unit: 'year', factor: 1, next: figures.next };
  const before = tokens[start - 1]?.lower ?? '';
  if (figures.max > 120 || figures.vague !== 'no') return null;
  if (before === 'aged' || (before === 'age' && figures.digits)) return draft(unit, figures, null);
  const enclosed =
    (before === ',' && tokens[figures.next]?.text === ',') || (before === '(' && tokens[figures.next]?.text === ')');
  const name = tokens[start - 2];
  const adult = figures.digits && figures.max >= 10 && Number.isInteger(figures.max);
  return enclosed && adult && name?.kind === 'word' && hasCapital(name.text) ? draft(unit, figures, null) : null;
}

const AND_A_HALF = ['and', 'a', 'half'];

/** "a year and a half" after the unit. */
function withHalfUnit(tokens: readonly Token[], amount: QuantityDraft): QuantityDraft {
  if (!startsWith(tokens, amount.next, AND_A_HALF) || amount.kind !== 'duration') return amount;
  return { ...amount, min: amount.min + 0.5, max: amount.max + 0.5, significant: 0.5, next: amount.next + 3 };
}

/** "two hours and 30 minutes", "6 feet 2 inches": one length in the smaller unit. */
function withSmallerUnit(tokens: readonly Token[], amount: QuantityDraft): QuantityDraft {
  const unit = UNIT_OF_NAME.get(amount.unit);
  if (unit === undefined || amount.min !== amount.max) return amount;
  const at = tokens[amount.next]?.lower === 'and' ? amount.next + 1 : amount.next;
  if (tokens[at]?.kind !== 'number' && !SMALL_NUMBERS.has(tokens[at]?.lower ?? '')) return amount;
  const number = readNumber(tokens, at, false);
  const rest = number === null ? null : readUnit(tokens, number.next, number.max, number.digits);
  const smaller = UNIT_OF_NAME.get(rest?.unit ?? '');
  if (number === null || rest === null || rest.kind !== amount.kind || number.min !== number.max) return amount;
  if (smaller?.dimension !== unit.dimension || smaller.factor >= unit.factor) return amount;
  const value = Number(((amount.max * unit.factor) / smaller.factor + number.max).toPrecision(12));
  return { ...amount, unit: smaller.name, min: value, max: value, significant: number.significant, next: rest.next };
}

function draft(unit: UnitRead, figures: Figures, noun: QuantityDraft['noun']): QuantityDraft {
  const scaled = (value: number): number => Number((value * unit.factor).toPrecision(15));
  return {
    kind: unit.kind,
    unit: unit.unit,
    min: scaled(figures.min),
    max: scaled(figures.max),
    significant: figures.significant * unit.factor,
    noun,
    next: unit.next,
    vague: figures.vague,
  };
}
