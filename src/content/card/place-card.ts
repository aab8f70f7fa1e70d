export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** Between sentence and card, and between card and the edge of the viewport, in CSS pixels. */
const GAP = 6;

function clamp(value: number, most: number): number {
  return Math.max(GAP, Math.min(value, most - GAP));
}

/**
 * Where the card goes so that it does not cover the sentence: below it if there is room, else above, else beside; where
 * the sentence fills the viewport, the card stands at the bottom. `x` is where the pointer is, in the viewport.
 */
export function placeCard(sentence: DOMRectReadOnly, card: Size, x: number, viewport: Size): Point {
  const left = clamp(x - card.width / 4, viewport.width - card.width);
  const below = sentence.bottom + GAP;
  if (below + card.height + GAP <= viewport.height) return { left, top: Math.max(GAP, below) };
  const above = sentence.top - GAP - card.height;
  if (above >= GAP) return { left, top: Math.min(above, viewport.height - card.height - GAP) };
  const top = clamp(sentence.top, viewport.height - card.height);
  if (sentence.right + GAP + card.width + GAP <= viewport.width) return { left: sentence.right + GAP, top };
  if (sentence.left - GAP - card.width >= GAP) return { left: sentence.left - GAP - card.width, top };
  return { left, top: Math.max(GAP, viewport.height - card.height - GAP) };
}

/** The corner where a card stands that a finger asked for: at the bottom, where the thumb reaches its button, at the line's end. */
export function cornerFor(card: Size, viewport: Size): Point {
  return {
    left: Math.max(GAP, viewport.width - card.width - GAP),
    top: Math.max(GAP, viewport.height - card.height - GAP),
  };
}
