import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedSpan, markParts } from '../../../../src/ui/text/mark-parts.ts';

describe('markParts', () => {
  it('marks what differs and what agrees, and leaves the rest', () => {
    const parts = markParts('It cost 40 million on Monday.', [
      { start: 8, end: 18, agrees: false },
      { start: 22, end: 28, agrees: true },
    ]);
    expect(parts).toEqual([
      { text: 'It cost ', mark: null },
      { text: '40 million', mark: 'differs' },
      { text: ' on ', mark: null },
      { text: 'Monday', mark: 'agrees' },
      { text: '.', mark: null },
    ]);
  });

  it('calls a part disputed that one source agrees with and another differs from', () => {
    const parts = markParts('longest bridge', [
      { start: 0, end: 7, agrees: true },
      { start: 0, end: 14, agrees: false },
    ]);
    expect(parts).toEqual([
      { text: 'longest', mark: 'disputed' },
      { text: ' bridge', mark: 'differs' },
    ]);
  });

  it('does not cut a character of two units in half', () => {
    expect(markParts('a😀b', [{ start: 0, end: 2, agrees: true }])).toEqual([
      { text: 'a', mark: 'agrees' },
      { text: '😀b', mark: null },
    ]);
  });

  const anySpan = fc.record({
    start: fc.integer({ min: -3, max: 40 }),
    end: fc.integer({ min: -3, max: 40 }),
    agrees: fc.boolean(),
  });
  const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });

  it('gives parts that add up to the text, none empty, no two neighbours marked alike', () => {
    fc.assert(
      fc.property(anyText, fc.array(anySpan, { maxLength: 6 }), (text, spans) => {
        const parts = markParts(text, spans);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        expect(parts.filter((part) => /\p{Surrogate}/u.test(part.text))).toEqual([]);
        expect(parts.every((part, index) => part.mark !== parts[index + 1]?.mark)).toBe(true);
      }),
    );
  });

  it('marks every unit as the spans over it say', () => {
    // In a text of one-unit characters an offset is a place, so the spans can be checked unit by unit.
    const text = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 6 }), (spans) => {
        const marks = markParts(text, spans).flatMap((part) => [...part.text].map(() => part.mark));
        expect(marks).toEqual([...text].map((_, index) => expectedMark(spans, index)));
      }),
    );
  });
});

function expectedMark(spans: readonly MarkedSpan[], index: number): string | null {
  const over = spans.filter((span) => span.start <= index && index < span.end);
  const agrees = over.some((span) => span.agrees);
  const differs = over.some((span) => !span.agrees);
  if (agrees && differs) return 'disputed';
  if (agrees) return 'agrees';
  return differs ? 'differs' : null;
}
