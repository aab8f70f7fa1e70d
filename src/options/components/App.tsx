import type { JSX } from 'preact';
import { Announcer } from '../../ui/components/Announcer.tsx';
import { LoadedPart } from '../../ui/components/LoadedPart.tsx';
import { Logo } from '../../ui/components/Logo.tsx';
import { type MessageKey, t } from '../../ui/i18n.ts';
import type { OptionsStore } from '../store.ts';
import { About } from './About.tsx';
import { AccessNotice } from './AccessNotice.tsx';
import { AutomaticSection } from './AutomaticSection.tsx';
import { DataSection } from './DataSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MutesSection } from './MutesSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

const CONTENTS = [
  ['reading', 'options_reading'],
  ['sites', 'options_sites'],
  ['look', 'options_look'],
  ['packs', 'options_packs'],
  ['mutes', 'options_mutes'],
  ['shortcuts', 'options_shortcuts'],
  ['data', 'options_data'],
  ['privacy', 'options_privacy'],
  ['how', 'how_title'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** All that can be chosen, saved at once. */
export function App({ store }: { readonly store: OptionsStore }): JSX.Element {
  return (
    <>
      <header class="options-header">
        <h1>
          <Logo size={28} />
          {t('extension_name')}
        </h1>
        <nav aria-label={t('contents')}>
          <ul>
            {CONTENTS.map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(label)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <AccessNotice store={store} />
        <LoadedPart loader={store.settings}>
          {(settings) => (
            <>
              <AutomaticSection store={store} settings={settings} />
              <SitesSection store={store} settings={settings} />
              <LookSection store={store} settings={settings} />
            </>
          )}
        </LoadedPart>
        <PacksSection store={store} />
        <MutesSection store={store} />
        <ShortcutsSection />
        <DataSection store={store} />
        <About />
      </main>
      <Announcer />
    </>
  );
}
