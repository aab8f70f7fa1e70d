import type { Token } from './tokens.ts';

/** Hours of a day that a text names, from 0; past midnight they go on from 24. A time on the clock allows half an hour either way. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  /** "gmt", "est" …; '' where the text names no time zone. */
  readonly zone: string;
}

/** Hours with the index of the first token behind them. */
export interface HoursRead {
  readonly hours: Hours;
  readonly next: number;
}

const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [4, 8]],
  ['morning', [4, 12]],
  ['afternoon', [12, 18]],
  ['dusk', [16, 22]],
  ['evening', [17, 24]],
  ['tonight', [17, 30]],
  ['night', [19, 30]],
]);
const ON_THE_CLOCK: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);
const ZONES = new Set('gmt utc est edt ct cst cdt mst mdt pst pdt bst cet cest jst kst ist et pt'.split(' '));
const BEFORE_CLOCK = new Set('at by from until till around about before after since to between and , -'.split(' '));
const AROUND_CLOCK = 0.5;

/** "morning", "evening", "tonight" at a token. */
export function partOfDayAt(tokens: readonly Token[], index: number): HoursRead | null {
  const part = PARTS.get(tokens[index]?.lower ?? '');
  return part === undefined ? null : { hours: { from: part[0], to: part[1], zone: '' }, next: index + 1 };
}

/** "5 p.m.", "5:30pm GMT", "17:00", "noon" at a token. */
export function clockAt(tokens: readonly Token[], index: number): HoursRead | null {
  const named = ON_THE_CLOCK.get(tokens[index]?.lower ?? '');
  if (named !== undefined) return withZone(tokens, named, index + 1);
  if (!/^\d{1,2}$/.test(tokens[index]?.text ?? '')) return null;
  const hour = Number(tokens[index]?.text);
  const minutes = minutesAt(tokens, index + 1);
  const next = minutes === null ? index + 1 : index + 3;
  const half = /^(?:a\.m\.|am|p\.m\.|pm)$/.exec(tokens[next]?.lower ?? '')?.[0];
  const time = hour + (minutes ?? 0) / 60;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    return withZone(tokens, (time % 12) + (half.startsWith('p') ? 12 : 0), next + 1);
  }
  const isTime = minutes !== null && hour < 24 && BEFORE_CLOCK.has(tokens[index - 1]?.lower ?? '');
  return isTime ? withZone(tokens, time, next) : null;
}

function minutesAt(tokens: readonly Token[], index: number): number | null {
  const [mark, digits] = [tokens[index], tokens[index + 1]];
  if (mark?.text !== ':' || mark.start !== tokens[index - 1]?.end || digits?.start !== mark.end) return null;
  return /^[0-5]\d$/.test(digits.text) ? Number(digits.text) : null;
}

function withZone(tokens: readonly Token[], time: number, next: number): HoursRead {
  const zone = tokens[next]?.lower ?? '';
  const isZone = ZONES.has(zone);
  return {
    hours: { from: time - AROUND_CLOCK, to: time + AROUND_CLOCK, zone: isZone ? zone : '' },
    next: isZone ? next + 1 : next,
  };
}

const BETWEEN = /^(?:,|in|at|around|about|the|early|late|shortly|local|time)$/;

/** The hours a day is named with: "Tuesday morning", "Tuesday at 5 p.m.", "the evening of 28 October", "noon on Tuesday". */
export function hoursOfDay(tokens: readonly Token[], first: number, next: number): Hours | null {
  for (let at = first; at < next; at += 1) {
    const part = partOfDayAt(tokens, at);
    if (part !== null) return part.hours;
  }
  let behind = next;
  while (behind < next + 3 && BETWEEN.test(tokens[behind]?.lower ?? '')) behind += 1;
  const following = partOfDayAt(tokens, behind) ?? clockAt(tokens, behind);
  if (following !== null) return following.hours;
  if (!/^(?:of|on|,)$/.test(tokens[first - 1]?.lower ?? '')) return null;
  const part = partOfDayAt(tokens, first - 2);
  if (part !== null) return part.hours;
  for (let at = Math.max(0, first - 6); at < first - 1; at += 1) {
    const clock = clockAt(tokens, at);
    if (clock?.next === first - 1) return clock.hours;
  }
  return null;
}

/** How two stretches of a day go together; `unknown` where their zones differ or one of them is not said. */
export function compareHours(one: Hours, other: Hours): 'same' | 'contains' | 'differs' | 'unknown' {
  if (one.zone !== other.zone) return 'unknown';
  if (one.from === other.from && one.to === other.to) return 'same';
  const onClock = one.to - one.from <= 2 * AROUND_CLOCK || other.to - other.from <= 2 * AROUND_CLOCK;
  const overlap = (shift: number): boolean =>
    Math.min(one.to, other.to + shift) - Math.max(one.from, other.from + shift) > 1e-6;
  return overlap(0) || (onClock && (overlap(24) || overlap(-24))) ? 'contains' : 'differs';
}
