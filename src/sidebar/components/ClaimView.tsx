import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { CHECKED_CLAIM_LIMIT } from '../../messaging/protocol.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { Progress } from '../../ui/components/Progress.tsx';
import { t } from '../../ui/i18n.ts';
import type { SidebarStore } from '../store/sidebar.ts';
import { CheckedSentences } from './CheckedSentences.tsx';

/** A box to check any sentence, and what came of it: the answer stands on top, also that of the context menu. */
export function ClaimView({ store }: { readonly store: SidebarStore }): JSX.Element {
  return (
    <>
      <div class="claim-answer" aria-live="polite">
        <ClaimAnswer store={store} />
      </div>
      <ClaimForm store={store} />
    </>
  );
}

function ClaimAnswer({ store }: { readonly store: SidebarStore }): JSX.Element | null {
  const state = store.claim.state.value;
  switch (state.kind) {
    case 'none':
      return null;
    case 'checking':
      return (
        <>
          {state.text !== null && (
            <p class="sentence claim-asked" lang="" dir="auto">
              {state.text}
            </p>
          )}
          <Progress label={t('checking_claim')} />
        </>
      );
    case 'failed':
      return <EmptyState icon="warning" title={t('claim_failed')} body={t('claim_failed_body')} />;
    case 'checked':
      return <CheckedSentences claim={state.claim} store={store} />;
  }
}

function ClaimForm({ store }: { readonly store: SidebarStore }): JSX.Element {
  const typed = useSignal('');
  const isEmpty = typed.value.trim() === '';

  function submit(event: Event): void {
    event.preventDefault();
    if (!isEmpty) void store.claim.check(typed.value, store.page.tab.value);
  }

  function submitByKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  }

  return (
    <form class="claim-form" onSubmit={submit}>
      <label for="claim">{t('claim_label')}</label>
      <textarea
        id="claim"
        rows={4}
        maxLength={CHECKED_CLAIM_LIMIT}
        placeholder={t('claim_placeholder')}
        aria-describedby="claim-hint"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onKeyDown={submitByKey}
      />
      <p id="claim-hint" class="soft small">
        {t('claim_hint')}
      </p>
      <button type="submit" class="button button-primary" aria-disabled={isEmpty}>
        <Icon name="search" size={14} />
        {t('claim_check')}
      </button>
    </form>
  );
}
