import type { Feature } from './feature.ts';
import { prefersReducedMotion, scrollTo } from './scroll-to.ts';

/** Scrolls to the finding chosen in the sidebar and marks it for a moment. */
export const revealFinding: Feature = {
  id: 'reveal-finding',
  appliesTo: () => true,
  start(context, signal) {
    context.orders.reveal = (finding) => {
      const placed = context.findings().find((candidate) => candidate.finding === finding);
      if (!placed) return false;
      scrollTo(placed.ranges, prefersReducedMotion() ? 'instant' : 'smooth');
      context.flash(placed.ranges);
      return true;
    };
    signal.addEventListener('abort', () => {
      context.orders.reveal = undefined;
    });
  },
};
