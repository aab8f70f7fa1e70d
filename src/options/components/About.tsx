import type { JSX } from 'preact';
import { t } from '../../ui/i18n.ts';
import { Section } from './Section.tsx';

/** What the marks say and do not say, in short, with the way to the whole; and what becomes of what is read. */
export function About(): JSX.Element {
  return (
    <>
      <Section id="privacy" title={t('options_privacy')}>
        <p>
          {t('privacy_local')} {t('privacy_no_request')} {t('privacy_kept')}
        </p>
      </Section>
      <Section id="how" title={t('how_title')}>
        <p>{t('how_marks')}</p>
        <p>
          <a href="../how/index.html">{t('how_read_more')}</a>
        </p>
        <p>
          <a href="../welcome/index.html">{t('welcome_again')}</a>
        </p>
      </Section>
    </>
  );
}
