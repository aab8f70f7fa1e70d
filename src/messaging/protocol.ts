/**
 * Everything that may be said between the page, the background and the extension's own pages: one map per direction,
 * each message a documented function whose return type is the reply.
 *
 * Text goes in, findings come out; the UI reads reports and sends commands. Payloads are plain data. What arrives in the
 * background is checked against the schemas of `validate.ts`: a page is not trusted.
 */
import type { Reason, Stance } from '../core/finding.ts';
import type { PackFailure } from '../core/pack/schema.ts';
import type { ClaimId, PackId, SourceId, Span } from '../core/pack/types.ts';
import type { BadMatch, BadMatchReport } from './bad-matches.ts';
import type { Mute, MuteView } from './mutes.ts';
import type { Result } from './result.ts';

export type { PackFailure } from '../core/pack/schema.ts';

/** Made by the reader when it starts on an article; an old page's messages are told from a new one's by it. */
export type ArticleId = string & { readonly __brand: 'ArticleId' };
/** A paragraph of the article, unique within the article. */
export type BlockId = string & { readonly __brand: 'BlockId' };
/** A finding, unique within the tab; it changes when the sentence changes. */
export type FindingId = string & { readonly __brand: 'FindingId' };

export type PaintedStance = Exclude<Stance, 'none'>;

/** A paragraph as it reads: runs of white space are one space, `<br>` is a line break. */
export interface Block {
  readonly id: BlockId;
  readonly text: string;
}

export interface ArticleDescription {
  readonly article: ArticleId;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 as the page says it. */
  readonly published: string | null;
  /** BCP 47 tag as the page says it. */
  readonly language: string | null;
}

export interface ReadBlocksRequest {
  readonly article: ArticleId;
  /** New blocks, and those whose text changed. */
  readonly blocks: readonly Block[];
  /** Every block of the article in reading order; the report forgets blocks that are no longer named. */
  readonly order: readonly BlockId[];
  /** More blocks follow in another message: the report still counts as being read. */
  readonly more: boolean;
}

/** Where to paint, and how: all that a page learns of a finding. Offsets are into the block's text. */
export interface PaintedFinding extends Span {
  readonly finding: FindingId;
  readonly block: BlockId;
  readonly stance: PaintedStance;
  readonly disputed: boolean;
}

/** Why an article is not read. */
export type ReadFailure =
  | { readonly kind: 'unsupported-language'; readonly language: string }
  /** The background has no such article: its tab was closed, navigated, or storage was cleared. Start again. */
  | { readonly kind: 'unknown-article' }
  /** Reading is off for this site. */
  | { readonly kind: 'off' }
  /** The article has more text than is read. */
  | { readonly kind: 'too-long' }
  | { readonly kind: 'internal' };

/** One line for the hover card, in parts the card words itself. */
export interface Explanation {
  readonly finding: FindingId;
  readonly stance: PaintedStance;
  readonly disputed: boolean;
  readonly independent: number;
  /** The deciding reason: the words here and there; null where it has no span on that side. */
  readonly reason: {
    readonly kind: Reason['kind'];
    readonly page: string | null;
    readonly source: string | null;
  } | null;
  /** Best first. */
  readonly sources: readonly { readonly name: string; readonly stance: PaintedStance; readonly quote: string }[];
}

export type ContentToBackground = {
  /** The gate says the page is on topic: have the reader injected into this frame. */
  pageIsOnTopic(): Result<null, ReadFailure>;
  /** It is not clear which part of the page is the article: have `readability.js`, which knows more, brought into this frame. */
  bringReadability(): Result<null, ReadFailure>;
  /** The page has an article, here is what it says of itself. Answered with how its findings are to be painted. */
  startArticle(description: ArticleDescription): Result<{ readonly look: HighlightLook }, ReadFailure>;
  /** The page was looked at and has no article, or not in a language that is read. */
  noArticle(reason: { readonly kind: 'not-an-article' }): Result<null, ReadFailure>;
  /** Read these paragraphs; each is sent once, again only if its text changed. */
  readBlocks(request: ReadBlocksRequest): Result<readonly PaintedFinding[], ReadFailure>;
  /** The reader has left the article (in-page navigation, page hidden for good). */
  endArticle(request: { readonly article: ArticleId }): Result<null, ReadFailure>;
  explain(request: { readonly article: ArticleId; readonly finding: FindingId }): Result<Explanation, ReadFailure>;
  /** Show the finding in the sidebar, opened if the browser allows it from here. */
  showInSidebar(request: { readonly finding: FindingId }): Result<{ readonly opened: boolean }, ReadFailure>;
};

export type BackgroundToContent = {
  /** Scroll to the finding and flash it. */
  revealFinding(request: { readonly finding: FindingId }): Result<null, 'gone'>;
  /** Go to the next or previous finding of the page, as by the keyboard. */
  stepFinding(request: { readonly direction: 'next' | 'previous' }): Result<null, 'gone'>;
  /** Reading was turned off here, or the data deleted: take everything away and go quiet. */
  stop(): Result<null, never>;
  /** How findings are to be painted changed. */
  lookChanged(look: HighlightLook): Result<null, never>;
  /** What is found, or shown of it, may be something else now: send every block again. */
  readAgain(): Result<null, never>;
};

/** How strongly findings are painted. */
export const HIGHLIGHT_STRENGTHS = ['off', 'faint', 'normal', 'strong'] as const;
export type HighlightStrength = (typeof HIGHLIGHT_STRENGTHS)[number];

export interface HighlightLook {
  readonly corroborates: HighlightStrength;
  readonly conflicts: HighlightStrength;
}

/** What the extension knows of the page in a tab. */
export type PageState =
  /** A page on which extensions may not run: the browser's own pages, its store. */
  | { readonly kind: 'not-allowed' }
  /** Nothing was read by itself, because the reader turned that off for this site; it can be asked for. */
  | { readonly kind: 'off' }
  /** Nothing is read by itself, because the reader chose so or withdrew the permission; it can be asked for. */
  | { readonly kind: 'on-demand'; readonly why: 'chosen' | 'no-permission' }
  /** Not on the topic of an installed pack. */
  | { readonly kind: 'off-topic' }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'unsupported-language'; readonly language: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read' }
  | { readonly kind: 'failed'; readonly failure: ReadFailure };

export interface SourceView {
  readonly pack: PackId;
  readonly id: SourceId;
  /** BCP 47 tag of the language its pack is in. */
  readonly language: string;
  readonly title: string;
  /** Publisher, else byline, else title. */
  readonly name: string;
  readonly byline: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface EvidenceView {
  readonly source: SourceView;
  readonly claim: ClaimId;
  readonly stance: PaintedStance;
  readonly score: number;
  readonly quote: string;
  /** Spans into the sentence (`page`) and into the quote (`source`). */
  readonly reasons: readonly Reason[];
}

export interface FindingView {
  /** Null for a sentence the reader typed or selected. */
  readonly finding: FindingId | null;
  /**
   * Which of the page's sentences it is, counted from 0 in reading order over all of them (`ReportView.sentences`), also
   * those without a finding; null for a sentence the reader typed or selected. The popup draws the marks by it.
   */
  readonly place: number | null;
  readonly sentence: string;
  readonly stance: Stance;
  readonly disputed: boolean;
  readonly score: number;
  readonly independent: number;
  readonly evidence: readonly EvidenceView[];
}

export interface PackView {
  readonly id: PackId;
  readonly title: string;
  readonly sources: readonly SourceView[];
  readonly claims: number;
  /** The pack that came with the extension. */
  readonly packaged: boolean;
  /** Whether it is compared with. The reader may switch a pack off without removing it. */
  readonly enabled: boolean;
}

/** Everything sidebar and popup show of a page. */
export interface ReportView {
  readonly tab: number;
  readonly state: PageState;
  readonly url: string | null;
  readonly title: string | null;
  readonly host: string | null;
  /** Whether the settings have pages of this host read by themselves. */
  readonly automatic: boolean;
  /** In reading order. */
  readonly findings: readonly FindingView[];
  readonly sentences: number;
  readonly counts: { readonly corroborates: number; readonly conflicts: number; readonly disputed: number };
  /** Findings that are not among them: because of a mute, or because they are less sure than the reader wants. */
  readonly hidden: { readonly muted: number; readonly unsure: number };
  /** Sources with evidence on this page. */
  readonly sources: readonly SourceView[];
}

export interface CheckedClaim {
  /** The text as checked, at most `CHECKED_CLAIM_LIMIT` characters of it. */
  readonly text: string;
  readonly truncated: boolean;
  readonly sentences: readonly FindingView[];
}

/** A selection or typed text longer than this is cut there. */
export const CHECKED_CLAIM_LIMIT = 20_000;

export const AUTOMATIC_MODES = ['everywhere', 'chosen-sites', 'on-demand'] as const;
export type AutomaticMode = (typeof AUTOMATIC_MODES)[number];

/** How sure a finding has to be: all that the engine stands by, or only the surer ones. */
export const SENSITIVITIES = ['all', 'surer', 'surest'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export interface Settings {
  /** Which pages are read by themselves. Any page is read when the reader asks for it. */
  readonly automatic: AutomaticMode;
  /** Host names with a setting of their own; it covers their subdomains. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  readonly look: HighlightLook;
  readonly sensitivity: Sensitivity;
}

/** A text to be saved as a file. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export const REPORT_FORMATS = ['markdown', 'jsonld'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Why a file was not taken as settings. */
export type SettingsFailure = { readonly kind: 'not-json' } | { readonly kind: 'not-settings' };

export type UiToBackground = {
  getReport(request: { readonly tab: number }): ReportView;
  /** "Check this claim" for any text; the date of the tab's article, if there is one, resolves relative time. */
  checkClaim(request: { readonly text: string; readonly tab: number | null }): CheckedClaim;
  /** Checks what the context menu was last asked to check for this window, if it has not been shown yet. */
  takePendingClaim(request: { readonly window: number }): CheckedClaim | null;
  /** Read the page in this tab now, whatever the settings. */
  checkPage(request: { readonly tab: number }): Result<null, PageState>;
  revealFinding(request: { readonly tab: number; readonly finding: FindingId }): Result<null, 'gone'>;
  getSettings(): Settings;
  changeSettings(change: Partial<Settings>): Settings;
  /** Settings, sites and mutes as a file. */
  exportSettings(): TextFile;
  /** Takes what `exportSettings` gave, in place of what was set before. */
  importSettings(request: { readonly json: string }): Result<Settings, SettingsFailure>;
  listMutes(): readonly MuteView[];
  mute(request: { readonly mutes: readonly Mute[] }): readonly MuteView[];
  unmute(request: { readonly mutes: readonly Mute[] }): readonly MuteView[];
  /** Keeps it, once for a sentence on a page; gives how many are kept. */
  reportBadMatch(request: { readonly tab: number | null; readonly match: BadMatchReport }): number;
  withdrawBadMatch(request: { readonly sentence: string }): number;
  listBadMatches(): readonly BadMatch[];
  deleteBadMatches(): number;
  /** The findings shown of the page in a tab, to be pasted or loaded elsewhere. */
  exportReport(request: { readonly tab: number; readonly format: ReportFormat }): Result<TextFile, 'gone'>;
  setSite(request: { readonly host: string; readonly reading: 'on' | 'off' | 'default' }): Settings;
  listPacks(): readonly PackView[];
  importPack(request: { readonly json: string }): Result<PackView, PackFailure>;
  setPackEnabled(request: { readonly pack: PackId; readonly enabled: boolean }): readonly PackView[];
  removePack(request: { readonly pack: PackId }): readonly PackView[];
  exportPack(request: { readonly pack: PackId }): Result<{ readonly json: string }, 'gone'>;
  /** Where the sources of the packs disagree among themselves. */
  listDisputes(): readonly DisputeView[];
  deleteMyData(): Settings;
};

/** A claim that some sources make and others deny. */
export interface DisputeView {
  readonly claim: string;
  readonly evidence: readonly { readonly source: SourceView; readonly stance: PaintedStance; readonly quote: string }[];
}
