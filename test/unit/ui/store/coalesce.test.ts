import { describe, expect, it } from 'vitest';
import { coalesce } from '../../../../src/ui/store/coalesce.ts';

describe('coalesce', () => {
  it('runs one at a time, and once more for all who asked meanwhile', async () => {
    const finish: (() => void)[] = [];
    const run = coalesce(() => new Promise<void>((resolve) => finish.push(resolve)));
    const first = run();
    const second = run();
    const third = run();
    expect(finish).toHaveLength(1);
    finish[0]?.();
    await first;
    await Promise.resolve();
    await Promise.resolve();
    expect(finish).toHaveLength(2);
    finish[1]?.();
    await Promise.all([second, third]);
    expect(finish).toHaveLength(2);
  });

  it('runs again after a failure, which only its own caller hears of', async () => {
    let runs = 0;
    const run = coalesce(async () => {
      runs += 1;
      if (runs === 1) throw new Error('first');
    });
    const first = run();
    const second = run();
    await expect(first).rejects.toThrow('first');
    await expect(second).resolves.toBeUndefined();
    await run();
    expect(runs).toBe(3);
  });
});
