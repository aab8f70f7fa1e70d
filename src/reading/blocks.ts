import { BlockTextBuilder, type MappedText } from './block-text.ts';
import { isClutter, isClutterHeading, isNeverRead } from './clutter.ts';
import { isElement, isText, renderedChildren } from './dom.ts';
import { isHiddenByAttributes } from './hidden.ts';

/** A paragraph of the page: a run of text with no block-level element and no empty line in it. */
export interface PageBlock extends MappedText {
  /** The block-level element around it; several blocks share it where `<br><br>` parts paragraphs. */
  readonly element: Element;
  readonly paragraph: boolean;
}

export interface CollectedBlocks {
  readonly blocks: readonly PageBlock[];
  /** Open shadow roots met on the way: whoever watches for changes must watch these too. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** How deep elements are nested, at most. */
  readonly depth: number;
}

const INLINE = new Set(
  `a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span
   strike strong sub sup time tt u var wbr slot`.split(/\s+/),
);
// Left out, but they stand in a line of text or take no room at all: the paragraph goes on after them.
const LEFT_OUT_IN_LINE = new Set(
  `audio button canvas img input link map math meta meter noscript object param picture progress rp rt script select style
   svg template textarea video`.split(/\s+/),
);
// Inside these a custom element is a word with a tooltip, elsewhere it is a box.
const HOLDS_PHRASES = /^(?:p|li|h[1-6]|dd|dt|td)$/;
const NODES_BETWEEN_PAUSES = 256;

interface Frame {
  readonly element: Element;
  /** The nearest block-level element, the frame's own or an outer one. */
  readonly container: Element;
  readonly children: readonly Node[];
  next: number;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  /** A heading such as "Related" was the last one met among the children. */
  muted: boolean;
}

function isBlockLevel(element: Element, parent: Frame): boolean {
  const name = element.localName;
  if (INLINE.has(name)) return false;
  return !(name.includes('-') && (!parent.isBlock || HOLDS_PHRASES.test(parent.element.localName)));
}

/** The share of the paragraphs below `root` that stand in `element`, by text length; 0 if there are none. */
function shareOfParagraphs(element: Element, root: Element, total: { length: number | null }): number {
  const lengthIn = (within: Element): number => {
    let length = 0;
    for (const paragraph of within.getElementsByTagName('p')) length += paragraph.textContent.length;
    return length;
  };
  total.length ??= lengthIn(root);
  return total.length === 0 ? 0 : lengthIn(element) / total.length;
}

// A wrapper called "has-sidebar", or a page hidden from screen readers while a dialog shows, is the article nonetheless.
const SHARE_THAT_IS_NO_CLUTTER = 0.4;

/**
 * Every readable paragraph below `root` in reading order, through open shadow roots and slots, without what tag, class,
 * role or attributes say is no article text. A generator, so that the caller can pause: it yields every few hundred
 * nodes. Never recursive: pages nest 10,000 deep.
 */
export function* collectBlocks(root: Element): Generator<undefined, CollectedBlocks> {
  const blocks: PageBlock[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const builder = new BlockTextBuilder();
  const total: { length: number | null } = { length: null };
  let parted = false;
  let breaks = 0;
  let visited = 0;
  let depth = 0;

  const flush = (container: Element): void => {
    const taken = builder.take();
    const paragraph = container.localName === 'p' || parted;
    breaks = 0;
    if (taken.text !== '') blocks.push({ ...taken, element: container, paragraph });
  };
  const enter = (element: Element, parent: Frame | null): Frame => {
    const isBlock = parent === null || isBlockLevel(element, parent);
    if (isBlock && parent) flush(parent.container);
    if (isBlock) parted = false;
    if (element.shadowRoot) {
      shadowRoots.push(element.shadowRoot);
      builder.skip();
    }
    return {
      element,
      container: isBlock || parent === null ? element : parent.container,
      children: renderedChildren(element),
      next: 0,
      isBlock,
      inLink: element.localName === 'a' || (parent?.inLink ?? false),
      muted: false,
    };
  };
  const leave = (frame: Frame): void => {
    if (frame.isBlock) {
      flush(frame.container);
      parted = false;
    } else if (frame.element.shadowRoot) builder.skip();
  };
  const isLeftOut = (element: Element): boolean => {
    if (isNeverRead(element)) return true;
    // A word in a sentence is part of it, whatever its link or span is called.
    const isBeside = !INLINE.has(element.localName) && isClutter(element);
    if (!isBeside && !isHiddenByAttributes(element)) return false;
    return shareOfParagraphs(element, root, total) < SHARE_THAT_IS_NO_CLUTTER;
  };

  const stack: Frame[] = [enter(root, null)];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    visited += 1;
    depth = Math.max(depth, stack.length);
    if (visited % NODES_BETWEEN_PAUSES === 0) yield;
    const node = frame.children[frame.next];
    frame.next += 1;
    if (node === undefined) {
      stack.pop();
      leave(frame);
    } else if (isText(node)) {
      if (!frame.muted) {
        if (/\S/.test(node.data)) breaks = 0;
        builder.append(node, frame.inLink);
      }
    } else if (isElement(node)) {
      const name = node.localName;
      if (name === 'br') {
        breaks += 1;
        if (breaks === 2) {
          parted = true;
          flush(frame.container);
        } else builder.breakLine();
      } else if (/^h[2-6]$/.test(name)) {
        flush(frame.container);
        frame.muted = isClutterHeading(node.textContent);
      } else if (frame.muted || isLeftOut(node)) {
        if (isBlockLevel(node, frame) && !LEFT_OUT_IN_LINE.has(name)) flush(frame.container);
        else builder.skip();
      } else stack.push(enter(node, frame));
    }
  }
  return { blocks, shadowRoots, depth };
}
