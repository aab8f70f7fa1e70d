import type { NameKind } from '../types.ts';

/** Words that stand before a person's name. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier prime minister chancellor ' +
    'secretary senator governor mayor general admiral colonel captain judge justice king queen prince princess emperor ' +
    'empress pope bishop ambassador envoy director chairman chairwoman chief congressman congresswoman representative'
  ).split(' '),
);

const LAST_WORDS: readonly (readonly [NameKind, ReadonlySet<string>])[] = [
  [
    'body',
    wordSet(
      'inc corp corporation ltd plc gmbh group party ministry university college committee agency court bank company ' +
        'union association organization organisation council commission department government parliament senate congress ' +
        'assembly institute foundation club united army navy police office times post news press shimbun cooperation nations',
    ),
  ],
  [
    'event',
    wordSet('summit games cup olympics conference war championship championships festival series election forum'),
  ],
  [
    'place',
    wordSet(
      'river lake mountain mountains street road avenue square airport city town island islands province prefecture county ' +
        'bay sea ocean gulf strait peninsula valley desert hall palace tower bridge station harbor harbour',
    ),
  ],
];
const FIRST_WORDS: readonly (readonly [NameKind, ReadonlySet<string>])[] = [
  ['body', wordSet('ministry department university bank court house')],
  ['place', wordSet('mount lake cape port fort saint')],
];
const SPEECH =
  /^(?:, \d{2},)?,? (?:said|says|told|added|adds|stated|wrote|announced|vowed|insisted|argued|warned|who|tweeted|recalled)\b/u;

/** Whether the word is a title or office that stands before a person's name. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
}

/** What the first or last word says of a name of several words; null if they say nothing. */
export function kindByWords(words: readonly string[]): NameKind | null {
  if (words.length < 2) return null;
  const [first, last] = [words[0]?.toLowerCase() ?? '', words.at(-1)?.toLowerCase() ?? ''];
  return LAST_WORDS.find(([, set]) => set.has(last))?.[0] ?? FIRST_WORDS.find(([, set]) => set.has(first))?.[0] ?? null;
}

/** Whether what follows a name shows that somebody is speaking, or somebody of a certain age. */
export function isSpeaker(after: string): boolean {
  return SPEECH.test(after) || /^, \d{2},/u.test(after);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
