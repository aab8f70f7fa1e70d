/** The acronym in its brackets; the words before it are looked at from there, so that no text is gone through twice. */
const EXPLAINED = /\((\p{Lu}{2,10})\)/gu;
const BEFORE_LENGTH = 200;
const WORDS_BEFORE = /(?:[\p{L}’'-]{1,40} ){1,9}$/u;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a']);

/** Acronyms that the texts explain, with what they stand for: "World Health Organization (WHO)". */
export function findAcronyms(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(EXPLAINED)) {
      const acronym = match[1] ?? '';
      const before = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - BEFORE_LENGTH), match.index))?.[0];
      if (before === undefined) continue;
      const expansion = expansionOf(acronym, before.trim().split(' '));
      if (expansion !== null && !found.has(acronym)) found.set(acronym, expansion);
    }
  }
  return found;
}

/** The last words before the brackets whose initials are the acronym's letters, small words left out or not. */
function expansionOf(acronym: string, words: readonly string[]): string | null {
  for (let count = 2; count <= words.length; count += 1) {
    const last = words.slice(-count);
    const initials = (skipSmall: boolean): string =>
      last
        .flatMap((word) => word.split('-'))
        .filter((part) => !skipSmall || !SMALL_WORDS.has(part.toLowerCase()))
        .map((part) => part.slice(0, 1).toUpperCase())
        .join('');
    const first = last[0] ?? '';
    if (/^\p{Lu}/u.test(first) && (initials(true) === acronym || initials(false) === acronym)) return last.join(' ');
  }
  return null;
}
