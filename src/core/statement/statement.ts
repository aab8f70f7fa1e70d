import type { NameMention } from '../names/name-index.ts';
import type { Span } from '../pack/types.ts';
import type { Negation } from '../text/negation.ts';
import type { Quantity } from '../text/quantities.ts';
import type { StatusCue } from '../text/status.ts';
import type { TimeExpression } from '../text/times.ts';
import type { Token } from '../text/tokens.ts';
import type { Link } from './links.ts';

/** One thing a statement is about, as it is compared with those of another statement. */
export type Term = WordTerm | NameTerm | QuantityTerm | TimeTerm;

interface TermBase extends Span {
  /** Index of its first token. */
  readonly token: number;
  /** 0 to 1: how much it says. */
  readonly weight: number;
  /** Whether it stands in the scope of a negation. */
  readonly denied: boolean;
}

export interface WordTerm extends TermBase {
  readonly kind: 'word';
  readonly stem: string;
  /** Whether the word itself is part of a negation: "refused", "cancelled". */
  readonly denies: boolean;
}

export interface NameTerm extends TermBase {
  readonly kind: 'name';
  readonly mention: NameMention;
}

export interface QuantityTerm extends TermBase {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
}

export interface TimeTerm extends TermBase {
  readonly kind: 'time';
  readonly time: TimeExpression;
}

/** A sentence, of the page or of a pack, ready to be compared. All spans are into `text`. */
export interface Statement {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The day of its text, against which relative time was read, as days since 1 January 1970; null if unknown. */
  readonly day: number | null;
  /** In the order of the text. */
  readonly terms: readonly Term[];
  readonly negations: readonly Negation[];
  readonly statuses: readonly StatusCue[];
  /** Names that its text gives shortly before it, to which "she" or "the airline" may refer. */
  readonly context: readonly NameMention[];
  /** For each term how it stands in the sentence; made when it is first asked for. */
  readonly links: () => readonly Link[];
}
