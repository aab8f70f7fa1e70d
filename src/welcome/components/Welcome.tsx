import type { JSX } from 'preact';
import { Announcer } from '../../ui/components/Announcer.tsx';
import { Logo } from '../../ui/components/Logo.tsx';
import { t } from '../../ui/i18n.ts';
import type { Background } from '../../ui/services/background.ts';
import { Sample } from './Sample.tsx';

/** The first thing a new reader sees: the real thing on a paragraph, privacy in three sentences, and nothing else. */
export function Welcome({ background }: { readonly background: Background }): JSX.Element {
  return (
    <>
      <main>
        <header>
          <Logo size={44} />
          <h1>{t('welcome_title')}</h1>
          <p class="lead">{t('welcome_lead')}</p>
        </header>
        <Sample background={background} />
        <p class="privacy">
          {t('privacy_local')} {t('privacy_no_request')} {t('privacy_kept')}
        </p>
      </main>
      <Announcer />
    </>
  );
}
