import { afterEach, describe, expect, it, vi } from 'vitest';
import { logBug } from '../../../src/background/log.ts';

describe('logBug', () => {
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
  afterEach(() => {
    console.mockClear();
  });

  it('says once for each name that something has a bug', () => {
    logBug('reading', new Error('first'));
    logBug('reading', new Error('second'));
    logBug('painting', new Error('third'));
    expect(console.mock.calls).toEqual([
      ['Second Source: reading failed', new Error('first')],
      ['Second Source: painting failed', new Error('third')],
    ]);
  });

  it('is silent about a worker that is being stopped, and still speaks up about what comes after', () => {
    logBug('the badge', new Error('No SW'));
    expect(console).not.toHaveBeenCalled();
    logBug('the badge', new Error('a bug'));
    expect(console).toHaveBeenCalledOnce();
  });
});
