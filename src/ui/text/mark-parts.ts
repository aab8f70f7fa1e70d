import type { Span } from '../../core/pack/types.ts';

/** What the sources make of a part of a text; `disputed` where some agree with it and others differ. */
export type PartMark = 'agrees' | 'differs' | 'disputed';

export interface Part {
  readonly text: string;
  readonly mark: PartMark | null;
}

export interface MarkedSpan extends Span {
  readonly agrees: boolean;
}

/**
 * Cuts a text into parts along the marked spans. The parts put together are the text, unchanged; neighbours differ in their
 * mark; spans that overlap, run backwards or leave the text are taken as far as they make sense; no character outside the
 * basic plane is cut in two.
 */
export function markParts(text: string, spans: readonly MarkedSpan[]): Part[] {
  const inside = spans.map((span) => within(text, span)).filter((span) => span.start < span.end);
  const cuts = new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const parts: Part[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const covering = inside.filter((span) => span.start <= start && span.end >= end);
    const mark = markFrom(covering);
    const piece = text.slice(start, end);
    const last = parts.at(-1);
    if (last !== undefined && last.mark === mark) parts[parts.length - 1] = { text: last.text + piece, mark };
    else parts.push({ text: piece, mark });
  }
  return parts;
}

function markFrom(covering: readonly MarkedSpan[]): PartMark | null {
  if (covering.length === 0) return null;
  const agrees = covering.some((span) => span.agrees);
  const differs = covering.some((span) => !span.agrees);
  if (agrees && differs) return 'disputed';
  return agrees ? 'agrees' : 'differs';
}

function within(text: string, span: MarkedSpan): MarkedSpan {
  return { start: edge(text, span.start), end: edge(text, span.end), agrees: span.agrees };
}

/** The offset, moved into the text and off the middle of a surrogate pair. */
function edge(text: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  const before = text.codePointAt(inside - 1);
  return before !== undefined && before > 0xffff ? inside - 1 : inside;
}
