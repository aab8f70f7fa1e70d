import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const numbers = v.array(v.number());

let browser: FakeBrowser;
let storage: typeof import('../../../src/platform/storage.ts');

beforeEach(async () => {
  browser = new FakeBrowser();
  vi.resetModules();
  vi.doMock('../../../src/platform/browser.ts', () => ({ browser: browser.connect().api }));
  storage = await import('../../../src/platform/storage.ts');
});

function item(fallback: number[] = []) {
  return storage.storageItem<number[]>('local', 'numbers', numbers, fallback);
}

describe('a storage item', () => {
  it('gives back what was written, and the fallback before', async () => {
    expect(await item([7]).read()).toEqual([7]);
    await item().write([1, 2]);
    expect(await item([7]).read()).toEqual([1, 2]);
  });

  it.each([['text'], [{ 0: 1 }], [[1, 'two']], [null]])('gives the fallback for a broken value: %j', async (broken) => {
    await browser.local.set({ numbers: broken });
    expect(await item([7]).read()).toEqual([7]);
  });

  it('loses no change of many at once', async () => {
    const all = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(all.map((number) => item().change((value) => [...value, number])));
    expect(await item().read()).toEqual(all);
  });

  it('gives what it takes to one taker only', async () => {
    await item().write([1]);
    expect(await Promise.all([item().take(), item().take()])).toEqual([[1], []]);
  });

  it('rejects where there is no room, and goes on afterwards', async () => {
    browser.local.room = 10;
    await expect(item().write(Array(50).fill(1))).rejects.toThrow();
    await item().write([1]);
    expect(await item().read()).toEqual([1]);
  });
});

it('everything is removed from both areas', async () => {
  await browser.local.set({ a: 1 });
  await browser.session.set({ b: 1 });
  await storage.clearStorage();
  expect([...browser.local.keys, ...browser.session.keys]).toEqual([]);
});
