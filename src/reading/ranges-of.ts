import type { MappedText, Segment } from './block-text.ts';

function firstSegmentEndingAfter(segments: readonly Segment[], position: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The Ranges that cover the characters from `start` to `end` (UTF-16 units into the block's text). One Range as a rule;
 * several where hidden words or the edge of a shadow root stand in between, so that together they read exactly as the
 * text does. Empty if the nodes have changed under the block.
 */
export function rangesOf(block: MappedText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let open: { first: Segment; last: Segment } | null = null;
  const close = (): void => {
    if (!open) return;
    const { first, last } = open;
    open = null;
    const from = first.offset + Math.max(0, start - first.start);
    const to = last.offset + Math.min(last.length, end - last.start);
    const document = first.node.ownerDocument;
    if (from > first.node.length || to > last.node.length || !first.node.isConnected || !last.node.isConnected) return;
    const range = document.createRange();
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    ranges.push(range);
  };
  for (let index = firstSegmentEndingAfter(block.segments, start); index < block.segments.length; index += 1) {
    const segment = block.segments[index];
    if (!segment || segment.start >= end) break;
    if (segment.apart) close();
    open = open ? { first: open.first, last: segment } : { first: segment, last: segment };
  }
  close();
  return ranges;
}
