import type { PageBlock } from './blocks.ts';
import { composedContains } from './dom.ts';
import type { Scored } from './score.ts';

// Measured on Readability's 130 test pages. On three of them the article holds 26, 31 and 50 % of the prose that was collected, on
// the others 76 % and more: below the first there is doubt, above the second there is none.
const LEAST_SHARE = 0.6;
const SHARE_WITHOUT_DOUBT = 0.8;
// Between them it depends on the best element beside the article, by its share of the article's points. On the first three
// pages that is 0.85, 0.41 and nothing, on the two that are in between 0.15 and 0.20.
const MOST_OF_A_RIVAL = 0.5;
const BETWEEN_PAUSES = 128;

/**
 * Whether the page's structure leaves little doubt that `root` is the article: it holds most of the page's prose, and no element
 * beside it, which neither holds it nor is held by it, has nearly its points.
 */
export function* isClear(
  root: Element,
  prose: readonly PageBlock[],
  { scores }: Scored,
): Generator<undefined, boolean> {
  let all = 0;
  let within = 0;
  const isWithin = new Map<Element, boolean>();
  for (const [number, { element, text }] of prose.entries()) {
    if (number % BETWEEN_PAUSES === 0) yield;
    const inRoot = isWithin.get(element) ?? composedContains(root, element);
    isWithin.set(element, inRoot);
    all += text.length;
    if (inRoot) within += text.length;
  }
  if (within < all * LEAST_SHARE) return false;
  if (within >= all * SHARE_WITHOUT_DOUBT) return true;
  let best = 0;
  let rival = 0;
  for (const [number, [element, score]] of [...scores].entries()) {
    if (number % BETWEEN_PAUSES === 0) yield;
    if (composedContains(root, element)) best = Math.max(best, score);
    else if (!composedContains(element, root)) rival = Math.max(rival, score);
  }
  return rival < best * MOST_OF_A_RIVAL || rival <= 0;
}
