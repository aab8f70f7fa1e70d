import type { SentenceVerdict } from './finding.ts';
import type { StanceModelFile } from './judge/stance-model.ts';
import type { KnowledgeFile } from './knowledge/types.ts';
import type { Pack, PackId, SourceId } from './pack/types.ts';

/**
 * What the engine knows of English and of judging, as data: the parsed JSON of assets/knowledge/english.json and
 * assets/knowledge/stance.json, copied to knowledge/ of every build. Whoever makes a checker loads them.
 */
export interface Knowledge {
  readonly english: KnowledgeFile;
  readonly stance: StanceModelFile;
}

/** What is known of the document a text stands in. `text` is all of it that has been read so far. */
export interface DocumentContext {
  readonly url: string | null;
  /** ISO 8601; a date-time counts as the calendar day of its own offset. */
  readonly published: string | null;
  readonly text: string;
}

/** A document under comparison: which sources are the document itself or a copy of it is decided. */
export interface Reading {
  /** Sources that are this document or a copy of it, and so are never evidence for it. */
  readonly excluded: readonly { readonly pack: PackId; readonly source: SourceId }[];
  /** Judges every sentence of a part of the document; offsets are into `text`. */
  check(text: string): SentenceVerdict[];
}

export interface Checker {
  read(document: DocumentContext): Reading;
}

/** Builds the indexes of the packs once; reading a document is then cheap. */
export declare function createChecker(packs: readonly Pack[], knowledge: Knowledge): Checker;
