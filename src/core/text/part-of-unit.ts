import { countedNoun } from './counted-noun.ts';
import { DENOMINATORS, SMALL_NUMBERS } from './number-words.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { readUnit, type UnitRead } from './quantity-units.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';

/** What stands before "an hour" or "a week" where it says how long something lasts, and no rate ("$5 a week"). */
const LASTING = new Set(
  (
    'last lasts lasted lasting take takes took taking taken for within spend spends spent spending over about around nearly almost ' +
    'roughly than least most under some just only exactly after of wait waited delayed extended by'
  ).split(' '),
);
/** Behind "a day", "a week": the unit is part of a date, of a rate or of a comparison. */
const NOT_LASTING = new Set('ago or earlier later before after when in off out old to'.split(' '));

/** "half an hour", "a quarter of a percentage point", "a quarter-mile", "an hour and a half", "a fortnight", "a week-long". */
export function readPartOfUnit(tokens: readonly Token[], index: number): QuantityDraft | null {
  return readPart(tokens, index) ?? readLongUnit(tokens, index) ?? readOneUnit(tokens, index);
}

function readPart(tokens: readonly Token[], index: number): QuantityDraft | null {
  const first = tokens[index]?.lower ?? '';
  const isHalf = first === 'half' || first === 'quarter';
  const count = isHalf || /^an?$/.test(first) ? 1 : (SMALL_NUMBERS.get(first) ?? 0);
  if (count === 0) return null;
  let at = isHalf ? index : index + 1;
  if (!isHalf && tokens[at]?.text === '-') at += 1;
  const denominator = DENOMINATORS.get(tokens[at]?.lower ?? '');
  if (denominator === undefined || count >= denominator) return null;
  const unit = unitOfPart(tokens, at + 1);
  if (unit === null || (isHalf && /^(?:first|second|latter)$/.test(tokens[index - 1]?.lower ?? ''))) return null;
  return draftOf((count / denominator) * unit.factor, unit, null);
}

/** The unit behind "half": "an hour", "of one percent", "-point". */
function unitOfPart(tokens: readonly Token[], index: number): UnitRead | null {
  let at = tokens[index]?.lower === 'of' ? index + 1 : index;
  const linked = at > index;
  const link = tokens[at]?.text ?? '';
  if (/^(?:an?|one|1|-)$/.test(link)) at += 1;
  else if (linked) return null;
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'point' && link !== '') {
    const kind = tokens[at + 1]?.lower === 'lead' ? null : 'percentage-points';
    return kind === null ? null : { kind, unit: '', factor: 1, next: at + 1 };
  }
  const unit = readUnit(tokens, at, 1, false);
  return unit === null || unit.kind === 'money' || unit.kind === 'age' ? null : unit;
}

/** "a week-long", "a year-old". */
function readLongUnit(tokens: readonly Token[], index: number): QuantityDraft | null {
  const words = tokens.slice(index, index + 4).map((token) => token.lower);
  const unit = UNITS.get(words[1] ?? '');
  const long = /^an?$/.test(words[0] ?? '') && words[2] === '-' && /^(?:long|old)$/.test(words[3] ?? '');
  if (!long || unit?.dimension !== 'duration' || unit.name === 'second') return null;
  const kind = words[3] === 'old' ? 'age' : 'duration';
  const next = index + 4;
  return draftOf(1, { kind, unit: unit.name, factor: 1, next }, countedNoun(tokens, next, false));
}

/** "a fortnight", "an hour and a half"; "an hour", "a week" only where they are said to be how long something lasts. */
function readOneUnit(tokens: readonly Token[], index: number): QuantityDraft | null {
  if (!/^an?$/.test(tokens[index]?.lower ?? '')) return null;
  const unit = UNITS.get(tokens[index + 1]?.lower ?? '');
  if (unit === undefined || unit.name === 'second') return null;
  const kind = unit.dimension === 'duration' ? 'duration' : 'measure';
  const next = index + 2;
  const words = tokens.slice(next, next + 3).map((token) => token.lower);
  if (words.join(' ') === 'and a half') {
    return draftOf(1.5, { kind, unit: unit.name, factor: 1, next: next + 3 }, null);
  }
  if (kind !== 'duration' || NOT_LASTING.has(words[0] ?? '')) return null;
  const isRate = /^(?:once|twice|times|time|every)$/.test(tokens[index - 1]?.lower ?? '');
  const lasts = unit.name === 'fortnight' ? !isRate : LASTING.has(tokens[index - 1]?.lower ?? '');
  return lasts ? draftOf(1, { kind, unit: unit.name, factor: 1, next }, null) : null;
}

function draftOf(value: number, { kind, unit, next }: UnitRead, noun: QuantityDraft['noun']): QuantityDraft {
  return { kind, unit, min: value, max: value, significant: value / 5, noun, next, vague: 'no' };
}
