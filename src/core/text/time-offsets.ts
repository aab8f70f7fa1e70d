import { readNumber } from './numbers.ts';
import type { TimeContext, TimeDraft, TimeReader } from './time-draft.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';

/** Units of a day and more; with hours a time stays on its day. */
const SHORTEST_UNIT = 1;
/** "Two weeks ago" is meant to about a third of the unit counted in. */
const UNIT_SLACK = 1 / 3;

interface Length {
  readonly days: number;
  readonly slack: number;
  readonly next: number;
}

/** "three days ago", "in two weeks", "the past two years", "two days later" (unresolved), "the following day" (unresolved). */
export const readOffset: TimeReader = (context, index) =>
  readAgo(context, index) ??
  readAhead(context, index) ??
  readSpanOf(context, index) ??
  readAnaphoric(context.tokens, index);

function lengthAt(tokens: readonly Token[], index: number): Length | null {
  const article = /^an?$/.test(tokens[index]?.lower ?? '');
  const number = article ? null : readNumber(tokens, index, false);
  if (!article && number === null) return null;
  return unitAt(tokens, number?.next ?? index + 1, number?.max ?? 1);
}

function unitAt(tokens: readonly Token[], at: number, count: number): Length | null {
  const unit = UNITS.get(tokens[at]?.lower ?? '');
  if (unit?.dimension !== 'duration' || unit.factor < SHORTEST_UNIT) return null;
  return {
    days: Math.round(count * unit.factor),
    slack: Math.max(1, Math.round(unit.factor * UNIT_SLACK)),
    next: at + 1,
  };
}

function around({ reference }: TimeContext, offset: number, { slack, next }: Length): TimeDraft {
  const range = reference === null ? null : { from: reference + offset, to: reference + offset };
  return { next, precision: 'relative', range, slack };
}

function readAgo(context: TimeContext, index: number): TimeDraft | null {
  const length = lengthAt(context.tokens, index);
  if (length === null || context.tokens[length.next]?.lower !== 'ago') return null;
  return around(context, -length.days, { ...length, next: length.next + 1 });
}

/** "in two weeks" is a date only where the clause looks ahead; "built in two weeks" is a length of time. */
function readAhead(context: TimeContext, index: number): TimeDraft | null {
  const { tokens } = context;
  const isIn = tokens[index]?.lower === 'in';
  const length = lengthAt(tokens, isIn ? index + 1 : index);
  if (length === null) return null;
  const fromNow = tokens[length.next]?.lower === 'from' && tokens[length.next + 1]?.lower === 'now';
  if (fromNow) return around(context, length.days, { ...length, next: length.next + 2 });
  const time = /^(?:'s|’|')$/.test(tokens[length.next]?.lower ?? '') && tokens[length.next + 1]?.lower === 'time';
  if (time && isIn) return around(context, length.days, { ...length, next: length.next + 2 });
  return isIn && context.direction(index, length.next) === 'future' ? around(context, length.days, length) : null;
}

/** "the past two weeks", "the next three days": all days of them. */
function readSpanOf(context: TimeContext, index: number): TimeDraft | null {
  const word = context.tokens[index]?.lower ?? '';
  if (!/^(?:past|last|next|coming)$/.test(word) || context.tokens[index - 1]?.lower !== 'the') return null;
  const length = lengthAt(context.tokens, index + 1) ?? unitAt(context.tokens, index + 1, 1);
  if (length === null || (length.next === index + 2 && word !== 'past')) return null;
  const { reference } = context;
  if (reference === null) return { next: length.next, precision: 'relative', range: null };
  const ahead = word === 'next' || word === 'coming';
  const range = { from: ahead ? reference : reference - length.days, to: ahead ? reference + length.days : reference };
  return { next: length.next, precision: 'relative', range, slack: length.slack };
}

const LATER = /^(?:later|earlier|before|after|afterwards|beforehand)$/;

/** Times that hang on another event: "two days later", "the following day", "that evening". "Earlier than" compares. */
function readAnaphoric(tokens: readonly Token[], index: number): TimeDraft | null {
  const unresolved = (next: number): TimeDraft => ({ next, precision: 'relative', range: null });
  const length = lengthAt(tokens, index);
  if (length !== null && LATER.test(tokens[length.next]?.lower ?? '') && tokens[length.next + 1]?.lower !== 'than')
    return unresolved(length.next + 1);
  const [first = '', second = '', third = ''] = tokens.slice(index, index + 3).map((token) => token.lower);
  if (/^(?:next|following|same|previous|that)$/.test(first) && /^(?:day|morning|evening|afternoon|night)$/.test(second))
    return unresolved(index + 2);
  return first === 'day' && LATER.test(second) && third !== 'than' ? unresolved(index + 2) : null;
}
