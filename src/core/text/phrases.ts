import type { Token } from './tokens.ts';

/** Words that mean something as they stand one after the other. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first word, the longest first, so that a sentence is looked through once. */
export function phrasesByFirst<Meaning>(
  phrases: readonly Phrase<Meaning>[],
): ReadonlyMap<string, readonly Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [phrase]);
    else same.push(phrase);
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

/** Whether these words, as compared (`lower`), stand at a token. */
export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1) if (tokens[at + index]?.lower !== words[index]) return false;
  return true;
}
