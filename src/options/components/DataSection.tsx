import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { SettingsFailure } from '../../messaging/protocol.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { type MessageKey, t } from '../../ui/i18n.ts';
import { saveFile } from '../../ui/services/save-file.ts';
import type { OptionsStore } from '../store.ts';
import { BadMatches } from './BadMatches.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FilePicker } from './FilePicker.tsx';
import { Section } from './Section.tsx';

/** What is kept, where and how long; settings as a file; and the way to delete all of it. */
export function DataSection({ store }: { readonly store: OptionsStore }): JSX.Element {
  return (
    <Section id="data" title={t('options_data')} intro={t('options_data_intro')}>
      <Kept />
      <BadMatches store={store} />
      <SettingsFile store={store} />
      <DeleteAll store={store} />
    </Section>
  );
}

const KEPT = [
  ['kept_settings', 'kept_settings_until'],
  ['kept_packs', 'kept_packs_until'],
  ['kept_reports', 'kept_reports_until'],
  ['kept_bad_matches', 'kept_bad_matches_until'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

function Kept(): JSX.Element {
  return (
    <dl class="rows">
      {KEPT.map(([what, until]) => (
        <div key={what} class="row">
          <dt class="row-name">{t(what)}</dt>
          <dd class="soft small">{t(until)}</dd>
        </div>
      ))}
    </dl>
  );
}

const FAILURES = {
  'not-json': 'settings_not_json',
  'not-settings': 'settings_not_settings',
} as const satisfies Record<SettingsFailure['kind'], MessageKey>;

function SettingsFile({ store }: { readonly store: OptionsStore }): JSX.Element {
  const error = useSignal<string | null>(null);

  async function save(): Promise<void> {
    try {
      saveFile(await store.background.exportSettings());
    } catch (failure) {
      console.error(failure);
      announce(t('not_answering'));
    }
  }

  async function take(file: File): Promise<void> {
    error.value = null;
    try {
      const answer = await store.background.importSettings({ json: await file.text() });
      if (answer.ok) await store.change(Promise.resolve(answer.value), t('settings_imported'));
      else error.value = t(FAILURES[answer.failure.kind], { file: file.name });
    } catch (failure) {
      console.error(failure);
      error.value = t('pack_not_read', { file: file.name });
    }
  }

  return (
    <div class="field-row">
      <button type="button" class="button" onClick={() => void save()}>
        <Icon name="download" size={14} />
        {t('export_settings')}
      </button>
      <FilePicker label={t('import_settings')} icon="upload" error={error.value} take={take} />
    </div>
  );
}

function DeleteAll({ store }: { readonly store: OptionsStore }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  async function deleteAll(): Promise<void> {
    await store.change(store.background.deleteMyData(), t('data_deleted'));
    await Promise.all([store.packs.load(), store.badMatches.load()]);
  }
  return (
    <>
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
    </>
  );
}
