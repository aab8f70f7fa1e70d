import { type Checker, createChecker } from '../../../src/core/check.ts';
import type { SentenceVerdict } from '../../../src/core/finding.ts';
import { type Article, packFromArticles } from '../../../src/core/pack/from-articles.ts';
import { readKnowledge } from '../knowledge.ts';

export const knowledge = readKnowledge();

/** The day most texts of these tests are from: a Tuesday. */
export const DAY = '2025-10-28';

/** A checker whose sources are exactly these articles, of that day unless they say otherwise. */
export function checkerOf(...articles: readonly Article[]): Checker {
  return createChecker([packFromArticles(articles.map((article) => ({ published: DAY, ...article })))], knowledge);
}

/** A text of its own, compared with what the checker knows. */
export function check(checker: Checker, text: string, published: string | null = DAY): SentenceVerdict[] {
  return checker.read({ url: null, published, text }).check(text);
}

/** The verdict of a text that is one sentence. */
export function checkSentence(checker: Checker, text: string, published: string | null = DAY): SentenceVerdict {
  const [verdict, ...more] = check(checker, text, published);
  if (verdict === undefined || more.length > 0) throw new Error(`“${text}” is not one sentence`);
  return verdict;
}

/** So many words that no other filler has: enough of them make texts that are no copies of each other. */
export function filler(prefix: string, words = 90): string {
  return Array.from({ length: words }, (_, index) => `${prefix}${index}`).join(' ');
}
