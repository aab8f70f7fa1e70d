import { hasCapital } from './capital.ts';
import { readDate } from './time-dates.ts';
import type { TimeContext, TimeDraft, TimeReader } from './time-draft.ts';
import { nearestWeekday } from './time-nearest.ts';
import type { Token } from './tokens.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_PLURALS, WEEKDAYS } from './weekdays.ts';

/** Zones and newsrooms lie up to a day apart, so today, yesterday and tomorrow allow one either way. */
const TODAY_SLACK = 1;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const NAMED_DAYS = /^(?:black|good|ash|bloody|cyber|super|palm|easter|boxing)$/;
const NEWSPAPERS = /^(?:times|telegraph|mirror|mail|express|post|star|herald)$/;

/** "today", "yesterday", "last night", "this morning", "the day after tomorrow". */
export const readToday: TimeReader = (context, index) => {
  const words = context.tokens.slice(index, index + 4).map((token) => token.lower);
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (first === 'day' && second === 'after' && third === 'tomorrow') return todayDraft(context, 2, index + 3);
  if (first === 'day' && second === 'before' && third === 'yesterday') return todayDraft(context, -2, index + 3);
  if (/^(?:yesterday|tomorrow)$/.test(first)) {
    return todayDraft(context, first === 'tomorrow' ? 1 : -1, index + (PART_OF_DAY.test(second) ? 2 : 1));
  }
  if (first === 'today' || first === 'tonight') return todayDraft(context, 0, index + 1);
  if (first === 'last' && second === 'night') return todayDraft(context, -1, index + 2);
  if (first === 'this' && PART_OF_DAY.test(second)) return todayDraft(context, 0, index + 2);
  return first === 'earlier' && second === 'this' && fourth === '' && PART_OF_DAY.test(third)
    ? todayDraft(context, 0, index + 3)
    : null;
};

function todayDraft({ reference }: TimeContext, offset: number, next: number): TimeDraft {
  const range = reference === null ? null : { from: reference + offset, to: reference + offset };
  return { next, precision: 'day', range, slack: TODAY_SLACK };
}

/** "Tuesday", "last Tuesday", "Tuesday, Oct. 28", "Monday evening", "Tuesdays". */
export const readWeekday: TimeReader = (context, index) => {
  const { tokens } = context;
  const word = tokens[index]?.lower ?? '';
  const prefixed = /^(?:this|last|next|coming|past)$/.test(word);
  const at = prefixed ? index + 1 : index;
  const plural = WEEKDAY_PLURALS.get(tokens[at]?.lower ?? '');
  if (plural !== undefined && hasCapital(tokens[at]?.text ?? ''))
    return { next: at + 1, precision: 'weekday', range: null, recurring: true };
  const day = weekdayAt(tokens, at);
  if (day === null) return null;
  const date = dateBeside(context, day.next);
  if (date !== null) return date;
  if (day.abbreviated) return null;
  const next = day.next + (PART_OF_DAY.test(tokens[day.next]?.lower ?? '') ? 1 : 0);
  const before = tokens[index - 1]?.lower ?? '';
  const listed = before === 'and' ? (tokens[index - 3]?.lower ?? '') : before;
  if (/^(?:every|each)$/.test(listed)) return { next, precision: 'weekday', range: null, recurring: true };
  if (/^(?:following|previous|preceding|a|same)$/.test(before)) return { next, precision: 'weekday', range: null };
  return { next, precision: 'weekday', range: weekdayRange(context, prefixed ? word : '', day.weekday, index, next) };
};

function weekdayRange(context: TimeContext, prefix: string, weekday: number, index: number, next: number) {
  const { reference } = context;
  if (reference === null) return null;
  let day = nearestWeekday(weekday, reference, context.direction(index, next));
  if (prefix === 'last' || prefix === 'past') day = nearestWeekday(weekday, reference - 1, 'past');
  if (prefix === 'next' || prefix === 'coming') day = nearestWeekday(weekday, reference + 1, 'future');
  return { from: day, to: day };
}

/** The weekday named at a token; names of feasts and newspapers are none. */
function weekdayAt(
  tokens: readonly Token[],
  index: number,
): { weekday: number; next: number; abbreviated: boolean } | null {
  const token = tokens[index];
  if (token === undefined || !hasCapital(token.text)) return null;
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday !== undefined) {
    const named = NAMED_DAYS.test(tokens[index - 1]?.lower ?? '') || NEWSPAPERS.test(tokens[index + 1]?.lower ?? '');
    return named ? null : { weekday, next: index + 1, abbreviated: false };
  }
  const short = WEEKDAY_ABBREVIATIONS.get(token.lower);
  if (short === undefined) return null;
  return { weekday: short, next: tokens[index + 1]?.text === '.' ? index + 2 : index + 1, abbreviated: true };
}

/** The date that says which Tuesday: "Tuesday, Oct. 28", "Tuesday (28.Oct.2025)", "Tuesday the 28th of October". */
function dateBeside(context: TimeContext, index: number): TimeDraft | null {
  const { tokens } = context;
  let at = index;
  if (PART_OF_DAY.test(tokens[at]?.lower ?? '')) at += 1;
  while (at < index + 3 && /^(?:,|\(|the|local|time|on)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const date = readDate(context, at);
  const closes = tokens.slice(index, at).some((token) => token.text === '(') && tokens[date?.next ?? 0]?.text === ')';
  return date !== null && closes ? { ...date, next: date.next + 1 } : date;
}
