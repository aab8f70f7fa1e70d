import type { FindingId } from '../../messaging/protocol.ts';
import type { ArticleContext } from '../features/feature.ts';
import { boxOf } from '../features/scroll-to.ts';
import type { PlacedFinding } from '../highlights/painter.ts';
import { type CardHost, createCard } from './card-host.ts';
import { cornerFor, placeCard } from './place-card.ts';
import {
  cardLanguage,
  failureWords,
  showInSidebarWords,
  sidebarClosedWords,
  sourcesOf,
  titleOf,
  whyOf,
} from './words.ts';

/**
 * How a card is asked for: by a pointer at rest, by the keyboard, or by a finger, which would lie on a card beside the sentence. `x` is
 * where in the viewport it should be near.
 */
export interface Occasion {
  readonly by: 'pointer' | 'keyboard' | 'touch';
  readonly x: number;
}

interface Shown {
  readonly placed: PlacedFinding;
  readonly parts: CardHost;
  readonly end: AbortController;
}

/** Only one card shows at a time, whoever shows it. */
let hideOther: (() => void) | null = null;

/** The card of one finding: why, who says so, and the way into the sidebar. */
export class EvidenceCard {
  readonly #context: ArticleContext;
  readonly #signal: AbortSignal;
  #shown: Shown | null = null;
  #asked: FindingId | null = null;

  constructor(context: ArticleContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** The finding whose card shows, or is about to; null if none. */
  get shown(): FindingId | null {
    return this.#asked;
  }

  /** Whether a point of the viewport is on the card. */
  contains(x: number, y: number): boolean {
    if (!this.#shown) return false;
    const { left, right, top, bottom } = this.#shown.parts.card.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  hide(): void {
    this.#asked = null;
    this.#shown?.end.abort();
    this.#shown?.parts.host.remove();
    this.#shown = null;
  }

  async show(placed: PlacedFinding, occasion: Occasion): Promise<void> {
    hideOther?.();
    hideOther = () => this.hide();
    this.hide();
    this.#asked = placed.finding;
    const explained = await this.#context.explain(placed.finding);
    // Meanwhile the pointer may have moved on, or the page.
    if (this.#signal.aborted || this.#asked !== placed.finding) return;
    const content = explained.ok
      ? { title: titleOf(explained.value), why: whyOf(explained.value), sources: sourcesOf(explained.value) }
      : { title: '', why: failureWords(), sources: [] };
    const action = explained.ok ? showInSidebarWords() : null;
    const parts = createCard(
      { kind: placed.kind, language: cardLanguage(), ...content, action },
      occasion.by !== 'pointer',
    );
    const shown = { placed, parts, end: new AbortController() };
    this.#shown = shown;
    document.documentElement.append(parts.host);
    this.#position(shown, occasion);
    this.#listen(shown, occasion);
  }

  #position({ placed, parts }: Shown, { by, x }: Occasion): void {
    const size = parts.card.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } =
      by === 'touch' ? cornerFor(size, viewport) : placeCard(boxOf(placed.ranges), size, x, viewport);
    parts.card.style.left = `${left}px`;
    parts.card.style.top = `${top}px`;
  }

  #listen(shown: Shown, occasion: Occasion): void {
    const { signal } = shown.end;
    const byKeyboard = occasion.by === 'keyboard';
    const { button } = shown.parts;
    const before = document.activeElement;
    button.addEventListener('click', () => void this.#openSidebar(shown), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') {
          this.hide();
          if (byKeyboard && before instanceof HTMLElement) before.focus({ preventScroll: true });
        }
        // The card stands at the end of the document: who came by keyboard gets to its button with the first Tab.
        const isTab =
          event.key === 'Tab' && !event.shiftKey && byKeyboard && document.activeElement !== shown.parts.host;
        if (isTab && button.isConnected) {
          event.preventDefault();
          button.focus({ preventScroll: true });
        }
      },
      { capture: true, signal },
    );
    const follow = (): void => {
      if (occasion.by !== 'touch' && isOutOfView(boxOf(shown.placed.ranges))) this.hide();
      else this.#position(shown, occasion);
    };
    document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    window.visualViewport?.addEventListener('resize', follow, { passive: true, signal });
  }

  async #openSidebar({ placed, parts }: Shown): Promise<void> {
    const shown = await this.#context.showInSidebar(placed.finding);
    if (this.#shown?.parts !== parts) return;
    if (shown.ok && shown.value.opened) this.hide();
    else parts.why.textContent = shown.ok ? sidebarClosedWords() : failureWords();
  }
}

function isOutOfView({ top, bottom }: DOMRectReadOnly): boolean {
  return bottom <= 0 || top >= innerHeight;
}
