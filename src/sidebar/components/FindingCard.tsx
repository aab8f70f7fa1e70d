import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FindingView } from '../../messaging/protocol.ts';
import { FindingEvidence, FindingHead, FindingSentence } from '../../ui/components/Finding.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { markOf } from '../../ui/mark.ts';
import type { SidebarStore } from '../store/sidebar.ts';
import { FindingActions } from './FindingActions.tsx';
import { MoreActions } from './MoreActions.tsx';

/**
 * One finding as a card. Choosing it shows the sentence in the page: by a click anywhere on it, by its button, or by Enter when
 * the card has the focus.
 */
export function FindingCard(props: {
  readonly finding: FindingView;
  readonly store: SidebarStore;
  readonly isSelected: boolean;
  /** The one card of the list that Tab reaches. */
  readonly isCurrent: boolean;
  readonly reveal: () => void;
}): JSX.Element | null {
  const { finding, store, isSelected, isCurrent, reveal } = props;
  const mark = markOf(finding);
  if (mark === null) return null;
  const sentenceId = `sentence-${finding.finding}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled with the list's other keys; the button is there for everybody
    <article
      class={`card mark-${mark}`}
      data-finding={finding.finding}
      aria-labelledby={sentenceId}
      aria-current={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event) => {
        if (isPlainClick(event)) reveal();
      }}
    >
      <FindingHead finding={finding} mark={mark} />
      <h3 class="sentence" id={sentenceId}>
        <FindingSentence finding={finding} />
      </h3>
      <CardButtons finding={finding} store={store} reveal={reveal} />
      <FindingEvidence finding={finding} />
    </article>
  );
}

/** Show in the page; and what else can be done, which opens below. */
function CardButtons(props: {
  readonly finding: FindingView;
  readonly store: SidebarStore;
  readonly reveal: () => void;
}): JSX.Element {
  const { finding, store, reveal } = props;
  const isOpen = useSignal(false);
  const id = useId();
  return (
    <>
      <div class="card-buttons">
        <button
          type="button"
          class="button-icon card-reveal"
          title={t('show_in_page')}
          aria-label={t('show_in_page')}
          onClick={reveal}
        >
          <Icon name="reveal" size={14} />
        </button>
        <MoreActions isOpen={isOpen} id={id} />
      </div>
      {isOpen.value && <FindingActions finding={finding} store={store} id={id} />}
    </>
  );
}

/** Not on a control of the card, and not the end of selecting some of its text. */
function isPlainClick(event: MouseEvent): boolean {
  if (!(event.target instanceof Element) || event.target.closest('a, button, .finding-actions') !== null) return false;
  return getSelection()?.isCollapsed !== false;
}
