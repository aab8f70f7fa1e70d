import { EvidenceCard } from '../card/evidence-card.ts';
import type { Feature } from './feature.ts';

// In milliseconds. The pointer rests on a sentence this long before its card shows, and may be away this long, to reach
// the card, before it goes.
const REST = 300;
const GRACE = 300;

/** Shows a finding's card while the pointer rests on it. Only listens: no event of the page is changed or held back. */
export const evidenceOnHover: Feature = {
  id: 'evidence-on-hover',
  appliesTo: () => true,
  start(context, signal) {
    const card = new EvidenceCard(context, signal);
    let timer: ReturnType<typeof setTimeout> | null = null;
    const after = (delay: number, then: () => void): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(then, delay);
    };
    let pointer = { x: 0, y: 0 };
    const rest = ({ x, y }: typeof pointer): void => {
      if (signal.aborted || card.contains(x, y)) return;
      const placed = context.findingAt({ x, y });
      if (placed === null) card.hide();
      else if (placed.finding !== card.shown) void card.show(placed, { by: 'pointer', x });
    };
    document.addEventListener(
      'pointermove',
      ({ clientX, clientY, pointerType, buttons }) => {
        // A finger has no rest, and who drags is selecting text.
        if (pointerType === 'touch' || buttons !== 0 || context.findings().length === 0) return;
        pointer = { x: clientX, y: clientY };
        after(card.shown === null ? REST : GRACE, () => rest(pointer));
      },
      { capture: true, passive: true, signal },
    );
    document.addEventListener('pointerleave', () => after(GRACE, () => card.hide()), { passive: true, signal });
    // The card goes along with its sentence; once the page is at rest it counts what the pointer is on then.
    document.addEventListener(
      'scroll',
      () => {
        if (card.shown !== null) after(GRACE, () => rest(pointer));
      },
      { capture: true, passive: true, signal },
    );
    document.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        if (timer !== null) clearTimeout(timer);
        if (!card.contains(clientX, clientY)) card.hide();
      },
      { capture: true, passive: true, signal },
    );
    signal.addEventListener('abort', () => {
      if (timer !== null) clearTimeout(timer);
    });
  },
};
