import type { Block, BlockId } from '../../messaging/protocol.ts';
import type { PageBlock } from '../../reading/blocks.ts';

interface Entry {
  readonly id: BlockId;
  block: PageBlock;
  /** The text the background has; null if it has none yet. */
  sent: string | null;
}

export interface BlockChanges {
  /** New blocks and those whose text changed, in reading order. */
  readonly changed: readonly Block[];
  readonly order: readonly BlockId[];
  /** The share of the blocks known before that are still there; 1 if none was known. */
  readonly retained: number;
}

function isBlockId(text: string): text is BlockId {
  return /^b\d+$/.test(text);
}

/** Gives every paragraph of the article an id that it keeps while the page changes around it. */
export class BlockRegister {
  #entries: Entry[] = [];
  #made = 0;

  get blocks(): readonly PageBlock[] {
    return this.#entries.map(({ block }) => block);
  }

  get order(): readonly BlockId[] {
    return this.#entries.map(({ id }) => id);
  }

  /**
   * Takes the paragraphs as they stand now. A paragraph is the one it was if it was not read again; else if element and
   * text are the same; else if the text is, as when a framework has rendered it again; else if the element is, and its
   * text has changed.
   */
  update(blocks: readonly PageBlock[]): BlockChanges {
    const before = new Set(this.#entries);
    const known = before.size;
    const taken = new Map<PageBlock, Entry>();
    // Most paragraphs were not touched: what follows costs as much as there is that was.
    const byBlock = new Map(this.#entries.map((entry) => [entry.block, entry]));
    for (const block of blocks) {
      const entry = byBlock.get(block);
      if (!entry) continue;
      before.delete(entry);
      taken.set(block, entry);
    }
    const take = (keyOfEntry: (entry: Entry) => unknown, keyOfBlock: (block: PageBlock) => unknown): void => {
      const free = new Map<unknown, Entry[]>();
      for (const entry of before) {
        const key = keyOfEntry(entry);
        const others = free.get(key);
        if (others) others.push(entry);
        else free.set(key, [entry]);
      }
      for (const block of blocks) {
        if (taken.has(block)) continue;
        const entry = free.get(keyOfBlock(block))?.shift();
        if (!entry) continue;
        before.delete(entry);
        taken.set(block, entry);
      }
    };
    const bothOf = (block: PageBlock): string => `${numberOf(block.element)} ${block.text}`;
    take(
      (entry) => bothOf(entry.block),
      (block) => bothOf(block),
    );
    take(
      (entry) => entry.block.text,
      (block) => block.text,
    );
    const sameText = taken.size;
    take(
      (entry) => entry.block.element,
      (block) => block.element,
    );
    this.#entries = blocks.map((block) => {
      const entry = taken.get(block) ?? { id: this.#nextId(), block, sent: null };
      entry.block = block;
      return entry;
    });
    return {
      changed: this.unsent(),
      order: this.order,
      retained: known === 0 ? 1 : sameText / known,
    };
  }

  /** What the background does not have yet, in reading order. */
  unsent(): readonly Block[] {
    return this.#entries.flatMap(({ id, block, sent }) => (sent === block.text ? [] : [{ id, text: block.text }]));
  }

  /** The background has these. */
  markSent(blocks: readonly Block[]): void {
    const texts = new Map(blocks.map(({ id, text }) => [id, text]));
    for (const entry of this.#entries) entry.sent = texts.get(entry.id) ?? entry.sent;
  }

  /** The background has nothing any more. */
  forgetSent(): void {
    for (const entry of this.#entries) entry.sent = null;
  }

  #nextId(): BlockId {
    this.#made += 1;
    const id = `b${this.#made}`;
    if (!isBlockId(id)) throw new Error(`Not a block id: ${id}`);
    return id;
  }
}

const numbers = new WeakMap<Element, number>();
let numbered = 0;

/** A number for every element, so that it can be part of a key. */
function numberOf(element: Element): number {
  const number = numbers.get(element);
  if (number !== undefined) return number;
  numbered += 1;
  numbers.set(element, numbered);
  return numbered;
}
