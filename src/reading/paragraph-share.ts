import { composedContains, isShadowRoot } from './dom.ts';

// A wrapper called "has-sidebar", or a page hidden from screen readers while a dialog shows, is the article nonetheless.
const SHARE_THAT_IS_NO_CLUTTER = 0.4;
// Beside streams of teasers and comments the article may be less of the page: then the headline tells it.
const LENGTH_UNDER_HEADLINE = 600;

/** Paragraphs in list items do not count: they are comments, teasers, captions of a gallery. */
function lengthOfParagraphs(within: ParentNode): number {
  let length = 0;
  for (const paragraph of within.querySelectorAll('p')) {
    if (paragraph.closest('li') === null) length += paragraph.textContent.length;
  }
  return length;
}

/** Whether the element's share can ever be more than nothing, as long as nothing in it changes. */
export function holdsParagraphs(element: Element): boolean {
  return element.querySelector('p') !== null || (element.shadowRoot?.querySelector('p') ?? null) !== null;
}

/** How much of the text in paragraphs stands in a part of it. */
export class ParagraphShare {
  readonly #root: Element;
  readonly #lengths = new Map<ParentNode, number>();

  constructor(root: Element) {
    this.#root = root;
  }

  /** Whether so much of the text stands in the element that it cannot be clutter, whatever it is called. */
  isTheArticle(element: Element): boolean {
    const length = lengthOfParagraphs(element) + (element.shadowRoot ? lengthOfParagraphs(element.shadowRoot) : 0);
    if (length === 0) return false;
    if (length >= LENGTH_UNDER_HEADLINE && element.querySelector('h1') !== null) return true;
    let total = element.shadowRoot ? length : 0;
    for (const tree of this.#treesAround(element)) total += this.#lengthOf(tree);
    return length >= total * SHARE_THAT_IS_NO_CLUTTER;
  }

  /** The text in paragraphs is counted tree by tree: what asks for it does not look into shadow roots. */
  *#treesAround(element: Element): Generator<ParentNode> {
    let node = element;
    for (let tree = node.getRootNode(); isShadowRoot(tree) && node !== this.#root; tree = node.getRootNode()) {
      if (composedContains(tree, this.#root)) break;
      yield tree;
      node = tree.host;
    }
    yield this.#root;
  }

  #lengthOf(tree: ParentNode): number {
    const length = this.#lengths.get(tree) ?? lengthOfParagraphs(tree);
    this.#lengths.set(tree, length);
    return length;
  }
}
