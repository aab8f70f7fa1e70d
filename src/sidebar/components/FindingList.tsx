import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FindingId, FindingView } from '../../messaging/protocol.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { t } from '../../ui/i18n.ts';
import { isTyping, stepOf } from '../keys.ts';
import { stepTo } from '../step.ts';
import type { SidebarStore } from '../store/sidebar.ts';
import { SEARCH_FIELD } from './FilterBar.tsx';
import { FindingCard } from './FindingCard.tsx';

const SCROLLS = 5;

/** The findings as cards in reading order: j and k, or the arrows, step from one to the next; Enter shows it in the page; slash searches. */
export function FindingList({ store }: { readonly store: SidebarStore }): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const { listed, selected } = store.findings;

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => handleKey(event, list.current, store), { signal: stop.signal });
    return () => stop.abort();
  }, [store]);

  // A finding may be asked for before it is listed: every new list is looked through for it.
  useSignalEffect(() => {
    const wanted = store.wanted.value;
    const isListed = listed.value.some(({ finding }) => finding === wanted);
    if (wanted === null || !isListed || store.view.value !== 'page') return;
    selected.value = wanted;
    requestAnimationFrame(() => {
      if (focusCard(list.current, wanted)) store.wanted.value = null;
    });
  });

  if (listed.value.length === 0) return <EmptyState icon="search" title={t('none_match')} />;
  const current = listed.value.some(({ finding }) => finding === selected.value)
    ? selected.value
    : listed.value[0]?.finding;
  return (
    <ol class="cards" ref={list} aria-label={t('findings_list')}>
      {listed.value.map((finding) => (
        <li key={finding.finding}>
          <FindingCard
            finding={finding}
            isSelected={finding.finding === selected.value}
            isCurrent={finding.finding === current}
            reveal={() => void reveal(finding, store)}
          />
        </li>
      ))}
    </ol>
  );
}

function handleKey(event: KeyboardEvent, list: HTMLElement | null, store: SidebarStore): void {
  if (event.defaultPrevented || store.view.value !== 'page' || isTyping(event.target)) return;
  const { listed, selected } = store.findings;
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finding]') : null;
  const from = listed.value.findIndex(({ finding }) => finding === (card?.dataset.finding ?? selected.value));
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById(SEARCH_FIELD)?.focus();
    return;
  }
  const direction = stepOf(event, card !== null);
  if (direction !== null) {
    const next = listed.value[stepTo(listed.value.length, from === -1 ? null : from, direction) ?? -1];
    if (next?.finding === undefined || next.finding === null) return;
    event.preventDefault();
    selected.value = next.finding;
    focusCard(list, next.finding);
    return;
  }
  const chosen = listed.value[from];
  if (event.key === 'Enter' && card !== null && card === event.target && chosen !== undefined)
    void reveal(chosen, store);
}

/** Gives a card the focus, scrolled into view; false where the list does not show it. */
function focusCard(list: HTMLElement | null, finding: FindingId): boolean {
  const card = list?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding)}"]`) ?? null;
  if (card === null) return false;
  card.focus({ preventScroll: true });
  scrollTo(card, SCROLLS);
  return true;
}

/**
 * Cards out of view have estimated heights: those that come into view take their real ones and push the others on, so it takes
 * a few frames until a card far away stands where it was scrolled to.
 */
function scrollTo(card: HTMLElement, times: number): void {
  card.scrollIntoView({ block: 'nearest' });
  if (times > 1) requestAnimationFrame(() => scrollTo(card, times - 1));
}

async function reveal(view: FindingView, store: SidebarStore): Promise<void> {
  const tab = store.page.tab.value;
  if (view.finding === null || tab === null) return;
  store.findings.selected.value = view.finding;
  try {
    const answer = await store.background.revealFinding({ tab, finding: view.finding });
    if (!answer.ok) announce(t('finding_gone'));
  } catch (error) {
    console.error(error);
    announce(t('not_answering'));
  }
}
