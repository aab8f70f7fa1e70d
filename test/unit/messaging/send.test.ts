import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundToContent, FindingId } from '../../../src/messaging/protocol.ts';
import { createSend, type MessageTrouble, type Post, type SendOptions } from '../../../src/messaging/send.ts';

const finding = 'f' as FindingId;

function sendThrough(post: Post, options?: SendOptions) {
  return createSend<BackgroundToContent>('background-to-content', post, options);
}

afterEach(() => vi.useRealTimers());

describe('send', () => {
  it('wraps the message in an envelope and unwraps the answer', async () => {
    const post = vi.fn<Post>(async () => ({ answered: true, value: { ok: true, value: null } }));
    expect(await sendThrough(post)('revealFinding', { finding })).toEqual({ ok: true, value: null });
    expect(post).toHaveBeenCalledWith({
      channel: 'background-to-content',
      name: 'revealFinding',
      payload: { finding },
    });
  });

  it('a message that carries nothing carries null, which survives on the way', async () => {
    const post = vi.fn<Post>(async () => ({ answered: true, value: { ok: true, value: null } }));
    await sendThrough(post)('stop');
    expect(post).toHaveBeenCalledWith(expect.objectContaining({ payload: null }));
  });

  it.each([
    ['the browser rejects', 'lost', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['nobody answers', 'lost', async () => undefined],
    ['somebody else answers', 'lost', async () => 'hello'],
    ['the receiver has a bug', 'internal', async () => ({ answered: false, why: 'internal' })],
    ['the receiver refuses', 'refused', async () => ({ answered: false, why: 'refused' })],
  ] satisfies [string, MessageTrouble, Post][])(
    'when %s, rejects with the trouble "%s"',
    async (_when, trouble, post) => {
      await expect(sendThrough(post)('stop')).rejects.toMatchObject({ name: 'MessageError', trouble });
    },
  );

  it('rejects when no answer comes in time', async () => {
    vi.useFakeTimers();
    const sent = expect(sendThrough(() => new Promise(() => undefined), { limit: 50 })('stop')).rejects.toMatchObject({
      trouble: 'late',
    });
    await vi.advanceTimersByTimeAsync(50);
    await sent;
  });

  it('sends a lost message once more where the map says so, and only once', async () => {
    const post = vi.fn<Post>(() => Promise.reject(new Error('The message channel closed')));
    await expect(sendThrough(post, { repeatLost: true })('stop')).rejects.toMatchObject({ trouble: 'lost' });
    expect(post).toHaveBeenCalledTimes(2);
    await expect(sendThrough(post)('stop')).rejects.toMatchObject({ trouble: 'lost' });
    expect(post).toHaveBeenCalledTimes(3);
  });

  it('leaves no timer behind once it is answered', async () => {
    vi.useFakeTimers();
    await sendThrough(async () => ({ answered: true, value: { ok: true, value: null } }))('stop');
    expect(vi.getTimerCount()).toBe(0);
  });
});
