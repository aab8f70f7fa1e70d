import type { Block, BlockId, FindingId, PaintedFinding } from '../../messaging/protocol.ts';
import type { PageBlock } from '../../reading/blocks.ts';
import { anchor } from '../anchoring/anchor.ts';
import { describeSpan, type TextSelectors } from '../anchoring/describe.ts';
import { createTextIndex } from '../anchoring/text-index.ts';
import { kindOf } from '../highlights/names.ts';
import type { PlacedFinding } from '../highlights/painter.ts';

interface DescribedFinding {
  readonly painted: PaintedFinding;
  /** Into the text of its block as it was sent. */
  readonly selectors: TextSelectors;
}

interface PlacedInBlock {
  readonly described: readonly DescribedFinding[];
  readonly placed: readonly PlacedFinding[];
}

function samePlace(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** Whether no Range has lost its text, as Ranges do when a page takes nodes out and puts them back. */
function isInPlace({ ranges }: PlacedFinding): boolean {
  return ranges.every((range) => !range.collapsed && range.startContainer.isConnected);
}

/** The findings of an article by block, and where they stand in the page now. */
export class PaintedFindings {
  readonly #byBlock = new Map<BlockId, readonly DescribedFinding[]>();
  /** What was placed in a block when it was placed last, as long as neither has changed since. */
  readonly #placedIn = new WeakMap<PageBlock, PlacedInBlock>();
  #ranges = new Map<FindingId, readonly Range[]>();

  /** Takes the answer to blocks that were sent: their findings replace the earlier ones. */
  take(sent: readonly Block[], findings: readonly PaintedFinding[]): void {
    for (const { id, text } of sent) {
      const described = findings
        .filter((painted) => painted.block === id && painted.end <= text.length)
        .sort((a, b) => a.start - b.start)
        .map((painted) => ({ painted, selectors: describeSpan(text, painted) }));
      if (described.length > 0) this.#byBlock.set(id, described);
      else this.#byBlock.delete(id);
    }
  }

  clear(): void {
    this.#byBlock.clear();
  }

  /**
   * Every finding with its Ranges, in reading order. A finding whose words have changed or gone is forgotten: its block
   * has been sent again. Ranges that still fit are the same objects as before, so that nothing is painted twice.
   */
  place(order: readonly BlockId[], blocks: readonly PageBlock[]): PlacedFinding[] {
    const placed: PlacedFinding[] = [];
    const ranges = new Map<FindingId, readonly Range[]>();
    const present = new Set(order);
    for (const block of this.#byBlock.keys()) if (!present.has(block)) this.#byBlock.delete(block);
    for (const [number, id] of order.entries()) {
      const block = blocks[number];
      const described = this.#byBlock.get(id);
      if (!block || !described) continue;
      const known = this.#placedIn.get(block);
      const stands = known?.described === described && known.placed.every(isInPlace);
      const inBlock = known && stands ? known : this.#placeIn(block, described);
      this.#placedIn.set(block, inBlock);
      this.#byBlock.set(id, inBlock.described);
      placed.push(...inBlock.placed);
      for (const one of inBlock.placed) ranges.set(one.finding, one.ranges);
    }
    this.#ranges = ranges;
    return placed;
  }

  #placeIn(block: PageBlock, described: readonly DescribedFinding[]): PlacedInBlock {
    const index = createTextIndex([block]);
    const anchored = described.flatMap((finding) => {
      const found = anchor(index, finding.selectors);
      return found.ok ? [{ finding, ranges: found.value }] : [];
    });
    return {
      described: anchored.map(({ finding }) => finding),
      placed: anchored.map(({ finding: { painted }, ranges: fresh }) => {
        const before = this.#ranges.get(painted.finding) ?? [];
        const ranges = fresh.map((range) => before.find((old) => samePlace(old, range)) ?? range);
        return { finding: painted.finding, kind: kindOf(painted), ranges };
      }),
    };
  }
}
