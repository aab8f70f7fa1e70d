// A wrapper called "has-sidebar", or a page hidden from screen readers while a dialog shows, is the article nonetheless.
const SHARE_THAT_IS_NO_CLUTTER = 0.4;
// Beside streams of teasers and comments the article may be less of the page: then the headline tells it.
const LENGTH_UNDER_HEADLINE = 600;

/** Paragraphs in list items do not count: they are comments, teasers, captions of a gallery. */
function lengthOfParagraphs(within: Element): number {
  let length = 0;
  for (const paragraph of within.querySelectorAll('p')) {
    if (paragraph.closest('li') === null) length += paragraph.textContent.length;
  }
  return length;
}

/** Whether the element's share can ever be more than nothing, as long as nothing in it changes. */
export function holdsParagraphs(element: Element): boolean {
  return element.querySelector('p') !== null;
}

/** How much of the text in paragraphs below an element stands in a part of it. */
export class ParagraphShare {
  readonly #root: Element;
  #total: number | null = null;

  constructor(root: Element) {
    this.#root = root;
  }

  /** Whether so much of the text stands in the element that it cannot be clutter, whatever it is called. */
  isTheArticle(element: Element): boolean {
    const length = lengthOfParagraphs(element);
    if (length === 0) return false;
    if (length >= LENGTH_UNDER_HEADLINE && element.querySelector('h1') !== null) return true;
    this.#total ??= lengthOfParagraphs(this.#root);
    return length >= this.#total * SHARE_THAT_IS_NO_CLUTTER;
  }
}
