import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PackView } from '../../messaging/protocol.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { PackSources } from '../../ui/components/PackSources.tsx';
import { formatList, plural, t } from '../../ui/i18n.ts';
import { saveFile } from '../../ui/services/save-file.ts';
import type { OptionsStore } from '../store.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/** A pack with its sources, to be switched on and off, exported or, after asking, removed. */
export function PackRow({ pack, store }: { readonly pack: PackView; readonly store: OptionsStore }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <li class={pack.enabled ? 'pack' : 'pack pack-off'}>
      <div class="pack-head">
        <label class="switch" title={t('use_pack')}>
          <input
            type="checkbox"
            aria-label={t('use_pack_named', { pack: pack.title })}
            checked={pack.enabled}
            onChange={(event) => void enablePack(pack, event.currentTarget.checked, store)}
          />
        </label>
        <div class="pack-title">
          <h3 lang="" dir="auto">
            {pack.title}
          </h3>
          <p class="soft small">
            {formatList([plural('count_sources', pack.sources.length), plural('count_claims', pack.claims)])}
            {pack.packaged && ` · ${t('pack_packaged')}`}
          </p>
        </div>
        <div class="pack-actions">
          <button type="button" class="button" onClick={() => void exportPack(pack, store)}>
            <Icon name="download" size={14} />
            {t('export_pack')}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
            <Icon name="trash" size={14} />
            {t('remove_pack')}
          </button>
        </div>
      </div>
      <details>
        <summary>{t('show_sources')}</summary>
        <PackSources pack={pack} />
      </details>
      <ConfirmDialog
        dialog={dialog}
        title={t('remove_pack_question', { pack: pack.title })}
        body={t('remove_pack_body')}
        action={t('remove_pack')}
        confirm={() => void removePack(pack, store)}
      />
    </li>
  );
}

async function enablePack(pack: PackView, enabled: boolean, store: OptionsStore): Promise<void> {
  try {
    store.showPacks(await store.background.setPackEnabled({ pack: pack.id, enabled }));
    announce(enabled ? t('pack_on', { pack: pack.title }) : t('pack_off', { pack: pack.title }));
  } catch (error) {
    console.error(error);
    announce(t('not_answering'));
    await store.packs.load();
  }
}

async function exportPack(pack: PackView, store: OptionsStore): Promise<void> {
  try {
    const answer = await store.background.exportPack({ pack: pack.id });
    if (answer.ok) saveFile({ name: `${pack.id}.json`, type: 'application/json', text: answer.value.json });
    else await store.packs.load();
  } catch (error) {
    console.error(error);
    announce(t('not_answering'));
  }
}

async function removePack(pack: PackView, store: OptionsStore): Promise<void> {
  try {
    store.showPacks(await store.background.removePack({ pack: pack.id }));
    announce(t('pack_removed', { pack: pack.title }));
  } catch (error) {
    console.error(error);
    announce(t('not_answering'));
  }
}
