import type { JSX } from 'preact';
import type { BadMatch } from '../../messaging/bad-matches.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { plural, t } from '../../ui/i18n.ts';
import { saveFile } from '../../ui/services/save-file.ts';
import type { OptionsStore } from '../store.ts';

/** Bad matches that were reported: how many are kept, and the way to save or delete them. Absent where there are none. */
export function BadMatches({ store }: { readonly store: OptionsStore }): JSX.Element | null {
  const state = store.badMatches.state.value;
  if (state.kind !== 'loaded' || state.value.length === 0) return null;
  return (
    <div class="row bad-matches">
      <p class="row-name">
        {plural('bad_matches', state.value.length)} <span class="soft small">{t('bad_matches_hint')}</span>
      </p>
      <button type="button" class="button" onClick={() => save(state.value)}>
        <Icon name="download" size={14} />
        {t('export_bad_matches')}
      </button>
      <button type="button" class="button" onClick={() => void deleteAll(store)}>
        <Icon name="trash" size={14} />
        {t('delete_bad_matches')}
      </button>
    </div>
  );
}

function save(matches: readonly BadMatch[]): void {
  const text = `${JSON.stringify({ kind: 'second-source-bad-matches', format: 1, matches }, null, 2)}\n`;
  saveFile({ name: 'second-source-bad-matches.json', type: 'application/json', text });
}

async function deleteAll(store: OptionsStore): Promise<void> {
  try {
    await store.background.deleteBadMatches();
    announce(t('bad_matches_deleted'));
  } catch (error) {
    console.error(error);
    announce(t('not_answering'));
  }
  await store.badMatches.load();
}
