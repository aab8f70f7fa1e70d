import type { MappedText, Segment } from '../../reading/block-text.ts';
import { isDocument } from '../../reading/dom.ts';
import { rangesOf } from '../../reading/ranges-of.ts';

/**
 * The text of an article and the place of every character of it in the document: one for all its sentences, made anew
 * when the article changes. Blocks are parted by a line break that no node stands for.
 */
export interface TextIndex {
  readonly text: string;
  readonly blocks: readonly MappedText[];
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
}

/** The index of these blocks, in the order in which they are given. */
export function createTextIndex(blocks: readonly MappedText[]): TextIndex {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), blocks, starts };
}

/** The Ranges that read as `text.slice(start, end)`; none if nothing of it is in the document. */
export function rangesAt(index: TextIndex, start: number, end: number): Range[] {
  return index.blocks.flatMap((block, number) => {
    const from = index.starts[number] ?? 0;
    const within = start < from + block.text.length && end > from;
    return within ? rangesOf(block, Math.max(0, start - from), Math.min(block.text.length, end - from)) : [];
  });
}

/** Whether the segment begins at or after the point; null if they are in different trees. */
function beginsAfter(point: Range, segment: Segment): boolean | null {
  if (segment.node.getRootNode() !== point.startContainer.getRootNode()) return null;
  return point.comparePoint(segment.node, segment.offset) >= 0;
}

function pointAt(document: Document, node: Node, offset: number): Range {
  const point = document.createRange();
  point.setStart(node, offset);
  return point;
}

function documentOf(node: Node): Document {
  if (node.ownerDocument) return node.ownerDocument;
  if (isDocument(node)) return node;
  throw new Error('Only a document has no owner');
}

/** The position in the index's text of the first character at or after a point of the document; null if there is none. */
export function positionFrom(index: TextIndex, node: Node, offset: number): number | null {
  const point = pointAt(documentOf(node), node, offset);
  for (const [number, block] of index.blocks.entries()) {
    for (const segment of block.segments) {
      const start = (index.starts[number] ?? 0) + segment.start;
      const into = segment.node === node ? offset - segment.offset : 0;
      if (into > 0 && into < segment.length) return start + into;
      if (beginsAfter(point, segment)) return start;
    }
  }
  return null;
}

/** The position in the index's text after the last character before a point of the document; null if there is none. */
export function positionUpTo(index: TextIndex, node: Node, offset: number): number | null {
  const point = pointAt(documentOf(node), node, offset);
  let position: number | null = null;
  for (const [number, block] of index.blocks.entries()) {
    for (const segment of block.segments) {
      const isAfter = beginsAfter(point, segment);
      if (isAfter === true) return position;
      const into = segment.node === node ? offset - segment.offset : segment.length;
      if (isAfter === false) position = (index.starts[number] ?? 0) + segment.start + Math.min(segment.length, into);
    }
  }
  return position;
}
