/** What is left of a verb before n't, where it is not the verb itself. */
const BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Endings whose full word does not depend on the context; 's and 'd stay as they are. */
const CLITICS: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'s": "'s",
  "'d": "'d",
};

/** The parts of a word with an apostrophe: their lengths add up to that of the word. */
export interface WordPart {
  readonly length: number;
  readonly lower: string;
}

/**
 * Takes a folded word apart that holds an apostrophe: "hasn't" is "has" and "not", "trump's" "trump" and "'s".
 * Null for a name such as "o'brien". `length` is the word's own length, before folding.
 */
export function contractionParts(lower: string, length: number): readonly [WordPart, WordPart] | null {
  if (lower.endsWith("n't") && lower.length > 3) {
    const verb = lower.slice(0, -3);
    return [
      { length: length - 3, lower: BEFORE_NOT[verb] ?? verb },
      { length: 3, lower: 'not' },
    ];
  }
  const apostrophe = lower.lastIndexOf("'");
  const clitic = apostrophe > 0 ? CLITICS[lower.slice(apostrophe)] : undefined;
  if (clitic === undefined) return null;
  const cliticLength = lower.length - apostrophe;
  return [
    { length: length - cliticLength, lower: lower.slice(0, apostrophe) },
    { length: cliticLength, lower: clitic },
  ];
}
