import { EvidenceCard } from '../card/evidence-card.ts';
import type { PlacedFinding } from '../highlights/painter.ts';
import type { Feature } from './feature.ts';
import { boxOf, scrollTo } from './scroll-to.ts';

/** The finding to go to from the current one: around the ends, and from the top of what is in view at first. */
function neighbour(
  findings: readonly PlacedFinding[],
  current: PlacedFinding['finding'] | null,
  direction: 'next' | 'previous',
): PlacedFinding | null {
  const step = direction === 'next' ? 1 : -1;
  const at = findings.findIndex(({ finding }) => finding === current);
  if (at >= 0) return findings.at((at + step) % findings.length) ?? null;
  const below = findings.findIndex(({ ranges }) => boxOf(ranges).top >= 0);
  if (direction === 'next') return findings[Math.max(0, below)] ?? null;
  return findings.at(below < 0 ? -1 : below - 1) ?? null;
}

/** Goes from finding to finding with the extension's shortcuts and shows each one's card. */
export const stepByKeyboard: Feature = {
  id: 'step-by-keyboard',
  appliesTo: () => true,
  start(context, signal) {
    const card = new EvidenceCard(context, signal);
    let current: PlacedFinding['finding'] | null = null;
    context.orders.step = (direction) => {
      const placed = neighbour(context.findings(), current, direction);
      if (!placed) return false;
      current = placed.finding;
      scrollTo(placed.ranges, 'instant');
      context.flash(placed.ranges);
      void card.show(placed, { by: 'keyboard', x: boxOf(placed.ranges).left });
      return true;
    };
    signal.addEventListener('abort', () => {
      context.orders.step = undefined;
    });
  },
};
