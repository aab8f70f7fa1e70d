import type { Unanswered } from '../../messaging/ask-background.ts';
import type { Explanation, FindingId, ReadFailure } from '../../messaging/protocol.ts';
import type { Result } from '../../messaging/result.ts';
import type { Article } from '../../reading/read-article.ts';
import type { PlacedFinding } from '../highlights/painter.ts';

/** What the background may ask of the article in front; a feature fills in what it can do. `false`: nothing to go to. */
export interface Orders {
  reveal?: ((finding: FindingId) => boolean) | undefined;
  step?: ((direction: 'next' | 'previous') => boolean) | undefined;
}

/** What a feature sees of the article being read. */
export interface ArticleContext {
  readonly article: Article;
  readonly orders: Orders;
  /** In reading order; changes with the page. */
  findings(): readonly PlacedFinding[];
  findingAt(point: { readonly x: number; readonly y: number }): PlacedFinding | null;
  explain(finding: FindingId): Promise<Result<Explanation, ReadFailure | Unanswered>>;
  showInSidebar(finding: FindingId): Promise<Result<{ readonly opened: boolean }, ReadFailure | Unanswered>>;
  /** Marks a finding for a moment. */
  flash(ranges: readonly Range[]): void;
  /** Puts back highlights that the page has cleared; ends everything if the extension is gone. */
  checkUp(): void;
}

/** One behaviour a reader sees on the page. Everything it sets up hangs on the signal of `start`. */
export interface Feature {
  readonly id: string;
  appliesTo(article: Article): boolean;
  start(context: ArticleContext, signal: AbortSignal): void;
}
