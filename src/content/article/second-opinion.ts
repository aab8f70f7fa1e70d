import { askBackground } from '../../messaging/ask-background.ts';
import type { Kept } from '../../reading/kept.ts';
import { isSmallEnough } from '../../reading/readability-limits.ts';
import { sharedWorld } from '../lifecycle/shared-world.ts';

// Milliseconds after which a page that is never idle is interrupted nonetheless.
const LATEST = 1_000;

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LATEST });
  });
}

/**
 * Asks Readability what it keeps of the page: brought by the background, once for a document, and run in idle moments, a step in
 * each. Null where the page is too large for it, the background will not bring it, it finds nothing, or the signal aborts.
 */
export async function askReadability(signal: AbortSignal): Promise<Kept | null> {
  if (!isSmallEnough(document)) return null;
  if (!sharedWorld().readWithReadability) {
    const brought = await askBackground('bringReadability');
    if (!brought.ok) return null;
  }
  const steps = sharedWorld().readWithReadability?.(document);
  if (!steps) return null;
  for (;;) {
    await whenIdle();
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
  }
}
