import type { PageBlock } from './blocks.ts';
import { composedParent, isElement } from './dom.ts';

// NodeFilter.SHOW_ELEMENT; the command line has no such global.
const ELEMENTS = 1;

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
  readonly #subtrees = new WeakMap<Element, ReadSubtree>();
  readonly #leftOut = new WeakMap<Element, boolean>();
  // Whether each of these was taken for the article by its share of all the text, which changes with the text elsewhere.
  readonly #weighed = new Map<Element, boolean>();
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

  /** Whether the element is left out, as `decide` says until something in it changes or it is weighed otherwise. */
  isLeftOut(element: Element, decide: () => boolean): boolean {
    const known = this.#leftOut.get(element);
    if (known !== undefined) return known;
    const isLeftOut = decide();
    this.#leftOut.set(element, isLeftOut);
    return isLeftOut;
  }

  /** Remembers how the element's share of all the text was judged: the decision about it rests on text elsewhere too. */
  keepWeighed(element: Element, isTheArticle: boolean): void {
    this.#weighed.set(element, isTheArticle);
  }

  /**
   * Judges again what was decided by its share of all the text, before the page is read again: where the answer is another one now,
   * the element is touched. So is what has left the page: it is not watched any more, and may come back.
   */
  weighAgain(isTheArticle: (element: Element) => boolean): void {
    for (const [element, before] of this.#weighed) {
      if (!element.isConnected || isTheArticle(element) !== before) this.touch(element);
    }
  }

  /** Something in the node, or the node itself, has changed: it and everything around it is read again. */
  touch(changed: Node): void {
    this.#changes += 1;
    for (let node: Node | null = changed; node !== null; node = composedParent(node)) {
      if (!isElement(node)) continue;
      this.#forget(node);
    }
  }

  /** What comes into the page may have changed while it was out of it, where nobody watched: nothing is known of it any more. */
  forgetBelow(added: Node): void {
    if (!isElement(added) || added.ownerDocument === null) return;
    const walker = added.ownerDocument.createTreeWalker(added, ELEMENTS);
    for (let node: Node | null = added; node !== null; node = walker.nextNode())
      if (isElement(node)) this.#forget(node);
  }

  #forget(element: Element): void {
    this.#subtrees.delete(element);
    this.#leftOut.delete(element);
    this.#weighed.delete(element);
  }
}
