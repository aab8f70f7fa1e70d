import { splitSentences } from '../../text/sentences.ts';
import { quoteContext } from '../quote-context.ts';
import type { Span, TextQuoteSelector } from '../types.ts';

export type LocatedQuote =
  | ({ readonly ok: true } & Span & TextQuoteSelector)
  | { readonly ok: false; readonly message: string };

/**
 * Finds a quote in its source. It must be there word for word and within one sentence; if it is there more than once,
 * `occurrence` (from 1) says which one is meant.
 */
export function locateQuote(text: string, exact: string, occurrence: number | undefined): LocatedQuote {
  const starts = findAll(text, exact);
  if (starts.length === 0) return { ok: false, message: `the source does not say: ${exact}` };
  if (starts.length > 1 && occurrence === undefined)
    return { ok: false, message: `the source says this ${starts.length} times, say which "occurrence": ${exact}` };
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) return { ok: false, message: `the source says this only ${starts.length} times: ${exact}` };
  const end = start + exact.length;
  if (exact.trim() !== exact) return { ok: false, message: `the quote begins or ends with white space: ${exact}` };
  if (splitSentences(text).filter((sentence) => sentence.start < end && start < sentence.end).length > 1)
    return { ok: false, message: `the quote is longer than a sentence: ${exact}` };
  return { ok: true, start, end, exact, ...quoteContext(text, start, end) };
}

function findAll(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}
