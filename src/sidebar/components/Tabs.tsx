import type { JSX } from 'preact';
import { type MessageKey, t } from '../../ui/i18n.ts';
import type { SidebarStore, View } from '../store/sidebar.ts';
import { VIEWS } from '../store/sidebar.ts';

const LABELS = {
  page: 'view_page',
  check: 'view_check',
  sources: 'view_sources',
} as const satisfies Record<View, MessageKey>;

/** The three views; arrows move between them as screen reader users expect of tabs. */
export function Tabs({ store }: { readonly store: SidebarStore }): JSX.Element {
  function step(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const place = (VIEWS.indexOf(store.view.value) + by + VIEWS.length) % VIEWS.length;
    store.view.value = VIEWS[place] ?? 'page';
    event.currentTarget.querySelectorAll('button')[place]?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={t('views')} onKeyDown={step}>
      {VIEWS.map((view) => {
        const isSelected = store.view.value === view;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            id={`tab-${view}`}
            aria-selected={isSelected}
            aria-controls={`view-${view}`}
            tabIndex={isSelected ? 0 : -1}
            onClick={() => {
              store.view.value = view;
            }}
          >
            {t(LABELS[view])}
          </button>
        );
      })}
    </div>
  );
}
