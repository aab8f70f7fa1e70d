import type { MappedText } from './block-text.ts';

const SENTENCE_END = /[.!?…。！？؟][\])"'’”»›]*$/u;
const LETTERS = /\p{L}{2}/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const BOILERPLATE =
  /^(?:by\s+\p{Lu}[^.!?]*$|(?:published|updated|last updated|posted|first published)\b[^.!?]{0,80}$|©|copyright\b|all rights reserved|(?:photo(?:graph)?|image|picture|video|credit|source)s?\s?:|advertisement\b|read more\b|sign up\b|click here\b|follow us\b|share this\b|\(?(?:additional )?reporting by\b|we (?:and our \d* ?partners|use cookies)\b|this (?:web)?site uses cookies\b|already an? (?:member|subscriber)\b|(?:listen to|watch)\b[^.!?]*\bhere\b|this (?:article|report|series|story) (?:was|is) (?:funded|made possible|produced|supported)\b)/iu;
// "Posted Nov. 3, 2025, 11:04 a.m.": the full stops are no ends of sentences.
const DATELINE =
  /^(?:published|updated|last updated|posted|first published):?\s(?:on\s)?\p{L}*[.,]?\s?(?:\p{L}+\.?\s)?\d[^!?]{0,40}$/iu;
// What asks the reader to write in, at the end of articles.
const ADDRESS = /[\w.+-]+@[\w-]+\.\w/u;
const LONGEST_WITH_ADDRESS = 160;

// A teaser is a link; a paragraph that is one link happens, but then it is a sentence in a `p`.
const MOST_LINKED = 0.6;
// A caption-like line without a full stop is shorter; a paragraph without one (before a list, "he said:") is longer.
const LONG_WITHOUT_END = 80;
const SHORTEST = 12;
// No paragraph is longer: it is data, or a page that means ill. It would outweigh the article.
const LONGEST = 100_000;

function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

function isBoilerplate(text: string): boolean {
  if (BOILERPLATE.test(text) || DATELINE.test(text)) return true;
  return text.length <= LONGEST_WITH_ADDRESS && ADDRESS.test(text);
}

/**
 * Whether a block reads like part of an article rather than like a link, a label, a byline or a button. `paragraph`: it
 * stands in a `p`, or is a run of text between empty lines.
 */
export function isProse(block: MappedText, paragraph: boolean): boolean {
  const { text } = block;
  if (text.length < SHORTEST || text.length > LONGEST || !LETTERS.test(text) || isBoilerplate(text)) return false;
  const ended = endsLikeSentence(text);
  // Headline and byline in one, a line break between them.
  if (!ended && text.includes('\n') && text.split('\n').some(isBoilerplate)) return false;
  const linkedShare = block.linked / text.length;
  if (linkedShare > MOST_LINKED && !(paragraph && ended)) return false;
  if (ended) return (text.match(WORD)?.length ?? 0) >= 2 || text.length >= LONG_WITHOUT_END;
  return text.length >= LONG_WITHOUT_END || (paragraph && text.length >= SHORTEST * 3);
}
