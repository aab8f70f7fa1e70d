import type { FindingId } from '../../messaging/protocol.ts';
import type { Painter } from './painter.ts';

/** https://drafts.csswg.org/css-highlight-api-1/#interactions: not in TypeScript's own declarations yet. */
interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

declare global {
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: readonly ShadowRoot[] }): HighlightHit[];
  }
}

/** The finding painted at a point of the viewport, the topmost one; null if there is none. */
export function findingAt(
  painter: Painter,
  point: { readonly x: number; readonly y: number },
  shadowRoots: readonly ShadowRoot[],
): FindingId | null {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(point.x, point.y, { shadowRoots })) {
    for (const range of ranges) {
      const finding = painter.findingOf(range);
      if (finding !== null) return finding;
    }
  }
  return null;
}
