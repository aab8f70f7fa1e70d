import type { PackSignature } from '../../messaging/signatures.ts';

interface Form {
  /** As the signature has it, white space single. */
  readonly text: string;
  /** Written in lower case: matches in any case. */
  readonly anyCase: boolean;
  /** Where the first word of the form begins in it, as in "$550 billion". */
  readonly lead: number;
  /** Which term of which pack it stands for. */
  readonly term: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
// Scripts without spaces between words: a form may begin and end anywhere.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Adds up which terms of the packs' signatures occur in a page's text, piece by piece, until one pack's threshold is
 * reached. Goes through the words of the text once, however many forms there are.
 */
export class TopicScorer {
  readonly #forms = new Map<string, Form[]>();
  readonly #unspaced: Form[] = [];
  readonly #weights = new Map<string, { pack: string; weight: number }>();
  readonly #sums = new Map<string, number>();
  readonly #thresholds = new Map<string, number>();

  constructor(signatures: readonly PackSignature[]) {
    for (const { pack, terms, threshold } of signatures) {
      this.#thresholds.set(pack, threshold);
      for (const [index, { forms, weight }] of terms.entries()) {
        const term = `${pack} ${index}`;
        this.#weights.set(term, { pack, weight });
        for (const form of forms) this.#addForm(form, term);
      }
    }
  }

  /** Whether any pack's threshold has been reached. */
  get isOnTopic(): boolean {
    for (const [pack, sum] of this.#sums) {
      if (sum >= (this.#thresholds.get(pack) ?? Number.POSITIVE_INFINITY)) return true;
    }
    return false;
  }

  /** Counts the terms of another piece of text; a term counts once in a page. */
  add(piece: string): void {
    const text = piece.replace(/\s+/gu, ' ');
    const lower = text.toLowerCase();
    // Lower-casing changes the length of a few letters; positions would then differ, and any-case forms are left out.
    const comparable = lower.length === text.length;
    for (const { text: form, term } of this.#unspaced) if (text.includes(form)) this.#count(term);
    for (const word of text.matchAll(WORD)) {
      const candidates = this.#forms.get(word[0].toLowerCase());
      if (!candidates) continue;
      for (const form of candidates) {
        const start = word.index - form.lead;
        const found = form.anyCase
          ? comparable && lower.startsWith(form.text, start)
          : text.startsWith(form.text, start);
        if (start >= 0 && found && !WORD_CHARACTER.test(text.charAt(start + form.text.length))) this.#count(form.term);
      }
    }
  }

  #addForm(form: string, term: string): void {
    const text = form.replace(/\s+/gu, ' ').trim();
    const first = text.match(/[\p{L}\p{N}]+/u);
    if (!first) return;
    const added = { text, anyCase: text === text.toLowerCase(), lead: first.index ?? 0, term };
    if (UNSPACED.test(text)) {
      this.#unspaced.push(added);
      return;
    }
    const key = first[0].toLowerCase();
    const others = this.#forms.get(key);
    if (others) others.push(added);
    else this.#forms.set(key, [added]);
  }

  #count(term: string): void {
    const counted = this.#weights.get(term);
    if (!counted) return;
    this.#weights.delete(term);
    this.#sums.set(counted.pack, (this.#sums.get(counted.pack) ?? 0) + counted.weight);
  }
}
