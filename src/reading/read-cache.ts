import type { PageBlock } from './blocks.ts';
import { composedParent, isElement } from './dom.ts';

/** What was read below an element. */
export interface ReadSubtree {
  readonly blocks: readonly PageBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
}

/**
 * What has been read of a page, by block-level element, so that after a change only that is read again which changed: who
 * watches the page says what did.
 */
export class ReadCache {
  #subtrees = new WeakMap<Element, ReadSubtree>();
  #leftOut = new WeakMap<Element, boolean>();
  #changes = 0;

  /** Counts what was touched: reading that pauses can tell whether the page changed meanwhile. */
  get changes(): number {
    return this.#changes;
  }

  subtreeOf(element: Element): ReadSubtree | undefined {
    return this.#subtrees.get(element);
  }

  /** `since` is what `changes` was when the reading of the element began: what changed meanwhile is not kept. */
  keep(element: Element, subtree: ReadSubtree, since: number): void {
    if (since === this.#changes) this.#subtrees.set(element, subtree);
  }

  /** Whether the element is left out, as `decide` says until something in it changes. */
  isLeftOut(element: Element, decide: () => boolean): boolean {
    const known = this.#leftOut.get(element);
    if (known !== undefined) return known;
    const isLeftOut = decide();
    this.#leftOut.set(element, isLeftOut);
    return isLeftOut;
  }

  /** Something in the node, or the node itself, has changed: it and everything around it is read again. */
  touch(changed: Node): void {
    this.#changes += 1;
    for (let node: Node | null = changed; node !== null; node = composedParent(node)) {
      if (!isElement(node)) continue;
      this.#subtrees.delete(node);
      this.#leftOut.delete(node);
    }
  }

  /** Everything may have changed. */
  forget(): void {
    this.#changes += 1;
    this.#subtrees = new WeakMap();
    this.#leftOut = new WeakMap();
  }
}
