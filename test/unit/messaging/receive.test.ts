import { describe, expect, it, vi } from 'vitest';
import type { BackgroundToContent } from '../../../src/messaging/protocol.ts';
import { answer, type Handlers, listenTo, type Receiver, type Sender } from '../../../src/messaging/receive.ts';

const handlers: Handlers<BackgroundToContent, string> = {
  revealFinding: () => ({ ok: false, failure: 'gone' }),
  stepFinding: () => ({ ok: true, value: null }),
  stop: () => {
    throw new Error('a bug');
  },
  lookChanged: () => Promise.reject(new Error('a bug')),
  readAgain: () => ({ ok: true, value: null }),
};

function receiver(report = vi.fn()): Receiver<BackgroundToContent, string> {
  return {
    channel: 'background-to-content',
    read: (_name, payload) => (payload === 'wrong' ? null : { request: payload as never }),
    handlers,
    admit: ({ id }: Sender) => id ?? null,
    report,
  };
}

const from = { id: 'us' };

function message(name: string, payload: unknown = null) {
  return { channel: 'background-to-content', name, payload };
}

describe('answer', () => {
  it('calls the handler of the message synchronously, so that a click still counts', () => {
    const readAgain = vi.fn(handlers.readAgain);
    void answer({ ...receiver(), handlers: { ...handlers, readAgain } }, message('readAgain'), from);
    expect(readAgain).toHaveBeenCalledOnce();
  });

  it('leaves messages of other channels to others', () => {
    expect(answer(receiver(), { ...message('stop'), channel: 'ui-to-background' }, from)).toBeNull();
    expect(answer(receiver(), 'stop', from)).toBeNull();
  });

  it.each([
    ['a sender that may not speak', message('readAgain'), {}],
    ['a name that is none', message('selfDestruct'), from],
    ['a name every object has', message('toString'), from],
    ['a payload of the wrong shape', message('readAgain', 'wrong'), from],
  ])('refuses %s', async (_what, arrived, sender) => {
    expect(await answer(receiver(), arrived, sender)).toEqual({ answered: false, why: 'refused' });
  });

  it.each(['stop', 'lookChanged'])('answers although the handler of %s has a bug, and reports it', async (name) => {
    const report = vi.fn();
    expect(await answer(receiver(report), message(name), from)).toEqual({ answered: false, why: 'internal' });
    expect(report).toHaveBeenCalledExactlyOnceWith(name, expect.any(Error));
  });
});

describe('listenTo', () => {
  it('keeps the channel open and replies later', async () => {
    const listener = listenTo([(arrived, sender) => answer(receiver(), arrived, sender)]);
    const replied = new Promise((resolve) => {
      expect(listener(message('readAgain'), from, resolve)).toBe(true);
    });
    expect(await replied).toEqual({ answered: true, value: { ok: true, value: null } });
  });

  it('refuses what nobody knows', async () => {
    const listener = listenTo([() => null]);
    expect(await new Promise((resolve) => listener('hello', from, resolve))).toEqual({
      answered: false,
      why: 'refused',
    });
  });

  it('does not mind that the asker is gone', async () => {
    const answering = Promise.resolve({ answered: true, value: null } as const);
    listenTo([() => answering])('hello', from, () => {
      throw new Error('Attempting to use a disconnected port object');
    });
    await expect(answering).resolves.toBeDefined();
  });
});
