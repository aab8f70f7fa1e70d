import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FindingView } from '../../messaging/protocol.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { t } from '../../ui/i18n.ts';
import { focusCard, scrollToCard } from '../focus-card.ts';
import { handleKey } from '../handle-key.ts';
import { revealFinding } from '../reveal-finding.ts';
import type { SidebarStore } from '../store/sidebar.ts';
import { FindingCard } from './FindingCard.tsx';

/** Cards drawn at once, and with each further step: a step is short enough for a key or a scroll to be answered in between. */
const FIRST_CARDS = 6;
const MORE_CARDS = 8;

/** The findings as cards in reading order: j and k, or the arrows, step from one to the next; Enter shows it in the page; slash searches. */
export function FindingList({ store }: { readonly store: SidebarStore }): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const drawn = useSignal(FIRST_CARDS);
  const { filter, listed, selected, pointed } = store.findings;

  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => handleKey(event, list.current, store), { signal: stop.signal });
    return () => stop.abort();
  }, [store]);

  // Another filter is another list, and begins at its top.
  useSignalEffect(() => {
    if (filter.value) drawn.value = FIRST_CARDS;
  });
  useSignalEffect(() => {
    if (drawn.value >= listed.value.length) return;
    const next = setTimeout(() => {
      drawn.value += MORE_CARDS;
    }, 0);
    return () => clearTimeout(next);
  });

  // A finding may be asked for before it is listed and drawn: every new list is looked through for it.
  useSignalEffect(() => {
    const wanted = store.wanted.value;
    const place = listed.value.findIndex(({ finding }) => finding === wanted);
    if (wanted === null || place === -1 || place >= drawn.value || store.view.value !== 'page') return;
    selected.value = wanted;
    requestAnimationFrame(() => {
      if (focusCard(list.current, wanted)) store.wanted.value = null;
    });
  });

  // What the pointer is on in the page is shown here, without taking the focus from there.
  useSignalEffect(() => {
    const finding = pointed.value;
    if (finding === null || store.view.value !== 'page') return;
    selected.value = finding;
    requestAnimationFrame(() => scrollToCard(list.current, finding));
  });

  if (listed.value.length === 0) return <EmptyState icon="search" title={t('none_match')} />;
  const current = listed.value.some(({ finding }) => finding === selected.value)
    ? selected.value
    : listed.value[0]?.finding;
  return (
    <ol class="cards" ref={list} aria-label={t('findings_list')}>
      {listed.value.slice(0, drawn.value).map((finding) => (
        <Item
          key={finding.finding}
          finding={finding}
          store={store}
          isSelected={finding.finding === selected.value}
          isCurrent={finding.finding === current}
        />
      ))}
    </ol>
  );
}

/** A card that is drawn again only if something of it changed: a step of the focus changes two of five hundred. */
function Item(props: {
  readonly finding: FindingView;
  readonly store: SidebarStore;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
}): JSX.Element {
  const { finding, store, isSelected, isCurrent } = props;
  return useMemo(
    () => (
      <li>
        <FindingCard
          finding={finding}
          store={store}
          isSelected={isSelected}
          isCurrent={isCurrent}
          reveal={() => void revealFinding(finding, store)}
        />
      </li>
    ),
    [finding, store, isSelected, isCurrent],
  );
}
