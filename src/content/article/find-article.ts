import { type Result, succeeded } from '../../messaging/result.ts';
import type { Kept } from '../../reading/kept.ts';
import { type Article, readArticleInSteps } from '../../reading/read-article.ts';
import { ReadCache } from '../../reading/read-cache.ts';
import { nextTurn } from '../lifecycle/next-turn.ts';
import { runInSlices } from '../lifecycle/slices.ts';
import { touchWhileReading } from './change-watcher.ts';

/** An article, and what is needed to keep up with it. */
export interface FoundArticle {
  readonly article: Article;
  /** Knows what the article was read from. */
  readonly cache: ReadCache;
  /** The page has changed while the article was being found. */
  readonly changedMeanwhile: boolean;
}

type Find = Result<FoundArticle, 'not-an-article'>;

/**
 * Finds the article of the page, in slices. Where the page leaves doubt which part of it is the article, a second opinion is asked
 * for; if there is none, the first one stands. Null if the signal aborts meanwhile.
 */
export async function findArticle(
  secondOpinion: (signal: AbortSignal) => Promise<Kept | null>,
  signal: AbortSignal,
): Promise<Find | null> {
  const stop: (() => void)[] = [];
  const readOnce = async (kept: Kept | null): Promise<(() => Find) | null> => {
    const cache = new ReadCache();
    stop.push(touchWhileReading(cache));
    const read = await runInSlices(readArticleInSteps(document, cache, kept), signal);
    // The last slice is a task by itself, and so is what is done with the article. Changes are noted until then.
    await nextTurn();
    if (read === null || signal.aborted) return null;
    const { value } = read;
    return () => (value.ok ? succeeded({ article: value.value, cache, changedMeanwhile: cache.changes > 0 }) : value);
  };
  try {
    const first = await readOnce(null);
    const found = first?.();
    if (!found?.ok || found.value.article.isClear) return found ?? null;
    const kept = await secondOpinion(signal);
    if (signal.aborted) return null;
    const second = kept && (await readOnce(kept))?.();
    if (signal.aborted) return null;
    return second?.ok ? second : (first?.() ?? null);
  } finally {
    for (const end of stop) end();
  }
}
