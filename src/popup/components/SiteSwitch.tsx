import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ReportView } from '../../messaging/protocol.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { t } from '../../ui/i18n.ts';
import type { Background } from '../../ui/services/background.ts';

/** Whether pages of this site are read by themselves. Absent on pages that are of no site, or closed to extensions. */
export function SiteSwitch(props: {
  readonly report: ReportView;
  readonly background: Background;
  readonly refresh: () => Promise<void>;
}): JSX.Element | null {
  const { report, background, refresh } = props;
  const { state, host, automatic } = report;
  // What was clicked, until the background has said what is so.
  const asked = useSignal<'on' | 'off' | null>(null);
  if (host === null || state.kind === 'not-allowed') return null;
  // Whatever the settings say, the browser lets nothing be read by itself.
  const isWithheld = state.kind === 'on-demand' && state.why === 'no-permission';
  const isOn = automatic && !isWithheld;

  async function change(reading: 'on' | 'off', site: string): Promise<void> {
    asked.value = reading;
    try {
      await background.setSite({ host: site, reading });
      announce(reading === 'on' ? t('site_is_on') : t('site_is_off'));
    } catch (error) {
      console.error(error);
      announce(t('not_answering'));
    }
    await refresh();
    asked.value = null;
  }

  return (
    <label class="switch">
      <span>{t('read_this_site', { site: host })}</span>
      <input
        type="checkbox"
        checked={asked.value === null ? isOn : asked.value === 'on'}
        disabled={isWithheld}
        onChange={(event) => void change(event.currentTarget.checked ? 'on' : 'off', host)}
      />
    </label>
  );
}
