import type { PackSignature } from '../../messaging/signatures.ts';

/** How far a page has come towards the topic of one pack. */
interface Topic {
  sum: number;
  readonly threshold: number;
  /** The terms that have not been found yet. */
  missing: PackSignature['terms'];
}

// Looked for before anything is replaced: that takes longer than all else, and most pieces need nothing of it.
const SPACE_TO_REPLACE = ['\n', '  ', '\u00a0', '\t', '\r', '\u2009', '\u202f', '\u3000'];

function withSingleSpaces(text: string): string {
  // Single spaces are left alone: there is one before every word, and replacing each by itself takes four times as long.
  return SPACE_TO_REPLACE.some((space) => text.includes(space)) ? text.replace(/\s{2,}|[^\S ]/g, ' ') : text;
}

/**
 * Whether the character goes on a word of a script that parts words: one that has capital letters. In the others a name may
 * begin and end anywhere, or bear prefixes and particles. Without patterns of Unicode, which take milliseconds to make.
 */
function isOfAWord(character: string): boolean {
  return /\d/.test(character) || character.toLowerCase() !== character.toUpperCase();
}

/** Whether the form occurs in the text, as a word of its own. */
function occurs(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const beginsWord = !isOfAWord(form.charAt(0)) || !isOfAWord(text.charAt(at - 1));
    if (beginsWord && !isOfAWord(text.charAt(at + form.length))) return true;
  }
  return false;
}

/**
 * Adds up which terms of the packs' signatures occur in a page's text, piece by piece, until one pack's threshold is
 * reached. Searches for form after form, because browsers do that many times faster than they part a text into words.
 */
export class TopicScorer {
  /** Whether any pack's threshold has been reached. */
  isOnTopic = false;
  /** Whether any term of any pack has been found. */
  hasFoundAny = false;
  readonly #topics: Topic[] = [];

  constructor(signatures: readonly PackSignature[]) {
    for (const { threshold, terms } of signatures) this.#topics.push({ sum: 0, threshold, missing: terms });
  }

  /** Counts the terms of another piece of text; a term counts once in a page. */
  add(piece: string): void {
    const text = withSingleSpaces(piece);
    const lower = text.toLowerCase();
    for (const topic of this.#topics) {
      topic.missing = topic.missing.filter(({ forms, weight }) => {
        // A form written in lower case matches in any case.
        for (const form of forms) {
          if (!occurs(form, form === form.toLowerCase() ? lower : text)) continue;
          this.#count(topic, weight);
          return false;
        }
        return true;
      });
    }
  }

  #count(topic: Topic, weight: number): void {
    topic.sum += weight;
    this.hasFoundAny = true;
    this.isOnTopic ||= topic.sum >= topic.threshold;
  }
}
