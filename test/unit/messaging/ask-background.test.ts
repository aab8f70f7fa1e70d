import { afterEach, describe, expect, it, vi } from 'vitest';
import { askBackground, isExtensionAlive } from '../../../src/messaging/ask-background.ts';

afterEach(() => vi.unstubAllGlobals());

function stubRuntime(sendMessage: () => Promise<unknown>, id: string | undefined = 'second-source@test'): void {
  vi.stubGlobal('chrome', { runtime: { id, sendMessage } });
}

describe('askBackground', () => {
  it('gives the reply of the background', async () => {
    stubRuntime(async () => ({ answered: true, value: { ok: false, failure: { kind: 'off' } } }));
    expect(await askBackground('pageIsOnTopic')).toEqual({ ok: false, failure: { kind: 'off' } });
  });

  it('prefers the browser object, which Firefox has', async () => {
    stubRuntime(() => Promise.reject(new Error('not this one')));
    vi.stubGlobal('browser', {
      runtime: { id: 'x', sendMessage: async () => ({ answered: true, value: { ok: true, value: null } }) },
    });
    expect(await askBackground('pageIsOnTopic')).toEqual({ ok: true, value: null });
  });

  it('asks once more when the background was stopped over it', async () => {
    const sendMessage = vi.fn<() => Promise<unknown>>(async () => ({
      answered: true,
      value: { ok: true, value: null },
    }));
    sendMessage.mockRejectedValueOnce(new Error('The message channel closed before a response was received'));
    stubRuntime(sendMessage);
    expect(await askBackground('pageIsOnTopic')).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('says so when nobody answers the second time either', async () => {
    stubRuntime(() => Promise.reject(new Error('no receiver')));
    expect(await askBackground('pageIsOnTopic')).toEqual({ ok: false, failure: { kind: 'no-answer' } });
  });

  it.each(['internal', 'refused'])('a receiver that answers "%s" is not asked again', async (why) => {
    const sendMessage = vi.fn(async () => ({ answered: false, why }));
    stubRuntime(sendMessage);
    expect(await askBackground('pageIsOnTopic')).toEqual({ ok: false, failure: { kind: 'internal' } });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('says that the extension is gone, and does not even try', async () => {
    const sendMessage = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    expect(isExtensionAlive()).toBe(false);
    expect(await askBackground('pageIsOnTopic')).toEqual({ ok: false, failure: { kind: 'gone' } });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('says so in a page without any runtime', async () => {
    vi.stubGlobal('chrome', undefined);
    expect(await askBackground('pageIsOnTopic')).toEqual({ ok: false, failure: { kind: 'gone' } });
  });
});
