// Not from the package's index, which would bring its second library along.
import Readability from '@mozilla/readability/Readability.js';
import { isDocument, isElement } from './dom.ts';

const STAMP = 'data-second-source-stamp';
// Above this Readability takes longer than a page should be held up; the page's own structure decides then.
const MOST_ELEMENTS = 25_000;

/** What Readability takes for the article, told in elements of the live page. */
export interface Kept {
  readonly elements: ReadonlySet<Element>;
  /** All the text it kept, white space removed, for checking that an element's own words are among it. */
  readonly text: string;
}

/** Letters without white space: Readability re-parses and re-indents, so only these can be compared. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function parse(clone: Document): Node | null {
  try {
    return new Readability<Node>(clone, { serializer: (node) => node }).parse()?.content ?? null;
  } catch {
    // It walks some trees recursively and pages nest as deep as they like; their own structure is read instead.
    return null;
  }
}

/**
 * Runs Readability on a stamped clone, because it rewrites what it gets, and maps the result back by the stamps. Null
 * where it finds nothing or the page is too large for it.
 */
export function readWithReadability(document: Document): Kept | null {
  const live = document.getElementsByTagName('*');
  if (live.length > MOST_ELEMENTS) return null;
  const clone = document.cloneNode(true);
  if (!isDocument(clone)) return null;
  const cloned = clone.getElementsByTagName('*');
  for (let index = 0; index < cloned.length; index += 1) cloned[index]?.setAttribute(STAMP, String(index));
  const content = parse(clone);
  if (!content || !isElement(content)) return null;
  const elements = new Set<Element>();
  for (const element of content.querySelectorAll(`[${STAMP}]`)) {
    const original = live[Number(element.getAttribute(STAMP))];
    if (original) elements.add(original);
  }
  return { elements, text: withoutSpace(content.textContent) };
}
