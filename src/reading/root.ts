import type { PageBlock } from './blocks.ts';
import { composedParent, isElement } from './dom.ts';

// The article is the deepest element that holds this share of its text: a stray box elsewhere does not widen it.
const SHARE_OF_ARTICLE = 0.8;
// An `article` around the body is taken for the whole if it holds at most this much more than the body.
const WIDER_ARTICLE = 1.5;
// …or so few characters more: the standfirst of a live blog that has just begun may be half of its text.
const WIDER_BY_FEW = 400;
// Any other element is, if it adds the headline or is called an article, and adds at most this much prose: the standfirst.
const WIDER_FOR_HEADLINE = 1.25;

const BLOCKS_BETWEEN_PAUSES = 128;

/** Adds up the text of the blocks in every element around them. */
function* weigh(blocks: readonly PageBlock[]): Generator<undefined, Map<Node, number>> {
  const weights = new Map<Node, number>();
  for (const [number, block] of blocks.entries()) {
    if (number % BLOCKS_BETWEEN_PAUSES === 0) yield;
    const weight = block.text.length;
    for (let node: Node | null = block.element; node !== null; node = composedParent(node)) {
      weights.set(node, (weights.get(node) ?? 0) + weight);
    }
  }
  return weights;
}

function isArticleElement(element: Element): boolean {
  if (element.localName === 'body' || element.localName === 'html') return false;
  return element.matches('article, [role="article"], [itemtype*="Article"], [itemtype*="BlogPosting"]');
}

function isNamedArticle(element: Element): boolean {
  return /(?:^|\s)(?:article|story|post)(?:\s|$)/i.test(element.getAttribute('class') ?? '');
}

/**
 * The element that holds the blocks that are likely the article, widened to the `article` or the headline around it, if that
 * adds little of the page's other prose; null without any block.
 */
export function* findRoot(
  likely: readonly PageBlock[],
  prose: readonly PageBlock[],
): Generator<undefined, Element | null> {
  const weights = yield* weigh(likely);
  const most = Math.max(0, ...weights.values());
  if (most === 0) return null;
  let deepest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [node, weight] of weights) {
    if (!isElement(node) || weight < most * SHARE_OF_ARTICLE) continue;
    // Ancestors of a block are met from the inside out, so of equal weights the first is the deepest.
    if (weight < least) {
      deepest = node;
      least = weight;
    }
  }
  return deepest && widen(deepest, yield* weigh(prose));
}

function widen(root: Element, prose: ReadonlyMap<Node, number>): Element {
  const own = prose.get(root) ?? 0;
  let widest = root;
  for (let node = composedParent(root); node !== null; node = composedParent(node)) {
    if (!isElement(node) || node.localName === 'body' || node.localName === 'html') continue;
    const held = prose.get(node) ?? 0;
    const holdsHeadline = widest.querySelector('h1') === null && node.querySelector('h1') !== null;
    const isLittleMore = held <= Math.max(own * WIDER_ARTICLE, own + WIDER_BY_FEW);
    if (isArticleElement(node) && isLittleMore) widest = node;
    else if ((holdsHeadline || isNamedArticle(node)) && held <= own * WIDER_FOR_HEADLINE) widest = node;
  }
  return widest;
}
