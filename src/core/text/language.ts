/**
 * Words that English text is full of and that other languages written in Latin letters do not use, or hardly.
 */
const ENGLISH_WORDS = new Set(
  'the of and to that for with was by at from be has have had are were is it his her they their this which who will would not been said but more after about when than its'.split(
    ' ',
  ),
);

/** News English has about three in ten; other European languages stay below one in twenty. */
const ENGLISH_SHARE = 0.15;
/** Below this many words the share says nothing. */
const FEWEST_WORDS = 20;
/** Below this many words an English sentence full of names may have few of them, another language still has next to none. */
const FEW_WORDS = 40;
const ENGLISH_SHARE_OF_FEW = 0.06;
/** More letters than these outside of ASCII, and it is another script. */
const FOREIGN_SHARE = 0.2;

/**
 * Whether a text is English, by the share of English function words. A text too short to tell counts as English if it is in
 * Latin letters: little can be found in it anyway.
 */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const plain = text.match(/[A-Za-z]/gu)?.length ?? 0;
  if (letters - plain > letters * FOREIGN_SHARE) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const share = words.length < FEW_WORDS ? ENGLISH_SHARE_OF_FEW : ENGLISH_SHARE;
  return words.filter((word) => ENGLISH_WORDS.has(word)).length >= words.length * share;
}

/** The language of a BCP 47 tag without script and region: `en` for `en-GB`, also as pages misspell it (`EN_gb`). */
export function baseLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
}
