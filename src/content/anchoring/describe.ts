import { quoteContext } from '../../core/pack/quote-context.ts';
import type { Span, TextQuoteSelector } from '../../core/pack/types.ts';
import { failed, type Result, succeeded } from '../../core/result.ts';
import { positionFrom, positionUpTo, type TextIndex } from './text-index.ts';

/** A TextQuoteSelector and a TextPositionSelector in one; `start` and `end` count in the article's text. */
export interface TextSelectors extends TextQuoteSelector, Span {}

/** Describes a stretch of the article's text, so that it is found again when the text around it has changed. */
export function describeSpan(text: string, { start, end }: Span): TextSelectors {
  return { exact: text.slice(start, end), ...quoteContext(text, start, end), start, end };
}

/** Describes what a Range holds of the article's text. */
export function describe(index: TextIndex, range: Range): Result<TextSelectors, 'outside-article'> {
  const start = positionFrom(index, range.startContainer, range.startOffset);
  const end = positionUpTo(index, range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return failed('outside-article');
  return succeeded(describeSpan(index.text, { start, end }));
}
