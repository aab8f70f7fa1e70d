import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { announce } from '../../ui/components/Announcer.tsx';
import { LoadedPart } from '../../ui/components/LoadedPart.tsx';
import { t } from '../../ui/i18n.ts';
import { packFailureWords } from '../pack-failure-words.ts';
import type { OptionsStore } from '../store.ts';
import { FilePicker } from './FilePicker.tsx';
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

  return <FilePicker label={t('import_pack')} icon="plus" error={error.value} take={take} />;
}
