import type { PageBlock } from './blocks.ts';
import { composedParent, isElement } from './dom.ts';

/** What Readability takes for the article, told in elements of the live page. */
export interface Kept {
  readonly elements: ReadonlySet<Element>;
  /** All the text it kept, white space removed, for checking that an element's own words are among it. */
  readonly text: string;
}

/** Letters without white space: Readability sets text anew, so only these can be compared. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Whether Readability kept a paragraph: the nearest element around it that it kept may have lost some of its parts. */
export function isKept(block: PageBlock, kept: Kept): boolean {
  for (let node: Node | null = block.element; node !== null; node = composedParent(node)) {
    if (isElement(node) && kept.elements.has(node)) return kept.text.includes(withoutSpace(block.text));
  }
  return false;
}
