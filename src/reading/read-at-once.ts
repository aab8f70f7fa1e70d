import type { Result } from '../core/result.ts';
import { type Article, readArticleInSteps } from './read-article.ts';
import { ReadCache } from './read-cache.ts';
import { readWithReadability } from './readability.ts';
import { isSmallEnough } from './readability-limits.ts';
import { runThrough } from './steps.ts';

/**
 * Finds the article of a page without pausing, for the command line and tests: its paragraphs in reading order and what the page
 * says of itself. Readability is asked where the reader in a page would ask it, so that a page reads the same in both.
 */
export function readArticle(document: Document): Result<Article, 'not-an-article'> {
  const first = runThrough(readArticleInSteps(document, new ReadCache()));
  if (!first.ok || first.value.isClear || !isSmallEnough(document)) return first;
  const kept = runThrough(readWithReadability(document));
  const second = kept && runThrough(readArticleInSteps(document, new ReadCache(), kept));
  return second?.ok ? second : first;
}
