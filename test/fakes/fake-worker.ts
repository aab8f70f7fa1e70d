import { vi } from 'vitest';
import type { Answer, Channel, Payload, ReplyOf } from '../../src/messaging/envelope.ts';
import { isAnswer } from '../../src/messaging/envelope.ts';
import type { ContentToBackground, UiToBackground } from '../../src/messaging/protocol.ts';
import { BRIDGE_PACK } from './bridge-pack.ts';
import type { BackgroundApi, FakeBrowser } from './fake-browser.ts';
import { createFakeChecker } from './fake-checker.ts';

/** The background script, started in a fake browser with nothing in memory; and ways to speak to it. */
export interface FakeWorker {
  readonly api: BackgroundApi;
  /** Resolves when the worker has prepared itself for the session. */
  readonly ready: Promise<void>;
  /** Delivers a message as the browser would, and gives what comes back. Never resolves if the worker is killed over it. */
  deliver(message: unknown, sender: object): Promise<unknown>;
  /** What the content script of a tab asks. Throws where the background does not answer as it should. */
  fromPage<Name extends keyof ContentToBackground & string>(
    tab: number,
    name: Name,
    ...payload: Payload<ContentToBackground, Name>
  ): Promise<ReplyOf<ContentToBackground, Name>>;
  /** What the sidebar asks. */
  fromSidebar<Name extends keyof UiToBackground & string>(
    name: Name,
    ...payload: Payload<UiToBackground, Name>
  ): Promise<ReplyOf<UiToBackground, Name>>;
  /** Stops it at once: what it was doing has no effect any more. */
  kill(): void;
}

/** Starts the background of `src/background/index.ts` afresh, with the bridge pack packaged. */
export async function startWorker(browser: FakeBrowser): Promise<FakeWorker> {
  const { api, kill } = browser.connect();
  vi.resetModules();
  vi.doMock('../../src/platform/browser.ts', () => ({ browser: api }));
  vi.doMock('../../src/core/check.ts', () => ({ createChecker: createFakeChecker }));
  vi.stubGlobal('fetch', async (url: string | URL) => new Response(JSON.stringify(fileAt(String(url)))));
  vi.stubGlobal('browser', api);
  await import('../../src/background/index.ts');
  const { wake } = await import('../../src/background/wake.ts');
  const deliver = (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve) => {
      // Through JSON, as on its way between processes.
      const arrived: unknown = message === undefined ? undefined : JSON.parse(JSON.stringify(message));
      api.runtime.onMessage.fire(arrived, sender, (reply) => resolve(JSON.parse(JSON.stringify(reply))));
    });
  const ask = async <Reply>(channel: Channel, name: string, payload: unknown, sender: object): Promise<Reply> => {
    const reply: unknown = await deliver({ channel, name, payload: payload ?? null }, sender);
    if (!isAnswer<Reply>(reply)) throw new Error(`${name}: no answer`);
    return unwrap(name, reply);
  };
  return {
    api,
    ready: wake(),
    deliver,
    fromPage: (tab, name, ...payload) => ask('content-to-background', name, payload[0], browser.pageSender(tab)),
    fromSidebar: (name, ...payload) => ask('ui-to-background', name, payload[0], browser.sidebarSender),
    kill,
  };
}

function unwrap<Reply>(name: string, answer: Answer<Reply>): Reply {
  if (!answer.answered) throw new Error(`${name}: ${answer.why}`);
  return answer.value;
}

function fileAt(url: string): unknown {
  if (url.endsWith('/packs/index.json')) return [BRIDGE_PACK.id];
  if (url.endsWith(`/packs/${BRIDGE_PACK.id}.json`)) return BRIDGE_PACK;
  // Knowledge of English; the fake checker needs none.
  return {};
}
