import type { MappedText } from './block-text.ts';

const SENTENCE_END = /[.!?…。！？؟][\])"'’”»›]*$/u;
const LETTERS = /\p{L}{2}/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const BOILERPLATE =
  /^(?:by\s+\p{Lu}[^.!?]*$|(?:published|updated|last updated|posted|first published)\b[^.!?]{0,80}$|©|copyright\b|all rights reserved|(?:photo(?:graph)?|image|picture|video|credit|source)s?\s?:|advertisement\b|read more\b|sign up\b|click here\b|follow us\b|share this\b|\(?(?:additional )?reporting by\b)/iu;

// A teaser is a link; a paragraph that is one link happens, but then it is a sentence in a `p`.
const MOST_LINKED = 0.6;
// A caption-like line without a full stop is shorter; a paragraph without one (before a list, "he said:") is longer.
const LONG_WITHOUT_END = 80;
const SHORTEST = 12;
// No paragraph is longer: it is data, or a page that means ill. It would outweigh the article.
const LONGEST = 100_000;

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/**
 * Whether a block reads like part of an article rather than like a link, a label, a byline or a button. `paragraph`: it
 * stands in a `p`, or is a run of text between empty lines.
 */
export function isProse(block: MappedText, paragraph: boolean): boolean {
  const { text } = block;
  if (text.length < SHORTEST || text.length > LONGEST || !LETTERS.test(text) || BOILERPLATE.test(text)) return false;
  const ended = endsLikeSentence(text);
  const linkedShare = block.linked / text.length;
  if (linkedShare > MOST_LINKED && !(paragraph && ended)) return false;
  if (ended) return (text.match(WORD)?.length ?? 0) >= 2 || text.length >= LONG_WITHOUT_END;
  return text.length >= LONG_WITHOUT_END || (paragraph && text.length >= SHORTEST * 3);
}
