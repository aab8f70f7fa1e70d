/** Where a stretch of a block's text stands in the document: `length` characters from `offset` of `node` on. */
export interface Segment {
  readonly node: Text;
  readonly offset: number;
  /** Into the block's text, UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /**
   * Something that is not part of the text (hidden words, a shadow root's edge) stands between the previous segment and
   * this one: a Range must not run across it.
   */
  readonly apart: boolean;
}

/** The text of a block as it reads, with the place of every character. */
export interface MappedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** How many characters of the text stand in links. */
  readonly linked: number;
}

type GrowingSegment = { -readonly [Key in keyof Segment]: Segment[Key] };

// Soft hyphen, zero-width characters and direction marks: they are in the markup, not in what is read.
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const WORD = `[^\\s${INVISIBLE}]+`;
// Words with single spaces between them read as they stand: they are taken in one piece.
const PIECES = new RegExp(`(${WORD}(?: ${WORD})*)|([${INVISIBLE}]+)|(\\s+)`, 'gu');

/** A block is read up to here, in UTF-16 units: no paragraph is longer, and a hostile page may have megabytes in one. */
const LONGEST_BLOCK = 200_000;

/**
 * Gathers the text nodes and line breaks of a block. Runs of white space (no-break spaces included) become one space,
 * `<br>` becomes a line break, both ends are trimmed, invisible characters are dropped.
 */
export class BlockTextBuilder {
  #text = '';
  // Kept beside the text: asking the growing string for its end would copy it each time.
  #endsLine = false;
  #segments: GrowingSegment[] = [];
  #linked = 0;
  #space: { node: Text; offset: number; apart: boolean } | null = null;
  #apart = false;

  /** Nothing but white space so far. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  append(node: Text, inLink: boolean): void {
    const before = this.#text.length;
    if (before >= LONGEST_BLOCK) return;
    for (const piece of node.data.slice(0, LONGEST_BLOCK).matchAll(PIECES)) {
      if (piece[1] !== undefined) this.#appendWords(node, piece.index, piece[1]);
      else if (piece[3] !== undefined && this.#space === null) {
        this.#space = { node, offset: piece.index, apart: this.#apart };
        this.#apart = false;
      }
    }
    if (inLink) this.#linked += this.#text.length - before;
  }

  breakLine(): void {
    this.#space = null;
    if (this.#text === '' || this.#endsLine) return;
    this.#text += '\n';
    this.#endsLine = true;
  }

  /** Something left out stands here: the next character begins a segment apart. */
  skip(): void {
    this.#apart = true;
  }

  /** The text gathered since the last call; the builder starts anew. */
  take(): MappedText {
    const text = this.#endsLine ? this.#text.slice(0, -1) : this.#text;
    const taken = { text, segments: this.#segments, linked: this.#linked };
    this.#text = '';
    this.#endsLine = false;
    this.#segments = [];
    this.#linked = 0;
    this.#space = null;
    this.#apart = false;
    return taken;
  }

  #appendWords(node: Text, offset: number, words: string): void {
    const space = this.#space;
    this.#space = null;
    const wordsApart = this.#apart;
    this.#apart = false;
    if (space === null) this.#map(node, offset, words, wordsApart);
    else if (this.#text === '' || this.#endsLine) this.#map(node, offset, words, wordsApart || space.apart);
    else {
      this.#map(space.node, space.offset, ' ', space.apart);
      this.#map(node, offset, words, wordsApart);
    }
  }

  #map(node: Text, offset: number, characters: string, apart: boolean): void {
    const start = this.#text.length;
    const last = this.#segments.at(-1);
    this.#text += characters;
    this.#endsLine = false;
    const continues =
      last !== undefined &&
      !apart &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === start;
    if (continues) last.length += characters.length;
    else this.#segments.push({ node, offset, start, length: characters.length, apart });
  }
}
