import { composedParent, isElement } from './dom.ts';

// Readability cannot pause. On those of its own test pages that are within these limits, 95 of 130, its longest step took up to 53 ms
// in Chromium at first run on two busy cores, and 28 ms where the page is unclear; on the larger ones up to 217 ms.
const MOST_ELEMENTS = 2_000;
const MOST_TEXT = 15_000;
// It goes through all that lies below an element at every level: on freak nesting it takes minutes. No page needs half of this.
const DEEPEST = 100;

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** How large a document is, as far as it matters to Readability. */
export interface DocumentSize {
  readonly elements: number;
  /** Text but scripts and styles, without the white space around it, in UTF-16 units. */
  readonly text: number;
  readonly depth: number;
}

/** Measures a document, and stops where it is too large. */
export function measureDocument(document: Document): DocumentSize {
  const depths = new Map<Node, number>();
  let text = 0;
  let depth = 0;
  const walker = document.createTreeWalker(document, 1 | 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = composedParent(node);
    if (isElement(node)) {
      const own = (parent ? (depths.get(parent) ?? 0) : 0) + 1;
      depths.set(node, own);
      depth = Math.max(depth, own);
    } else if (parent && isElement(parent) && !NO_TEXT.has(parent.localName))
      text += node.nodeValue?.trim().length ?? 0;
    if (!fits({ elements: depths.size, text, depth })) break;
  }
  return { elements: depths.size, text, depth };
}

function fits({ elements, text, depth }: DocumentSize): boolean {
  return elements <= MOST_ELEMENTS && text <= MOST_TEXT && depth <= DEEPEST;
}

/** Whether Readability gets through the document without holding up the page for 50 ms. */
export function isSmallEnough(document: Document): boolean {
  return fits(measureDocument(document));
}
