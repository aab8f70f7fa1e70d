const NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const PLURALS = NAMES.map((name) => `${name}s`);

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]));
/** "on Tuesdays". */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(PLURALS.map((name, index) => [name, index]));
/** Read as days only beside a date: "Tue, Oct 28". */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index): [string, number] => [name.slice(0, 3), index]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);
