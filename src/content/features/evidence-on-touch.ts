import { EvidenceCard } from '../card/evidence-card.ts';
import type { Feature } from './feature.ts';

/** A finger that moved further, in CSS pixels, or stayed longer, in milliseconds, did not tap: it scrolled or selected. */
const FARTHEST = 10;
const LONGEST = 500;

/** Shows a finding's card in the corner when a finger taps it. Only listens: the tap does in the page what it does without us. */
export const evidenceOnTouch: Feature = {
  id: 'evidence-on-touch',
  appliesTo: () => true,
  start(context, signal) {
    const card = new EvidenceCard(context, signal);
    let down: PointerEvent | null = null;
    document.addEventListener(
      'pointerdown',
      (event) => {
        down = event.pointerType === 'touch' && event.isPrimary ? event : null;
      },
      { capture: true, passive: true, signal },
    );
    document.addEventListener(
      'pointerup',
      (event) => {
        if (down === null || down.pointerId !== event.pointerId) return;
        const { clientX: x, clientY: y } = event;
        const isTap =
          Math.hypot(x - down.clientX, y - down.clientY) <= FARTHEST && event.timeStamp - down.timeStamp <= LONGEST;
        if (!isTap || card.contains(x, y)) return;
        const placed = context.findingAt({ x, y });
        if (placed === null) card.hide();
        else if (placed.finding !== card.shown) void card.show(placed, { by: 'touch', x });
      },
      { capture: true, passive: true, signal },
    );
  },
};
