const EXPLAINED = /((?:[\p{L}’'-]+ ){1,9})\(([\p{Lu}]{2,10})\)/gu;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a']);

/** Acronyms that the texts explain, with what they stand for: "World Health Organization (WHO)". */
export function findAcronyms(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [, before = '', acronym = ''] of text.matchAll(EXPLAINED)) {
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
