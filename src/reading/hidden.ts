// Class names that frameworks and publishers use for text that only screen readers are to get.
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader(?:-only)?|u-hidden-visually|assistive-text|hidden-text)(?:\s|$)/i;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The attributes by which an element is hidden or left out: who watches the page watches these. */
export const HIDING_ATTRIBUTES = ['hidden', 'aria-hidden', 'style', 'class'] as const;

/** Whether the element's own attributes say that it is not shown to a sighted reader. Needs no layout. */
export function isHiddenByAttributes(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDING_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && SCREEN_READER_ONLY.test(names);
}
