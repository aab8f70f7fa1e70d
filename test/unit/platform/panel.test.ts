import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSidebar } from '../../../src/platform/panel.ts';

afterEach(() => vi.unstubAllGlobals());

describe('openSidebar', () => {
  it('opens the side panel of the window in Chromium, synchronously', async () => {
    const open = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    const opening = openSidebar(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(await opening).toBe(true);
  });

  it('opens the sidebar in Firefox', async () => {
    const open = vi.fn(async () => undefined);
    vi.stubGlobal('browser', { sidebarAction: { open } });
    expect(await openSidebar(3)).toBe(true);
    expect(open).toHaveBeenCalledOnce();
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('user gesture'))],
    [
      'throws',
      () => {
        throw new Error('user gesture');
      },
    ],
  ])('says no where the browser %s', async (_how, open) => {
    vi.stubGlobal('chrome', { sidePanel: { open } });
    expect(await openSidebar(3)).toBe(false);
  });

  it('says no where there is no sidebar', async () => {
    vi.stubGlobal('chrome', {});
    expect(await openSidebar(3)).toBe(false);
  });
});
