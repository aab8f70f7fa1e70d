import { focusCard } from './focus-card.ts';
import { isTyping, stepOf } from './keys.ts';
import { revealFinding } from './reveal-finding.ts';
import { stepTo } from './step.ts';
import type { SidebarStore } from './store/sidebar.ts';

/** The id of the field that the slash leads to. */
export const SEARCH_FIELD = 'search';

/** The keys of the list of findings, wherever on the surface the focus is. `list` is the element with the cards. */
export function handleKey(event: KeyboardEvent, list: HTMLElement | null, store: SidebarStore): void {
  if (event.defaultPrevented || store.view.value !== 'page' || isTyping(event.target)) return;
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finding]') : null;
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById(SEARCH_FIELD)?.focus();
    return;
  }
  const direction = stepOf(event, card !== null);
  if (direction !== null) {
    if (step(direction, list, store, card?.dataset.finding)) event.preventDefault();
    return;
  }
  const chosen = store.findings.listed.value.find(({ finding }) => finding === card?.dataset.finding);
  if (event.key === 'Enter' && card === event.target && chosen !== undefined) void revealFinding(chosen, store);
}

/**
 * Goes to the next or previous card, from the given one or else from the chosen one. False where there is none to go to. A card
 * that is not drawn yet takes the focus as soon as it is.
 */
export function step(direction: 1 | -1, list: HTMLElement | null, store: SidebarStore, from?: string): boolean {
  const { listed, selected } = store.findings;
  const at = listed.value.findIndex(({ finding }) => finding === (from ?? selected.value));
  const next = listed.value[stepTo(listed.value.length, at === -1 ? null : at, direction) ?? -1];
  if (next === undefined || next.finding === null) return false;
  selected.value = next.finding;
  if (!focusCard(list, next.finding)) store.wanted.value = next.finding;
  return true;
}
