import type { Span } from '../../core/pack/types.ts';
import { failed, type Result, succeeded } from '../../core/result.ts';
import type { TextSelectors } from './describe.ts';
import { rangesAt, type TextIndex } from './text-index.ts';

/**
 * Why a described stretch has no place in the article. `quote-not-found`: its words are nowhere; `text-changed`: what
 * stood around them still does, they do not; `ambiguous`: they stand in several places and nothing tells which;
 * `outside-article`: found in the text, but the nodes have left the document.
 */
export type AnchorFailure = 'quote-not-found' | 'text-changed' | 'ambiguous' | 'outside-article';

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Where the described words stand now: at their old position, else wherever their surroundings fit best. */
export function locate(text: string, selectors: TextSelectors): Result<Span, AnchorFailure> {
  const { exact, prefix, suffix, start } = selectors;
  if (exact === '') return failed('quote-not-found');
  let best: Span | null = null;
  let bestFit = -1;
  let tied = false;
  for (let found = text.indexOf(exact); found >= 0; found = text.indexOf(exact, found + 1)) {
    const end = found + exact.length;
    const fit =
      commonEnd(text.slice(Math.max(0, found - prefix.length), found), prefix) +
      commonStart(text.slice(end, end + suffix.length), suffix);
    // With equal surroundings the place it was described at wins; else there is nothing to go by.
    const isHome = found === start;
    if (fit > bestFit || (fit === bestFit && isHome)) {
      tied = false;
      best = { start: found, end };
      bestFit = fit;
    } else if (fit === bestFit && best?.start !== start) tied = true;
  }
  if (tied) return failed('ambiguous');
  if (best) return succeeded(best);
  const surroundingsStand = (prefix !== '' && text.includes(prefix)) || (suffix !== '' && text.includes(suffix));
  return failed(surroundingsStand ? 'text-changed' : 'quote-not-found');
}

/** The Ranges that read exactly as the described words, or why there are none. */
export function anchor(index: TextIndex, selectors: TextSelectors): Result<readonly Range[], AnchorFailure> {
  const located = locate(index.text, selectors);
  if (!located.ok) return located;
  const ranges = rangesAt(index, located.value.start, located.value.end);
  return ranges.length === 0 ? failed('outside-article') : succeeded(ranges);
}
