import { failed, type Result, succeeded } from '../core/result.ts';
import { type CollectedBlocks, collectBlocks, type PageBlock } from './blocks.ts';
import { isClear } from './clarity.ts';
import { composedParent, isElement } from './dom.ts';
import { isKept, type Kept } from './kept.ts';
import type { ArticleMetadata } from './metadata/metadata.ts';
import { readMetadata } from './metadata/metadata.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { ReadCache } from './read-cache.ts';
import { findRoot } from './root.ts';
import { scoreElements } from './score.ts';

/** An article as it stands in the page. `blocks` are its paragraphs in reading order. */
export interface Article {
  readonly metadata: ArticleMetadata;
  /** The element that holds all of the article, and little else. */
  readonly root: Element;
  readonly blocks: readonly PageBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
  /** Whether the page leaves little doubt that this is its article. Where it does not, Readability is worth asking. */
  readonly isClear: boolean;
  /** What Readability was asked and kept, if it was: `readBlocks` needs it again when the page changes. */
  readonly kept: Kept | null;
}

interface Found {
  readonly root: Element;
  readonly isClear: boolean;
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
export function* readBlocks(root: Element, cache: ReadCache, kept: Kept | null): Generator<undefined, CollectedBlocks> {
  const { blocks, shadowRoots } = yield* collectBlocks(root, cache, kept);
  return { blocks: withoutPullQuotes(blocks.filter(({ prose }) => prose)), shadowRoots };
}

/** The element that holds the article, by what Readability kept or, where that is little, by the paragraphs' own points. */
function* findArticle(prose: readonly PageBlock[], kept: Kept | null): Generator<undefined, Found | null> {
  const inKept = kept ? prose.filter((block) => isKept(block, kept)) : [];
  if (lengthOf(inKept) >= SHORTEST_LIKELY) {
    const root = yield* findRoot(inKept, prose);
    // That all of the page is the article says nothing where the page was in doubt.
    if (root !== null && root.localName !== 'body') return { root, isClear: true };
  }
  const scored = yield* scoreElements(prose);
  const likely = new Set<Node>(scored.likely);
  const inLikely = prose.filter((block) => stands(block, likely));
  yield;
  const standsOut = lengthOf(inLikely) >= SHORTEST_LIKELY;
  const root = yield* findRoot(standsOut ? inLikely : prose, prose);
  if (root === null) return null;
  // On so short a page there is nothing to choose from.
  if (!standsOut) return { root, isClear: lengthOf(prose) < SHORTEST_LIKELY };
  return { root, isClear: yield* isClear(root, prose, scored) };
}

/**
 * Finds the article of a page. A generator, so that a page can be read in slices. The cache
 * then knows the article's root: whoever keeps it tells it what changes, also while this is paused. Once Readability was
 * asked, what it kept decides: all that is prose there, and in the element that holds most of it.
 */
export function* readArticleInSteps(
  document: Document,
  cache: ReadCache,
  kept: Kept | null = null,
): Generator<undefined, Result<Article, 'not-an-article'>> {
  const body = document.body ?? document.documentElement;
  if (body === null || !isElement(body)) return failed('not-an-article');
  const page = yield* collectBlocks(body, new ReadCache(), kept);
  const prose = page.blocks.filter((block) => block.prose);
  if (lengthOf(prose) < SHORTEST_ARTICLE) return failed('not-an-article');

  const found = yield* findArticle(prose, kept);
  if (found === null) return failed('not-an-article');
  const { root } = found;
  yield;

  const { blocks, shadowRoots } = yield* readBlocks(root, cache, kept);
  const length = lengthOf(blocks);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  if (length < SHORTEST_ARTICLE || linked > length * MOST_LINKED) return failed('not-an-article');
  yield;
  return succeeded({ metadata: readMetadata(document), ...found, blocks, shadowRoots, kept });
}
