const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;
const MONTH = MONTHS.flat()
  .map((name) => name.replace('.', '\\.?'))
  .join('|');
/** What a sum in words may be followed by: before a noun it would have to be "550-billion-dollar". */
const NO_NOUN = String.raw`(?=[.,;:)]|$|\s(?:of|in|for|to|on|from|at|by|and|or|with|over|into|as|that|which|would|will|is|was|were|has|had)\b)`;

/** 1 to 99 in words: 25 is "twenty-five". */
export function inWords(number: number): string {
  const small = [...ONES, ...TEENS][number];
  if (small !== undefined) return small;
  const rest = ONES[number % 10] ?? '';
  return `${TENS[Math.floor(number / 10)]}${rest === '' ? '' : `-${rest}`}`;
}

/** All the ways a share of a hundred is written, but for words where it has decimals. */
export function percentages(number: string): string[] {
  const figures = [`${number} percent`, `${number}%`, `${number} per cent`, `${number} pc`];
  const value = Number(number);
  if (!Number.isInteger(value) || value < 1 || value > 99) return figures;
  return [...figures, `${inWords(value)} percent`, `${inWords(value)} per cent`];
}

/** All the ways a sum of dollars is written. */
export function dollars(number: string, scale: 'million' | 'billion' | 'trillion'): string[] {
  const short = { million: 'm', billion: 'bn', trillion: 'tn' }[scale];
  return [`$${number}${short}`, `$${number} ${scale}`, `US$${number} ${scale}`, `${number} ${scale} dollars`];
}

/** All the ways a day is written. `month` is the month's full name. */
export function days(day: string, month: string): string[] {
  const short = MONTHS.find(([name]) => name === month)?.[1] ?? month;
  return [`${day} ${month}`, `${month} ${day}`, `${short} ${day}`, `${day} ${short.replace('.', '')}`];
}

/** What matches, and every way to write the same (the one found among them). */
type Rule = readonly [pattern: RegExp, ways: (groups: Readonly<Record<string, string>>) => readonly string[]];

const RULES: readonly Rule[] = [
  [
    /(?<![\d.,–-])(?<n>\d+(?:\.\d+)?)(?: ?%| percent\b| per cent\b)(?![-–]| to\b| and [\d])/u,
    ({ n = '' }) => percentages(n),
  ],
  [
    new RegExp(String.raw`(?<!\w)(?:US)?\$(?<n>\d+(?:\.\d+)?) ?(?<scale>bn|million|billion|trillion)${NO_NOUN}`, 'u'),
    ({ n = '', scale = '' }) => dollars(n, scaleOf(scale)),
  ],
  [
    new RegExp(String.raw`(?<![\w.,])(?<n>\d+(?:\.\d+)?) (?<scale>million|billion|trillion) dollars${NO_NOUN}`, 'u'),
    ({ n = '', scale = '' }) => dollars(n, scaleOf(scale)),
  ],
  // Four plain digits from 1 to 2 are a year: "1,688 patients" is not "1688 patients".
  [
    /(?<![\d.,$€£¥])(?<n>(?![12],\d{3}(?!,))\d{1,3}(?:,\d{3})+)(?![\d.,]\d)/u,
    ({ n = '' }) => [n, n.replaceAll(',', '')],
  ],
  [
    /(?<=(?<!first|second|latter|other|this|last|one|a|and)\s)half of (?=the|its|all|his|her|their)/u,
    () => ['half of ', '50 percent of '],
  ],
  [/\btwo weeks\b/u, () => ['two weeks', 'a fortnight']],
  [/\ba fortnight\b/u, () => ['two weeks', 'a fortnight']],
  [
    new RegExp(String.raw`(?<![\d,] ?)\b(?<day>\d{1,2}) (?<month>${MONTH})(?! ?\d|-)(?=\W|$)`, 'u'),
    ({ day = '', month = '' }) => days(day, fullMonth(month)),
  ],
  [
    new RegExp(String.raw`\b(?<month>${MONTH}) (?<day>\d{1,2})\b(?!, ?\d| \d|[-–:])`, 'u'),
    ({ day = '', month = '' }) => days(day, fullMonth(month)),
  ],
  [
    /(?<=[a-z] (?<!(?:in|every|January|February|August|September|October|November|December) ))(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?= [a-z])(?! (?:of|or|to|and|in|out|dozen|hundred|hundredths|thousand|million|half|halves|thirds|quarters|fifths|tenths|percent|per)\b)/u,
    ({ word = '' }) => [word, String(Array.from({ length: 21 }, (_, n) => inWords(n)).indexOf(word))],
  ],
];

/** The sentence with one of its numbers, sums or days written in each other way; none if it has no such thing. */
export function otherNotations(sentence: string): string[] {
  return RULES.flatMap(([pattern, ways]) => {
    const match = pattern.exec(sentence);
    if (match === null) return [];
    const start = sentence.slice(0, match.index);
    const end = sentence.slice(match.index + match[0].length);
    return ways(match.groups ?? {})
      .filter((way) => way !== match[0])
      .map((way) => `${start}${start === '' ? capitalised(way) : way}${end}`);
  });
}

function scaleOf(written: string): 'million' | 'billion' | 'trillion' {
  if (written === 'million' || written === 'trillion') return written;
  return 'billion';
}

function fullMonth(written: string): string {
  return MONTHS.find(([name, short]) => written === name || short.startsWith(written))?.[0] ?? written;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
