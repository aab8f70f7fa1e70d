import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerFor, placeCard } from '../../../../src/content/card/place-card.ts';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 300, height: 120 };

function box(left: number, top: number, width: number, height: number): DOMRectReadOnly {
  const rect = { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
  return { ...rect, toJSON: () => rect };
}

describe('where the card goes', () => {
  it.each([
    ['below the sentence', box(100, 100, 600, 40), 300, { left: 225, top: 146 }],
    ['above it at the bottom of the viewport', box(100, 740, 600, 40), 300, { left: 225, top: 614 }],
    ['beside it where it is too tall', box(0, 10, 600, 780), 300, { left: 606, top: 10 }],
    ['on the other side if that has the room', box(400, 10, 600, 780), 600, { left: 94, top: 10 }],
    ['within the viewport at its edge', box(900, 100, 90, 20), 990, { left: 694, top: 126 }],
  ])('%s', (_, sentence, x, point) => {
    expect(placeCard(sentence, CARD, x, VIEWPORT)).toEqual(point);
  });

  it('never covers a sentence that leaves it room, and never leaves the viewport', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(790), fc.nat(700), fc.nat(400), fc.nat(1000), (left, top, width, height, x) => {
        const sentence = box(left, top, width, height);
        const card = placeCard(sentence, CARD, x, VIEWPORT);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.left + CARD.width).toBeLessThanOrEqual(VIEWPORT.width);
        expect(card.top + CARD.height).toBeLessThanOrEqual(VIEWPORT.height);
        const apart =
          card.top >= sentence.bottom ||
          card.top + CARD.height <= sentence.top ||
          card.left >= sentence.right ||
          card.left + CARD.width <= sentence.left;
        expect(apart).toBe(true);
      }),
    );
  });
});

describe('the corner for a finger', () => {
  it('is at the bottom, at the end of the line', () => {
    expect(cornerFor(CARD, VIEWPORT)).toEqual({ left: 694, top: 674 });
  });

  it('keeps the beginning of a card that is larger than the viewport in view', () => {
    expect(cornerFor({ width: 2000, height: 2000 }, VIEWPORT)).toEqual({ left: 6, top: 6 });
  });
});
