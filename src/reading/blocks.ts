import { Beside } from './beside.ts';
import { BlockTextBuilder, type MappedText } from './block-text.ts';
import { isClutter, isNamedCaption, isNeverRead } from './clutter.ts';
import { isElement, isSlot, isTame, isText, renderedChildren } from './dom.ts';
import { isHiddenByAttributes } from './hidden.ts';
import type { Kept } from './kept.ts';
import { holdsParagraphs, ParagraphShare } from './paragraph-share.ts';
import { isProse } from './prose.ts';
import { ReadCache } from './read-cache.ts';

/** A paragraph of the page: a run of text with no block-level element and no empty line in it. */
export interface PageBlock extends MappedText {
  /** The block-level element around it; several blocks share it where `<br><br>` parts paragraphs. */
  readonly element: Element;
  /** It reads like part of an article rather than like a link, a label, a byline or a button. */
  readonly prose: boolean;
}

export interface CollectedBlocks {
  readonly blocks: readonly PageBlock[];
  /** Open shadow roots met on the way: whoever watches for changes must watch these too. */
  readonly shadowRoots: readonly ShadowRoot[];
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
const NODES_BETWEEN_PAUSES = 128;

interface Frame {
  readonly element: Element;
  /** The nearest block-level element, the frame's own or an outer one. */
  readonly container: Element;
  readonly children: readonly Node[];
  next: number;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  /** What the last heading or label among the children announced, if that is not the article's. */
  beside: Beside | null;
  /** Where the frame's own blocks and shadow roots begin among all, and what had changed then. */
  readonly from: { readonly blocks: number; readonly shadowRoots: number; readonly changes: number };
  /** What is slotted in may change without anything below the element changing. */
  holdsSlot: boolean;
}

function isBlockLevel(element: Element, parent: Frame): boolean {
  const name = element.localName;
  if (INLINE.has(name)) return false;
  return !(name.includes('-') && (!parent.isBlock || HOLDS_PHRASES.test(parent.element.localName)));
}

/**
 * Every readable paragraph below `root` in reading order, through open shadow roots and slots, without what tag, class,
 * role or attributes say is no article text. A generator, so that the caller can pause: it yields every few hundred
 * nodes. Never recursive: pages nest 10,000 deep. What the cache still knows is not read again: its blocks are the same
 * objects as before. What Readability kept is read, whatever it is called.
 */
export function* collectBlocks(
  root: Element,
  cache = new ReadCache(),
  kept: Kept | null = null,
): Generator<undefined, CollectedBlocks> {
  const blocks: PageBlock[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const builder = new BlockTextBuilder();
  const paragraphs = new ParagraphShare(root);
  let parted = false;
  let breaks = 0;
  let visited = 0;

  const flush = (container: Element): void => {
    const taken = builder.take();
    const paragraph = container.localName === 'p' || parted;
    breaks = 0;
    if (taken.text !== '') blocks.push({ ...taken, element: container, prose: isProse(taken, paragraph) });
  };
  const enter = (element: Element, parent: Frame | null): Frame => {
    const isBlock = parent === null || isBlockLevel(element, parent);
    if (isBlock && parent) flush(parent.container);
    if (isBlock) parted = false;
    const from = { blocks: blocks.length, shadowRoots: shadowRoots.length, changes: cache.changes };
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
      beside: null,
      from,
      holdsSlot: isSlot(element),
    };
  };
  const leave = (frame: Frame): void => {
    if (frame.isBlock) {
      flush(frame.container);
      parted = false;
      const { from, element } = frame;
      const subtree = { blocks: blocks.slice(from.blocks), shadowRoots: shadowRoots.slice(from.shadowRoots) };
      if (!frame.holdsSlot) cache.keep(element, subtree, from.changes);
    } else if (frame.element.shadowRoot) builder.skip();
    const around = stack.at(-1);
    if (around && frame.holdsSlot && !frame.element.shadowRoot) around.holdsSlot = true;
  };
  const isLeftOut = (element: Element): boolean => {
    if (!isTame(element) || isNeverRead(element)) return true;
    // A word in a sentence is part of it, whatever else its link or span is called.
    const isCaption = isNamedCaption(element);
    const isNamed = !INLINE.has(element.localName) && isClutter(element) && !kept?.elements.has(element);
    const isUnwanted = isCaption || isNamed || isHiddenByAttributes(element);
    if (!isUnwanted || !holdsParagraphs(element)) return isUnwanted;
    const isTheArticle = paragraphs.isTheArticle(element);
    cache.keepWeighed(element, isTheArticle);
    return !isTheArticle;
  };
  /** Takes over what the cache knows of a block-level element; false if it must be read. */
  const reuse = (element: Element, parent: Frame): boolean => {
    if (parent.inLink || !isBlockLevel(element, parent)) return false;
    const known = cache.subtreeOf(element);
    if (!known) return false;
    flush(parent.container);
    parted = false;
    blocks.push(...known.blocks);
    shadowRoots.push(...known.shadowRoots);
    return true;
  };

  const isBeside = (frame: Frame, element: Element): boolean => {
    if (frame.beside?.goesOnWith(element)) return true;
    frame.beside = null;
    return false;
  };
  /** A block-level child has been read: where it is the first and a label, what it labels is not. */
  const heed = (frame: Frame | undefined): void => {
    if (!frame || frame.beside || blocks.length !== frame.from.blocks + 1) return;
    const label = blocks.at(-1);
    if (label && !label.prose) frame.beside = Beside.in(frame.element, label.text);
  };

  cache.weighAgain((element) => paragraphs.isTheArticle(element));
  const stack: Frame[] = [];
  stack.push(enter(root, null));
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    visited += 1;
    if (visited % NODES_BETWEEN_PAUSES === 0) yield;
    const node = frame.children[frame.next];
    frame.next += 1;
    if (node === undefined) {
      stack.pop();
      leave(frame);
      if (frame.isBlock) heed(stack.at(-1));
    } else if (isText(node)) {
      if (frame.beside === null) {
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
        frame.beside = Beside.under(node.textContent);
      } else if (isBeside(frame, node) || cache.isLeftOut(node, () => isLeftOut(node))) {
        if (isBlockLevel(node, frame) && !LEFT_OUT_IN_LINE.has(name)) flush(frame.container);
        else builder.skip();
      } else if (reuse(node, frame)) heed(frame);
      else stack.push(enter(node, frame));
    }
  }
  return { blocks, shadowRoots };
}
