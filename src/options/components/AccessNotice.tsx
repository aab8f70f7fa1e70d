import type { JSX } from 'preact';
import { announce } from '../../ui/components/Announcer.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { requestHostAccess } from '../../ui/services/host-access.ts';
import type { OptionsStore } from '../store.ts';

/** Says that the browser keeps the extension from reading by itself, and asks for leave. Absent where it may. */
export function AccessNotice({ store }: { readonly store: OptionsStore }): JSX.Element | null {
  if (store.hasAccess.value !== false) return null;

  function ask(): void {
    // Straight in the click: the browser asks only then.
    requestHostAccess().then(
      (isGranted) => announce(isGranted ? t('access_granted') : t('access_refused')),
      (error: unknown) => {
        console.error(error);
        announce(t('access_refused'));
      },
    );
  }

  return (
    <section class="notice" aria-labelledby="access-heading">
      <Icon name="lock" size={20} />
      <div>
        <h2 id="access-heading">{t('state_no_permission')}</h2>
        <p>{t('access_why')}</p>
        <button type="button" class="button button-primary" onClick={ask}>
          {t('grant_access')}
        </button>
      </div>
    </section>
  );
}
