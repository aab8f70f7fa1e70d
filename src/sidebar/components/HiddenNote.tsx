import type { JSX } from 'preact';
import type { ReportView } from '../../messaging/protocol.ts';
import { plural, t } from '../../ui/i18n.ts';
import { openOptions } from '../../ui/services/open-options.ts';

/** That there is more than is shown, because the reader chose so, and where to change it. Absent where there is not. */
export function HiddenNote({ hidden }: Pick<ReportView, 'hidden'>): JSX.Element | null {
  if (hidden.muted + hidden.unsure === 0) return null;
  return (
    <p class="hidden-note soft small">
      {hidden.muted > 0 && <span>{plural('hidden_muted', hidden.muted)}</span>}
      {hidden.unsure > 0 && <span>{plural('hidden_unsure', hidden.unsure)}</span>}
      <button type="button" class="button-link small" onClick={() => void openOptions()}>
        {t('open_options')}
      </button>
    </p>
  );
}
