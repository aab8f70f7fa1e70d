import { failed, type Result, succeeded } from '../core/result.ts';
import { type CollectedBlocks, collectBlocks, type PageBlock } from './blocks.ts';
import { composedParent, isElement } from './dom.ts';
import type { ArticleMetadata } from './metadata/metadata.ts';
import { readMetadata } from './metadata/metadata.ts';
import { ReadCache } from './read-cache.ts';
import { findRoot } from './root.ts';
import { likelyElements } from './score.ts';
import { runThrough } from './steps.ts';

/** An article as it stands in the page. `blocks` are its paragraphs in reading order. */
export interface Article {
  readonly metadata: ArticleMetadata;
  /** The element that holds all of the article, and little else. */
  readonly root: Element;
  readonly blocks: readonly PageBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
}

// Less than two short sentences is a teaser, a login wall, an error page.
const SHORTEST_ARTICLE = 80;
// What scores best counts if it is more than a boilerplate paragraph.
const SHORTEST_LIKELY = 250;
// On a front page the prose is in links.
const MOST_LINKED = 0.5;

function stands(block: PageBlock, elements: ReadonlySet<Node>): boolean {
  for (let node: Node | null = block.element; node !== null; node = composedParent(node)) {
    if (elements.has(node)) return true;
  }
  return false;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The article's paragraphs as they stand now: what a change of the page has to be compared with. What the cache still knows
 * is not read again.
 */
export function* readBlocks(root: Element, cache: ReadCache): Generator<undefined, CollectedBlocks> {
  const { blocks, shadowRoots } = yield* collectBlocks(root, cache);
  return { blocks: blocks.filter(({ prose }) => prose), shadowRoots };
}

/**
 * Finds the article of a page. A generator, so that a page can be read in slices; `readArticle` runs it through. The cache
 * then knows the article's root: whoever keeps it tells it what changes, also while this is paused.
 */
export function* readArticleInSteps(
  document: Document,
  cache: ReadCache,
): Generator<undefined, Result<Article, 'not-an-article'>> {
  const body = document.body ?? document.documentElement;
  if (body === null || !isElement(body)) return failed('not-an-article');
  const page = yield* collectBlocks(body);
  const prose = page.blocks.filter((block) => block.prose);
  if (lengthOf(prose) < SHORTEST_ARTICLE) return failed('not-an-article');

  const likely = new Set<Node>(yield* likelyElements(prose));
  const inLikely = prose.filter((block) => stands(block, likely));
  yield;
  const root = yield* findRoot(lengthOf(inLikely) >= SHORTEST_LIKELY ? inLikely : prose, prose);
  if (root === null) return failed('not-an-article');
  yield;

  const { blocks, shadowRoots } = yield* readBlocks(root, cache);
  const length = lengthOf(blocks);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  if (length < SHORTEST_ARTICLE || linked > length * MOST_LINKED) return failed('not-an-article');
  yield;
  return succeeded({ metadata: readMetadata(document), root, blocks, shadowRoots });
}

/** Finds the article of a page: its paragraphs in reading order and what the page says of itself. */
export function readArticle(document: Document): Result<Article, 'not-an-article'> {
  return runThrough(readArticleInSteps(document, new ReadCache()));
}
