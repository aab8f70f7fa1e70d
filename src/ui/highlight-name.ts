import type { HighlightLook } from '../messaging/protocol.ts';
import type { Mark } from './mark.ts';

/**
 * The highlight that pages are painted with, as the stylesheet for pages names it (a test holds the two together); null where
 * the reader has turned it off.
 */
export function highlightName(mark: Mark, look: HighlightLook): string | null {
  const strength = mark === 'conflicts' ? look.conflicts : look.corroborates;
  return strength === 'off' ? null : `second-source-${mark}-${strength}`;
}
