import type { JSX } from 'preact';
import type { Settings } from '../../messaging/protocol.ts';
import { t } from '../../ui/i18n.ts';
import type { OptionsStore } from '../store.ts';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';

/** Which pages are read by themselves. */
export function AutomaticSection(props: { readonly store: OptionsStore; readonly settings: Settings }): JSX.Element {
  const { store, settings } = props;
  return (
    <Section id="reading" title={t('options_reading')}>
      <Choice
        name="automatic"
        legend={t('options_reading')}
        isLegendHidden
        value={settings.automatic}
        options={[
          { value: 'everywhere', label: t('automatic_everywhere'), hint: t('automatic_everywhere_hint') },
          { value: 'chosen-sites', label: t('automatic_chosen'), hint: t('automatic_chosen_hint') },
          { value: 'on-demand', label: t('automatic_on_demand'), hint: t('automatic_on_demand_hint') },
        ]}
        choose={(automatic) => void store.change(store.background.changeSettings({ automatic }))}
      />
    </Section>
  );
}
