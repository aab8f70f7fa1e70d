import type {
  ArticleDescription,
  ArticleId,
  Block,
  BlockId,
  ReadBlocksRequest,
} from '../../../src/messaging/protocol.ts';
import { FakeBrowser, type FakeTab } from '../../fakes/fake-browser.ts';
import { type FakeWorker, startWorker } from '../../fakes/fake-worker.ts';

/** Sentences that the bridge pack corroborates, contradicts and knows nothing of. */
export const TRUE_SENTENCE = 'The bridge cost 40 million crowns.';
export const FALSE_SENTENCE = 'The bridge cost 90 million crowns.';
export const OTHER_SENTENCE = 'The mayor wore a hat.';

export const TAB = 7;
export const PAGE_URL = 'https://www.news.example/oldport/bridge';

export function articleId(id: string): ArticleId {
  return id as ArticleId;
}

/** A browser with one news page open in a tab, whose content script listens. */
export function browserWithPage(tab: Partial<FakeTab> = {}): FakeBrowser {
  const browser = new FakeBrowser();
  browser.tabs.set(TAB, { id: TAB, url: PAGE_URL, document: 'document-1', answers: () => undefined, ...tab });
  return browser;
}

/** The background in such a browser, awake. */
export async function workerWithPage(): Promise<{ browser: FakeBrowser; worker: FakeWorker }> {
  const browser = browserWithPage();
  const worker = await startWorker(browser);
  await worker.ready;
  return { browser, worker };
}

export function description(changes: Partial<ArticleDescription> = {}): ArticleDescription {
  return {
    article: articleId('article-1'),
    url: PAGE_URL,
    title: 'A bridge opens',
    byline: null,
    publisher: 'News Example',
    published: '2025-06-02',
    language: 'en-GB',
    ...changes,
  };
}

export function block(id: string, text: string): Block {
  return { id: id as BlockId, text };
}

/** A message with these blocks, in this order, and nothing else in the article. */
export function blocks(list: readonly Block[], changes: Partial<ReadBlocksRequest> = {}): ReadBlocksRequest {
  return {
    article: articleId('article-1'),
    blocks: list,
    order: list.map(({ id }) => id),
    more: false,
    ...changes,
  };
}

/** The page starts its article and sends these paragraphs, `p0` and so on; the answer to them. */
export async function readArticle(worker: FakeWorker, ...texts: readonly string[]) {
  await worker.fromPage(TAB, 'startArticle', description());
  return worker.fromPage(TAB, 'readBlocks', blocks(texts.map((text, index) => block(`p${index}`, text))));
}
