import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';

/** The button that opens and closes the further actions of a finding; they stand elsewhere in its card, under `id`. */
export function MoreActions(props: { readonly isOpen: Signal<boolean>; readonly id: string }): JSX.Element {
  const { isOpen, id } = props;
  return (
    <button
      type="button"
      class="button-icon card-more"
      title={t('more_actions')}
      aria-label={t('more_actions')}
      aria-expanded={isOpen.value}
      aria-controls={isOpen.value ? id : undefined}
      onClick={() => {
        isOpen.value = !isOpen.value;
      }}
    >
      <Icon name="more" size={14} />
    </button>
  );
}
