import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { announce } from '../../ui/components/Announcer.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { LoadedPart } from '../../ui/components/LoadedPart.tsx';
import { t } from '../../ui/i18n.ts';
import { packFailureWords } from '../pack-failure-words.ts';
import type { OptionsStore } from '../store.ts';
import { PackRow } from './PackRow.tsx';
import { Section } from './Section.tsx';

/** The packs in use, with a way to bring one and to take one away. */
export function PacksSection({ store }: { readonly store: OptionsStore }): JSX.Element {
  return (
    <Section id="packs" title={t('options_packs')} intro={t('options_packs_intro')}>
      <LoadedPart loader={store.packs}>
        {(packs) =>
          packs.length === 0 ? (
            <p class="soft">{t('no_packs')}</p>
          ) : (
            <ul class="pack-list">
              {packs.map((pack) => (
                <PackRow key={pack.id} pack={pack} store={store} />
              ))}
            </ul>
          )
        }
      </LoadedPart>
      <ImportPack store={store} />
    </Section>
  );
}

function ImportPack({ store }: { readonly store: OptionsStore }): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const error = useSignal<string | null>(null);

  async function take(file: File): Promise<void> {
    error.value = null;
    try {
      const answer = await store.background.importPack({ json: await file.text() });
      if (!answer.ok) {
        error.value = packFailureWords(answer.failure, file.name);
        return;
      }
      announce(t('pack_imported', { pack: answer.value.title }));
      await store.packs.load();
    } catch (failure) {
      console.error(failure);
      error.value = t('pack_not_read', { file: file.name });
    }
  }

  return (
    <div class="import">
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again, mended, is a change.
          if (file !== undefined) void take(file);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" aria-describedby="import-error" onClick={() => picker.current?.click()}>
        <Icon name="plus" size={14} />
        {t('import_pack')}
      </button>
      <p id="import-error" class="error" role="alert">
        {error.value}
      </p>
    </div>
  );
}
