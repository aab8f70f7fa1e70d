// Not from the package's index, which would bring its second library along.
import Readability from '@mozilla/readability/Readability.js';
import { isDocument, isElement } from './dom.ts';
import { type Kept, withoutSpace } from './kept.ts';

const STAMP = 'data-second-source-stamp';
// What Readability would go through to no effect on where the text is: without it, parsing takes a quarter less.
const NO_TEXT = 'script,style,link,meta,noscript,template,svg,object,iframe,audio,video';
const LOOKED_AT = new Set(
  'class id role style hidden aria-hidden aria-modal href rel itemprop property name type'.split(' '),
);

/** Marks every element with its place in the document, and takes away what has no bearing. */
function prepare(clone: Document): void {
  Array.from(clone.getElementsByTagName('*')).forEach((element, index) => {
    for (const { name } of Array.from(element.attributes)) if (!LOOKED_AT.has(name)) element.removeAttribute(name);
    element.setAttribute(STAMP, String(index));
  });
  for (const element of clone.querySelectorAll(NO_TEXT)) element.remove();
}

function parse(clone: Document): Node | null {
  try {
    const options = {
      serializer: (node: Node) => node,
      keepClasses: true,
      disableJSONLD: true,
      // Where little is kept it would begin again with laxer rules, which takes as long again; the reader has a first answer.
      charThreshold: 1,
    };
    return new Readability<Node>(clone, options).parse()?.content ?? null;
  } catch {
    // It walks some trees recursively and pages nest as deep as they like; what was found without it stands.
    return null;
  }
}

/**
 * Runs Readability on a stamped clone, because it rewrites what it gets, and maps the result back by the stamps. Null where it
 * finds nothing. It pauses between copying, stamping, parsing and mapping, none of which can: see `isSmallEnough`.
 */
export function* readWithReadability(document: Document): Generator<undefined, Kept | null> {
  // Both in one step: the page may change in a pause, and the n-th element of both has to be the same.
  const live = Array.from(document.getElementsByTagName('*'));
  // Of the whole document: that has no browsing context, so it constructs no custom elements and fetches no media.
  const clone = document.cloneNode(true);
  if (!isDocument(clone)) return null;
  yield;
  prepare(clone);
  yield;
  const content = parse(clone);
  if (!content || !isElement(content)) return null;
  yield;
  const elements = new Set<Element>();
  for (const element of content.querySelectorAll(`[${STAMP}]`)) {
    const original = live[Number(element.getAttribute(STAMP))];
    if (original) elements.add(original);
  }
  return { elements, text: withoutSpace(content.textContent) };
}
