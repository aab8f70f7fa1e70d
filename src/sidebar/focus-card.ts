import type { FindingId } from '../messaging/protocol.ts';

/** Frames in which a card is scrolled to again: see `scrollTo`. */
const SCROLLS = 5;

/** Gives a card the focus, scrolled into view; false where the list does not show it. */
export function focusCard(list: HTMLElement | null, finding: FindingId): boolean {
  const card = cardOf(list, finding);
  if (card === null) return false;
  card.focus({ preventScroll: true });
  scrollTo(card, SCROLLS);
  return true;
}

/** Scrolls a card into view and leaves the focus where it is; does nothing where the list does not show it. */
export function scrollToCard(list: HTMLElement | null, finding: FindingId): void {
  const card = cardOf(list, finding);
  if (card !== null) scrollTo(card, SCROLLS);
}

function cardOf(list: HTMLElement | null, finding: FindingId): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding)}"]`) ?? null;
}

/**
 * Cards out of view have estimated heights: those that come into view take their real ones and push the others on, so it takes
 * a few frames until a card far away stands where it was scrolled to.
 */
function scrollTo(card: HTMLElement, times: number): void {
  card.scrollIntoView({ block: 'nearest' });
  if (times > 1) requestAnimationFrame(() => scrollTo(card, times - 1));
}
