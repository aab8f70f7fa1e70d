import type { ClaimId, PackId, SourceId, Span } from './pack/types.ts';

/** What the sources' evidence does to a sentence. */
export const STANCES = ['corroborates', 'conflicts', 'none'] as const;
export type Stance = (typeof STANCES)[number];

/** The part of a sentence that agrees with a source or differs from it. */
export const REASON_KINDS = [
  'quantity',
  'date',
  'place',
  'person',
  'role',
  'negation',
  'direction',
  'status',
  'order',
  'wording',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Why: the words of the page's sentence and of the source that agree or differ. At least one span is not null. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly agrees: boolean;
  /** Into the checked text. */
  readonly page: Span | null;
  /** Into the source's text. */
  readonly source: Span | null;
}

/** What one source says of a sentence. `quote` is `source.text.slice(start, end)`. */
export interface Evidence {
  readonly pack: PackId;
  readonly source: SourceId;
  /** The claim of the pack that led here. */
  readonly claim: ClaimId;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly stance: 'corroborates' | 'conflicts';
  /** 0 to 1: how sure; of findings scored 0.9, nine in ten should be right. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * A sentence of a text with its stance. Sentences of stance `none` have score 0 and no evidence.
 * `start` and `end` are UTF-16 offsets into the checked text, `text` is that stretch of it.
 */
export interface SentenceVerdict {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
  readonly score: number;
  /** One source corroborates and another conflicts on one and the same point; `stance` is then `corroborates`. */
  readonly disputed: boolean;
  /** How many voices share the stance. */
  readonly independent: number;
  /** Best first. */
  readonly evidence: readonly Evidence[];
}
