import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../../messaging/protocol.ts';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { parseSiteName } from '../../ui/text/site-name.ts';
import type { OptionsStore } from '../store.ts';
import { Section } from './Section.tsx';

interface SitesProps {
  readonly store: OptionsStore;
  readonly settings: Settings;
}

/** Sites with a setting of their own. */
export function SitesSection({ store, settings }: SitesProps): JSX.Element {
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section id="sites" title={t('options_sites')} intro={t('options_sites_intro')}>
      {sites.length === 0 ? (
        <p class="soft">{t('no_sites')}</p>
      ) : (
        <ul class="rows">
          {sites.map(([host, reading]) => (
            <Site key={host} host={host} reading={reading} store={store} />
          ))}
        </ul>
      )}
      <AddSite store={store} settings={settings} />
    </Section>
  );
}

function Site(props: {
  readonly host: string;
  readonly reading: 'on' | 'off';
  readonly store: OptionsStore;
}): JSX.Element {
  const { host, reading, store } = props;
  return (
    <li class="row">
      <span class="row-name">{host}</span>
      <select
        aria-label={t('site_setting', { site: host })}
        value={reading}
        onChange={(event) => {
          const chosen = event.currentTarget.value === 'on' ? 'on' : 'off';
          void store.change(store.background.setSite({ host, reading: chosen }));
        }}
      >
        <option value="on">{t('site_on')}</option>
        <option value="off">{t('site_off')}</option>
      </select>
      <button
        type="button"
        class="button-icon"
        title={t('remove_site', { site: host })}
        aria-label={t('remove_site', { site: host })}
        onClick={() => void store.change(store.background.setSite({ host, reading: 'default' }))}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}

function AddSite({ store, settings }: SitesProps): JSX.Element {
  const typed = useSignal('');
  const error = useSignal<string | null>(null);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    const site = parseSiteName(typed.value);
    if (!site.ok) {
      error.value = site.failure === 'empty' ? t('site_empty') : t('site_invalid', { typed: typed.value.trim() });
      return;
    }
    error.value = null;
    typed.value = '';
    // What somebody adds by hand is the exception from what happens everywhere else.
    const reading = settings.automatic === 'everywhere' ? 'off' : 'on';
    void store.change(store.background.setSite({ host: site.value, reading }), t('site_added', { site: site.value }));
  }

  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for="site">{t('add_site_label')}</label>
      <div class="field-row">
        <input
          id="site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example.com"
          aria-invalid={error.value !== null}
          aria-describedby="site-error"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button">
          <Icon name="plus" size={14} />
          {t('add_site')}
        </button>
      </div>
      <p id="site-error" class="error" role="alert">
        {error.value}
      </p>
    </form>
  );
}
