import type { JSX } from 'preact';
import { t } from '../i18n.ts';
import { EmptyState } from './EmptyState.tsx';

/** The background gave no answer: what that means and a way to ask again. */
export function NotAnswering({ retry }: { readonly retry: () => void }): JSX.Element {
  return (
    <div role="alert">
      <EmptyState icon="warning" title={t('not_answering')} body={t('not_answering_body')}>
        <button type="button" class="button button-primary" onClick={retry}>
          {t('try_again')}
        </button>
      </EmptyState>
    </div>
  );
}
