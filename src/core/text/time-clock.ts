import { clockAt, partOfDayAt } from './day-hours.ts';
import type { TimeReader } from './time-draft.ts';

/** A time of day that stands without its day: "at 5 p.m.", "in the evening", "at night". */
export const readClock: TimeReader = ({ tokens }, index) => {
  const clock = clockAt(tokens, index);
  if (clock !== null) return { next: clock.next, precision: 'clock', range: null, hours: clock.hours };
  const part = partOfDayAt(tokens, index);
  if (part === null) return null;
  const before = tokens[index - 1]?.lower;
  const isPart = before === 'at' || (before === 'the' && /^(?:in|during)$/.test(tokens[index - 2]?.lower ?? ''));
  return isPart ? { next: part.next, precision: 'clock', range: null, hours: part.hours } : null;
};
