import type { Feature } from './feature.ts';

// In milliseconds: scrolling and moving the pointer fire in every frame.
const BETWEEN_CHECKS = 500;

/**
 * Looks after the highlights when the reader does something: the page may have cleared the registry, and the extension
 * may have been removed, of which Chromium tells its scripts nothing.
 */
export const keepPainted: Feature = {
  id: 'keep-painted',
  appliesTo: () => true,
  start(context, signal) {
    let checked = 0;
    const check = (): void => {
      const now = performance.now();
      if (now - checked < BETWEEN_CHECKS) return;
      checked = now;
      context.checkUp();
    };
    for (const type of ['pointermove', 'pointerdown', 'scroll', 'keydown', 'focusin', 'visibilitychange']) {
      document.addEventListener(type, check, { capture: true, passive: true, signal });
    }
  },
};
