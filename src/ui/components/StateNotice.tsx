import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ReportView } from '../../messaging/protocol.ts';
import { type MessageKey, t } from '../i18n.ts';
import type { Background } from '../services/background.ts';
import { requestHostAccess } from '../services/host-access.ts';
import { type StateAction, stateWords } from '../text/page-state.ts';
import { announce } from './Announcer.tsx';
import { EmptyState } from './EmptyState.tsx';

const LABELS = {
  'check-page': 'menu_check_page',
  'check-anyway': 'check_page_anyway',
  'turn-on': 'turn_on_site',
  'grant-access': 'grant_access',
  retry: 'try_again',
} as const satisfies Record<StateAction, MessageKey>;

/** A state without findings, in words, with what can be done about it. */
export function StateNotice(props: {
  readonly report: ReportView;
  readonly background: Background;
  readonly refresh: () => Promise<void>;
}): JSX.Element | null {
  const { report, background, refresh } = props;
  const busy = useSignal(false);
  if (report.state.kind === 'reading' || report.state.kind === 'read') return null;
  const words = stateWords(report.state, report.host);

  async function carryOut(action: StateAction): Promise<void> {
    if (action === 'grant-access') {
      // Before any await: the browser asks only in answer to a click.
      if (!(await requestHostAccess())) announce(t('access_refused'));
      return refresh();
    }
    if (action === 'turn-on' && report.host !== null) {
      await background.setSite({ host: report.host, reading: 'on' });
      return refresh();
    }
    const answer = await background.checkPage({ tab: report.tab });
    if (!answer.ok && answer.failure.kind === report.state.kind) announce(t('state_unchanged'));
    return refresh();
  }

  function act(action: StateAction): void {
    busy.value = true;
    carryOut(action)
      .catch((error: unknown) => {
        console.error(error);
        announce(t('not_answering'));
      })
      .finally(() => {
        busy.value = false;
      });
  }

  return (
    <EmptyState icon={words.icon} title={words.title} body={words.body}>
      {words.actions.map((action, index) => (
        <button
          key={action}
          type="button"
          class={index === 0 ? 'button button-primary' : 'button'}
          aria-disabled={busy.value}
          onClick={() => {
            if (!busy.value) act(action);
          }}
        >
          {t(LABELS[action])}
        </button>
      ))}
    </EmptyState>
  );
}
