import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askReadability } from '../../../../src/content/article/second-opinion.ts';
import { sharedWorld } from '../../../../src/content/lifecycle/shared-world.ts';
import { failed, type Result, succeeded } from '../../../../src/messaging/result.ts';
import { readWithReadability } from '../../../../src/reading/readability.ts';
import { pageOf, SENTENCES } from '../../reading/pages.ts';

const ARTICLE = `<article>${SENTENCES.map((sentence) => `<p>${sentence} ${sentence}</p>`).join('')}</article>`;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
});

afterEach(() => {
  sharedWorld().readWithReadability = undefined;
  vi.unstubAllGlobals();
});

/** A page and a background that brings Readability, or answers as it is told. */
function open(body: string, answer?: Result<null, { kind: 'off' }>) {
  const document = pageOf(body);
  vi.stubGlobal('document', document);
  const sendMessage = vi.fn(async () => {
    if (answer === undefined) sharedWorld().readWithReadability = readWithReadability;
    return { answered: true, value: answer ?? succeeded(null) };
  });
  vi.stubGlobal('chrome', { runtime: { id: 'second-source@test', sendMessage } });
  return { document, sendMessage };
}

function ask(): ReturnType<typeof askReadability> {
  return askReadability(new AbortController().signal);
}

it('has Readability brought once for a document', async () => {
  const { document, sendMessage } = open(ARTICLE);
  const paragraph = document.querySelector('p');
  for (const kept of [await ask(), await ask()]) expect([...(kept?.elements ?? [])]).toContain(paragraph);
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('is none where the background refuses', async () => {
  open(ARTICLE, failed({ kind: 'off' }));
  expect(await ask()).toBeNull();
});

it('is none where the background says that it was brought, but it was not', async () => {
  open(ARTICLE, succeeded(null));
  expect(await ask()).toBeNull();
});

it('is not asked for on a page that would be held up', async () => {
  const { sendMessage } = open(`${ARTICLE}${'<i></i>'.repeat(3_000)}`);
  expect(await ask()).toBeNull();
  expect(sendMessage).not.toHaveBeenCalled();
});

it('is none once the signal has aborted', async () => {
  open(ARTICLE);
  expect(await askReadability(AbortSignal.abort())).toBeNull();
});
