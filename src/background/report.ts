/**
 * What is kept of a page, in session storage under `reportKey(tab)`: text, and findings as ids and offsets. Quotes are not
 * kept; they are looked up in the pack.
 */
import type { ReasonKind } from '../core/finding.ts';
import type { ClaimId, PackId, SourceId, Span } from '../core/pack/types.ts';
import type {
  ArticleDescription,
  Block,
  BlockId,
  FindingId,
  PageState,
  PaintedFinding,
  PaintedStance,
} from '../messaging/protocol.ts';

/** UTF-16 units of text that are read of one article: a long live blog has a tenth of it, the session 10 MB for all tabs. */
export const ARTICLE_TEXT_LIMIT = 1_000_000;

/** The states that come from what happened to the page, not from settings or permissions. */
export type ReadState = Extract<
  PageState,
  { kind: 'not-an-article' | 'unsupported-language' | 'reading' | 'read' | 'failed' }
>;

export interface StoredReason {
  readonly kind: ReasonKind;
  readonly agrees: boolean;
  /** Into the sentence. */
  readonly page: Span | null;
  /** Into the quote. */
  readonly source: Span | null;
}

export interface StoredEvidence extends Span {
  readonly pack: PackId;
  readonly source: SourceId;
  readonly claim: ClaimId;
  readonly stance: PaintedStance;
  readonly score: number;
  readonly reasons: readonly StoredReason[];
}

/** `start` and `end` are offsets into the block's text. */
export interface StoredFinding extends Span {
  readonly finding: FindingId;
  /** Which of the block's sentences, counted from 0. */
  readonly sentence: number;
  readonly stance: PaintedStance;
  readonly disputed: boolean;
  readonly score: number;
  readonly independent: number;
  readonly evidence: readonly StoredEvidence[];
}

export interface ReadBlock {
  readonly id: BlockId;
  readonly text: string;
  readonly sentences: number;
  readonly findings: readonly StoredFinding[];
}

export interface PageReport {
  readonly state: ReadState;
  /** The browser's id of the document that was read, if it gives one. */
  readonly document: string | null;
  /** The reader asked for this page, whatever the settings. */
  readonly asked: boolean;
  readonly article: ArticleDescription | null;
  /** Whether the language of the text is known to be one that is read. */
  readonly languageKnown: boolean;
  /** Which packs the findings come from; other packs mean other findings. */
  readonly engine: string | null;
  /** `pack/source` of the sources that are this article or a copy of it, sorted. */
  readonly excluded: readonly string[];
  /** In reading order. */
  readonly blocks: readonly ReadBlock[];
}

/** A page on which nothing has been read yet. */
export function freshReport(state: ReadState, document: string | null, asked: boolean): PageReport {
  return {
    state,
    document,
    asked,
    article: null,
    languageKnown: false,
    engine: null,
    excluded: [],
    blocks: [],
  };
}

/** All of an article's text that was read, its paragraphs on lines of their own. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** All that the page learns of a block's findings. */
export function paintedFindings(block: ReadBlock): PaintedFinding[] {
  return block.findings.map(({ finding, stance, disputed, start, end }) => ({
    finding,
    block: block.id,
    stance,
    disputed,
    start,
    end,
  }));
}

/** How many findings the page has of each mark; a disputed one counts as disputed only. */
export function countFindings(report: PageReport): { corroborates: number; conflicts: number; disputed: number } {
  const counts = { corroborates: 0, conflicts: 0, disputed: 0 };
  for (const { findings } of report.blocks) {
    for (const { stance, disputed } of findings) counts[disputed ? 'disputed' : stance] += 1;
  }
  return counts;
}
