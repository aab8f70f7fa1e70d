import type { PageBlock } from '../../reading/blocks.ts';
import { composedParent, elementOrHost } from '../../reading/dom.ts';

/** Whether the element, or all that is in it, has a place on the page. Asks for styles, never for layout. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility()) return true;
  // An element that only hands on its children has no box either.
  if (getComputedStyle(element).display !== 'contents') return false;
  const parent = composedParent(element);
  const around = parent && elementOrHost(parent);
  return around === null || isRendered(around);
}

/**
 * Which paragraphs the page shows. A rule of its own stylesheet may hide one, of which no mutation tells: each is looked at once, when
 * it is new; from then on the browser says when its box comes or goes, as part of the layout that it does anyway.
 */
export class RenderedBlocks {
  /** Null: taken for shown, because nothing of the article was when it was found. It may be waiting for a dialog to close. */
  readonly #isShown = new Map<Element, boolean | null>();
  readonly #observer: ResizeObserver;
  #isFirst = true;

  /** `changed` is called after paragraphs have appeared or disappeared. */
  constructor(changed: () => void, signal: AbortSignal) {
    this.#observer = new ResizeObserver((entries) => {
      if (this.#look(entries.map(({ target }) => target))) changed();
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Those of the article's paragraphs that are shown. The others are watched, too. */
  of(blocks: readonly PageBlock[]): readonly PageBlock[] {
    const present = new Set(blocks.map(({ element }) => element));
    for (const element of this.#isShown.keys()) {
      if (present.has(element)) continue;
      this.#observer.unobserve(element);
      this.#isShown.delete(element);
    }
    for (const element of present) {
      if (this.#isShown.has(element)) continue;
      this.#isShown.set(element, isRendered(element));
      this.#observer.observe(element);
    }
    const isNothingShown = ![...this.#isShown.values()].includes(true);
    if (this.#isFirst && isNothingShown) for (const element of present) this.#isShown.set(element, null);
    this.#isFirst = false;
    return blocks.filter(({ element }) => this.#isShown.get(element) !== false);
  }

  /** Takes note of what is shown now; true if any of it was not before, or the other way round. */
  #look(elements: readonly Element[]): boolean {
    let hasChanged = false;
    for (const element of elements) {
      const before = this.#isShown.get(element);
      if (before === undefined) continue;
      const now = isRendered(element);
      if (before === null && !now) continue;
      this.#isShown.set(element, now);
      hasChanged ||= before !== null && before !== now;
    }
    return hasChanged;
  }
}
