import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { MUTES_KEY, type MuteView } from '../../messaging/mutes.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { LoadedPart } from '../../ui/components/LoadedPart.tsx';
import { t } from '../../ui/i18n.ts';
import { watchLocal } from '../../ui/services/watch-storage.ts';
import { createLoader } from '../../ui/store/load.ts';
import type { OptionsStore } from '../store.ts';
import { Section } from './Section.tsx';

/** Sources and claims the reader has muted, each with the way back. */
export function MutesSection({ store }: { readonly store: OptionsStore }): JSX.Element {
  const mutes = useMemo(() => createLoader(() => store.background.listMutes()), [store]);
  useEffect(() => {
    const stop = new AbortController();
    void mutes.load();
    // Muting is done in the sidebar, which may be open beside these options.
    watchLocal((key) => {
      if (key === MUTES_KEY) void mutes.load();
    }, stop.signal);
    return () => stop.abort();
  }, [mutes]);

  async function takeBack(mute: MuteView): Promise<void> {
    try {
      mutes.state.value = {
        kind: 'loaded',
        value: await store.background.unmute({ mutes: [mute] }),
      };
      announce(t('unmuted', { what: mute.label }));
    } catch (error) {
      console.error(error);
      announce(t('not_answering'));
    }
  }

  return (
    <Section id="mutes" title={t('options_mutes')} intro={t('options_mutes_intro')}>
      <LoadedPart loader={mutes}>
        {(list) =>
          list.length === 0 ? (
            <p class="soft">{t('no_mutes')}</p>
          ) : (
            <ul class="rows">
              {list.map((mute) => (
                <li key={`${mute.kind}/${mute.pack}/${mute.id}`} class="row">
                  <span class="row-name">
                    <span class="soft small">{t(mute.kind === 'source' ? 'mute_kind_source' : 'mute_kind_claim')}</span>{' '}
                    <span lang="" dir="auto">
                      {mute.label}
                    </span>
                  </span>
                  <button
                    type="button"
                    class="button"
                    aria-label={t('unmute_named', { what: mute.label })}
                    onClick={() => void takeBack(mute)}
                  >
                    {t('unmute')}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </LoadedPart>
    </Section>
  );
}
