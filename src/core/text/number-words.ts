const names = (list: string, from: number, step = 1): [string, number][] =>
  list.split(' ').map((name, index) => [name, from + index * step]);

/** "zero" is missing: it denies, and is not a quantity. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  names(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
  ),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  names('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Written right after digits: "550bn". */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/** "dozens of ships": from the least to the most that the word is used for. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['tens', [20, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 99_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['trillions', [2e12, 99e12]],
]);

const SMALL_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth';
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...names(SMALL_ORDINALS, 1),
  ...names('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
]);

/** Parts of a whole, one and several. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...names('third fourth fifth sixth seventh eighth ninth tenth', 3),
  ...names('thirds fourths fifths sixths sevenths eighths ninths tenths', 3),
  ['hundredth', 100],
  ['hundredths', 100],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Words that multiply. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['halved', 1 / 2],
  ['halving', 1 / 2],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);
