/**
 * The pack: sources, the claims they make with their evidence, and the names and signature of a topic.
 *
 * One JSON file everywhere: packaged, stored, exported, subscribed to. Data only, never patterns or expressions.
 * The shapes here are what `parsePack` (schema.ts) hands out; nothing else makes a `Pack` from untrusted data.
 */

/** The id of a pack: lower-case letters, digits and hyphens. */
export type PackId = string & { readonly __brand: 'PackId' };
/** The id of a source, unique within its pack. */
export type SourceId = string & { readonly __brand: 'SourceId' };
/** The id of a claim, unique within its pack. */
export type ClaimId = string & { readonly __brand: 'ClaimId' };

/** A stretch of a text: UTF-16 units, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** W3C TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** One article. `published` is ISO 8601 (a date, or a date-time with its own offset). */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The file decoded as UTF-8, not trimmed, not normalised: offsets of evidence count in it. */
  readonly text: string;
}

/** Where a source makes (or, with `conflicts`, denies) a claim: a verbatim quote, at most one sentence. */
export interface ClaimEvidence extends TextQuoteSelector, Span {
  readonly source: SourceId;
  readonly stance: 'corroborates' | 'conflicts';
}

/** One checkable assertion that at least one source makes. */
export interface Claim {
  readonly id: ClaimId;
  /** The assertion in plain words. */
  readonly text: string;
  /** Other ways to say the same. */
  readonly wordings: readonly string[];
  /** Statements that the claim rules out. */
  readonly foils: readonly string[];
  readonly evidence: readonly ClaimEvidence[];
}

export const NAME_KINDS = ['person', 'place', 'body', 'thing', 'event'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Somebody or something the topic speaks of, with every form news text uses for it. */
export interface Name {
  readonly id: string;
  readonly kind: NameKind;
  /**
   * Ways to refer to it, the usual one first. A form with a capital letter matches with its capitals only, so that
   * "Polish" is not "polish"; a form in lower case matches in any case.
   */
  readonly forms: readonly string[];
  /** Ids of the names that contain this place or body: Tokyo is within Japan. */
  readonly within?: readonly string[];
  /** Ids of the names it is used for: a capital for its country's government, a seat for the one who sits there. */
  readonly standsFor?: readonly string[];
}

/** A term of the topic: it counts once, whichever of its forms occurs, in whatever language. */
export interface SignatureTerm {
  readonly forms: readonly string[];
  readonly weight: number;
}

/** How a page on the topic is recognised: the weights of the terms it contains add up to the threshold. */
export interface Signature {
  readonly terms: readonly SignatureTerm[];
  readonly threshold: number;
}

export interface Pack {
  readonly format: 1;
  readonly id: PackId;
  readonly title: string;
  /** BCP 47 tag of the language of the sources. */
  readonly language: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly names: readonly Name[];
  readonly signature: Signature;
}
