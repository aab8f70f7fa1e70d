import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import type { OptionsStore } from '../store.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Section } from './Section.tsx';

/** Deletes all that the extension keeps, after asking. */
export function DataSection({ store }: { readonly store: OptionsStore }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  async function deleteAll(): Promise<void> {
    await store.change(store.background.deleteMyData(), t('data_deleted'));
    await store.packs.load();
  }
  return (
    <Section id="data" title={t('options_data')} intro={t('options_data_intro')}>
      <button type="button" class="button button-danger" onClick={() => dialog.current?.showModal()}>
        <Icon name="trash" size={14} />
        {t('delete_data')}
      </button>
      <ConfirmDialog
        dialog={dialog}
        title={t('delete_data_question')}
        body={t('delete_data_body')}
        action={t('delete_data')}
        confirm={() => void deleteAll()}
      />
    </Section>
  );
}
