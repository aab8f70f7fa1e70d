/** How much of the text around a quote goes with it: enough to tell two occurrences apart. */
const CONTEXT = 32;

/**
 * What stands before and after a quote, up to 32 UTF-16 units each; half of a surrogate pair is left off, as it would not
 * be valid text.
 */
export function quoteContext(text: string, start: number, end: number): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
