import { failed, type Result, succeeded } from '../core/result.ts';
import { type CollectedBlocks, collectBlocks, type PageBlock } from './blocks.ts';
import { isElement } from './dom.ts';
import type { ArticleMetadata } from './metadata/metadata.ts';
import { readMetadata } from './metadata/metadata.ts';
import { isProse } from './prose.ts';
import { type Kept, readWithReadability, withoutSpace } from './readability.ts';
import { findRoot } from './root.ts';
import { runThrough } from './steps.ts';

/** An article as it stands in the page. `blocks` are its paragraphs in reading order. */
export interface Article {
  readonly metadata: ArticleMetadata;
  /** The element that holds all of the article, and little else. */
  readonly root: Element;
  readonly blocks: readonly PageBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
  /** What Readability made of the page; `readBlocks` needs it again when the page changes. */
  readonly kept: Kept | null;
}

// Less than two short sentences is a teaser, a login wall, an error page.
const SHORTEST_ARTICLE = 80;
// Readability's answer counts if it is more than a boilerplate paragraph.
const SHORTEST_KEPT = 250;
// Readability goes through all that lies below an element at every level: on freak nesting it takes minutes.
const DEEPEST_FOR_READABILITY = 200;
// In UTF-16 units; an article of a hundred pages has less.
const LONGEST_FOR_READABILITY = 1_000_000;
// On a front page the prose is in links.
const MOST_LINKED = 0.5;

function isKept(block: PageBlock, kept: Kept): boolean {
  for (let element: Element | null = block.element; element !== null; element = element.parentElement) {
    if (kept.elements.has(element)) return kept.text.includes(withoutSpace(block.text));
  }
  return false;
}

/** Whether Readability, which cannot pause, would hold up the page for too long. */
function isTooMuchForReadability({ blocks, depth }: CollectedBlocks): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return depth > DEEPEST_FOR_READABILITY || length > LONGEST_FOR_READABILITY;
}

function proseIn(blocks: readonly PageBlock[], kept: Kept | null): PageBlock[] {
  return blocks.filter((block) =>
    isProse(block, { kept: kept !== null && isKept(block, kept), paragraph: block.paragraph }),
  );
}

/** The article's paragraphs as they stand now: what a change of the page has to be compared with. */
export function* readBlocks(root: Element, kept: Kept | null): Generator<undefined, CollectedBlocks> {
  const collected = yield* collectBlocks(root);
  return { ...collected, blocks: proseIn(collected.blocks, kept) };
}

/** Finds the article of a page. A generator, so that a page can be read in slices; `readArticle` runs it through. */
export function* readArticleInSteps(document: Document): Generator<undefined, Result<Article, 'not-an-article'>> {
  const body = document.body ?? document.documentElement;
  if (body === null || !isElement(body)) return failed('not-an-article');
  const page = yield* collectBlocks(body);
  const prose = new Set(proseIn(page.blocks, null));
  const total = [...prose].reduce((sum, block) => sum + block.text.length, 0);
  if (total < SHORTEST_ARTICLE) return failed('not-an-article');

  const kept = isTooMuchForReadability(page) ? null : readWithReadability(document);
  yield;
  const lengthOf = (block: PageBlock): number => block.text.length;
  const proseOf = (block: PageBlock): number => (prose.has(block) ? lengthOf(block) : 0);
  const keptLength = (block: PageBlock): number => (kept && isKept(block, kept) ? lengthOf(block) : 0);
  const keptTotal = page.blocks.reduce((sum, block) => sum + keptLength(block), 0);
  const root = findRoot(page.blocks, keptTotal >= SHORTEST_KEPT ? keptLength : proseOf, proseOf);
  if (root === null) return failed('not-an-article');

  const { blocks, shadowRoots } = yield* readBlocks(root, kept);
  const length = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  if (length < SHORTEST_ARTICLE || linked > length * MOST_LINKED) return failed('not-an-article');
  return succeeded({ metadata: readMetadata(document), root, blocks, shadowRoots, kept });
}

/** Finds the article of a page: its paragraphs in reading order and what the page says of itself. */
export function readArticle(document: Document): Result<Article, 'not-an-article'> {
  return runThrough(readArticleInSteps(document));
}
