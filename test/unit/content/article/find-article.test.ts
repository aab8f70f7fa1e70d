import { afterEach, expect, it, vi } from 'vitest';
import { findArticle } from '../../../../src/content/article/find-article.ts';
import type { Kept } from '../../../../src/reading/kept.ts';
import { readWithReadability } from '../../../../src/reading/readability.ts';
import { runThrough } from '../../../../src/reading/steps.ts';
import { pageOf, SENTENCES } from '../../reading/pages.ts';
import { unclearPage } from '../../reading/unclear-page.ts';

const STORY = SENTENCES.map((sentence) => `${sentence} ${sentence}`);
const REPLIES = [...STORY.slice(0, 1), ...STORY].map((text) => `As I said: ${text}`);

afterEach(() => vi.unstubAllGlobals());

function open(body: string): Document {
  const document = pageOf(body);
  vi.stubGlobal('document', document);
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver);
  return document;
}

async function textsFound(secondOpinion: () => Promise<Kept | null>): Promise<string[]> {
  const found = await findArticle(secondOpinion, new AbortController().signal);
  if (!found?.ok) throw new Error('no article');
  return found.value.article.blocks.map(({ text }) => text);
}

it('asks nobody where the page is clear', async () => {
  open(`<article>${STORY.map((text) => `<p>${text}</p>`).join('')}</article>`);
  const secondOpinion = vi.fn(async () => null);
  expect(await textsFound(secondOpinion)).toEqual(STORY);
  expect(secondOpinion).not.toHaveBeenCalled();
});

it('goes by the second opinion where the page is not', async () => {
  const document = open(unclearPage(STORY, REPLIES));
  expect(await textsFound(async () => runThrough(readWithReadability(document)))).toEqual(STORY);
});

it('stays with the first where there is no second', async () => {
  open(unclearPage(STORY, REPLIES));
  expect(await textsFound(async () => null)).toEqual(REPLIES);
});

it('says that the page has changed while the second opinion was waited for', async () => {
  const document = open(unclearPage(STORY, REPLIES));
  const found = await findArticle(async () => {
    document.body.append(document.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve));
    return null;
  }, new AbortController().signal);
  expect(found).toMatchObject({ ok: true, value: { changedMeanwhile: true } });
});

it('finds nothing any more once it is aborted', async () => {
  const document = open(unclearPage(STORY, REPLIES));
  const controller = new AbortController();
  const found = await findArticle(async () => {
    controller.abort();
    return runThrough(readWithReadability(document));
  }, controller.signal);
  expect(found).toBeNull();
});

it('says where there is no article', async () => {
  open('<nav><a href="/">Home</a></nav>');
  expect(await findArticle(async () => null, new AbortController().signal)).toEqual({
    ok: false,
    failure: 'not-an-article',
  });
});
