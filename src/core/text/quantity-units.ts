import { CURRENCY_NATIONS, CURRENCY_WORDS, nationalCurrency } from './currencies.ts';
import type { QuantityKind } from './quantity.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';

/** A unit behind a number. */
export interface UnitRead {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** What the number is multiplied by: a basis point is a hundredth of a percentage point. */
  readonly factor: number;
  /** Index of the first token behind it. */
  readonly next: number;
}

const PERCENT = new Set(['%', 'percent', 'pct', 'pc']);
const POINTS = /^(?:points?|pts)$/;
/** Spelled like plain words; they are units behind digits alone. */
const SHORT_UNITS = /^(?:m|min|mins|sec|secs|ha|kb|mb|gb|tb|mw|kw|gw|ft|lb|lbs|°)$/;

/** May stand between a number and its unit of time: "three full weeks". */
const BETWEEN = /^(?:full|whole|more|consecutive|straight|working|entire|long|short|extra|additional|further)$/;

/** The unit at a token, a hyphen before it included: "15 percent", "two-day", "550 billion US dollars". Null if there is none. */
export function readUnit(tokens: readonly Token[], index: number, value: number, digits: boolean): UnitRead | null {
  const at = tokens[index]?.text === '-' && tokens[index]?.end === tokens[index + 1]?.start ? index + 1 : index;
  const lower = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  if (BETWEEN.test(lower) && UNITS.get(second)?.dimension === 'duration') return measureUnit(tokens, at + 1, digits);
  return percentUnit(lower, second, at, tokens) ?? currencyUnit(tokens, at, value) ?? measureUnit(tokens, at, digits);
}

function percentUnit(lower: string, second: string, at: number, tokens: readonly Token[]): UnitRead | null {
  const hyphen = lower === 'per' && second === '-' ? 1 : 0;
  const perCent = lower === 'per' && tokens[at + 1 + hyphen]?.lower === 'cent';
  if (PERCENT.has(lower) || perCent) {
    const next = at + (perCent ? 2 + hyphen : 1);
    const points = POINTS.test(tokens[next]?.lower ?? '');
    return { kind: points ? 'percentage-points' : 'percent', unit: '', factor: 1, next: next + (points ? 1 : 0) };
  }
  if (lower === 'percentage' && POINTS.test(second))
    return { kind: 'percentage-points', unit: '', factor: 1, next: at + 2 };
  if (lower === 'basis' && POINTS.test(second))
    return { kind: 'percentage-points', unit: '', factor: 0.01, next: at + 2 };
  if (lower === 'bps') return { kind: 'percentage-points', unit: '', factor: 0.01, next: at + 1 };
  return lower === 'pp' ? { kind: 'percentage-points', unit: '', factor: 1, next: at + 1 } : null;
}

function currencyUnit(tokens: readonly Token[], at: number, value: number): UnitRead | null {
  const lowers = tokens.slice(at, at + 3).map((token) => token.lower);
  const pair = CURRENCY_NATIONS.get(lowers.slice(0, 2).join(' '));
  const single = CURRENCY_NATIONS.get(lowers[0] ?? '');
  const words = pair !== undefined ? 2 : single !== undefined ? 1 : 0;
  const word = lowers[words] ?? '';
  if (!CURRENCY_WORDS.has(word)) return null;
  if (word === 'won' && value < 100) return null;
  const isWeight = lowers[words + 1] === 'of' || (word === 'pound' && tokens[at - 1]?.text === '-' && value < 1000);
  if (word.startsWith('pound') && isWeight) return { kind: 'measure', unit: 'lb', factor: 1, next: at + 1 };
  return { kind: 'money', unit: nationalCurrency(pair ?? single ?? '', word), factor: 1, next: at + words + 1 };
}

function measureUnit(tokens: readonly Token[], at: number, digits: boolean): UnitRead | null {
  const lower = tokens[at]?.lower ?? '';
  const speed = speedUnit(tokens, at);
  if (speed !== null) return speed;
  const pair = UNITS.get(`${lower}-${tokens[at + 1]?.lower ?? ''}`);
  const unit = pair ?? UNITS.get(lower);
  if (unit === undefined || (!digits && SHORT_UNITS.test(lower))) return null;
  const next = at + (pair === undefined ? 1 : 2);
  if (unit.dimension !== 'duration')
    return { kind: 'measure', unit: unit.name, factor: 1, next: afterDegree(tokens, next, lower) };
  const age = unit.name === 'year' ? ageEnd(tokens, next) : null;
  if (age !== null) return { kind: 'age', unit: 'year', factor: 1, next: age };
  return { kind: 'duration', unit: unit.name, factor: 1, next };
}

function speedUnit(tokens: readonly Token[], at: number): UnitRead | null {
  const words = tokens.slice(at, at + 3).map((token) => token.lower);
  const perHour = /^(?:per|an|a|\/)$/.test(words[1] ?? '') && /^(?:hour|h)$/.test(words[2] ?? '');
  const unit = UNITS.get(words[0] ?? '')?.name;
  if (!perHour || (unit !== 'km' && unit !== 'mile')) return null;
  return { kind: 'measure', unit: unit === 'km' ? 'km/h' : 'mph', factor: 1, next: at + 3 };
}

function afterDegree(tokens: readonly Token[], next: number, lower: string): number {
  const scale = tokens[next]?.lower ?? '';
  return /^(?:degrees?|°)$/.test(lower) && /^(?:c|celsius)$/.test(scale) ? next + 1 : next;
}

/** Behind "64-year" or "64 years": where "-old" or "of age" ends. */
function ageEnd(tokens: readonly Token[], at: number): number | null {
  const old = tokens[at]?.text === '-' ? at + 1 : at;
  if (/^olds?$/.test(tokens[old]?.lower ?? '')) return old + 1;
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age' ? at + 2 : null;
}
