import type { PackSignature } from '../../messaging/signatures.ts';

/** A term that has not been found yet. */
interface Term {
  readonly pack: string;
  readonly weight: number;
  /** White space single; one written in lower case matches in any case. */
  readonly forms: readonly string[];
}

// Looked for before anything is replaced: that takes longer than all else, and most pieces need nothing of it.
const SPACE_TO_REPLACE = ['\n', '  ', '\u00a0', '\t', '\r', '\u2009', '\u202f', '\u3000'];

function withSingleSpaces(text: string): string {
  return SPACE_TO_REPLACE.some((space) => text.includes(space)) ? text.replace(/\s+/g, ' ') : text;
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
  readonly #sums = new Map<string, number>();
  readonly #thresholds = new Map<string, number>();
  #missing: readonly Term[];

  constructor(signatures: readonly PackSignature[]) {
    for (const { pack, threshold } of signatures) this.#thresholds.set(pack, threshold);
    this.#missing = signatures.flatMap(({ pack, terms }) =>
      terms.map(({ forms, weight }) => ({ pack, weight, forms })),
    );
  }

  /** Whether any pack's threshold has been reached. */
  get isOnTopic(): boolean {
    for (const [pack, sum] of this.#sums) {
      if (sum >= (this.#thresholds.get(pack) ?? Number.POSITIVE_INFINITY)) return true;
    }
    return false;
  }

  /** Whether any term of any pack has been found. */
  get hasFoundAny(): boolean {
    return this.#sums.size > 0;
  }

  /** Counts the terms of another piece of text; a term counts once in a page. */
  add(piece: string): void {
    const text = withSingleSpaces(piece);
    const lower = text.toLowerCase();
    this.#missing = this.#missing.filter((term) => {
      const isFound = term.forms.some((form) => occurs(form, form === form.toLowerCase() ? lower : text));
      if (isFound) this.#sums.set(term.pack, (this.#sums.get(term.pack) ?? 0) + term.weight);
      return !isFound;
    });
  }
}
