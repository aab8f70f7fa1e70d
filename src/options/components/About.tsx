import type { JSX } from 'preact';
import { t } from '../../ui/i18n.ts';
import { Section } from './Section.tsx';

/** How a sentence gets its mark, what that cannot tell, and what becomes of what is read. */
export function About(): JSX.Element {
  return (
    <>
      <Section id="how" title={t('options_how')}>
        <p>{t('how_compare')}</p>
        <p>{t('how_marks')}</p>
        <p>{t('how_limits')}</p>
      </Section>
      <Section id="privacy" title={t('options_privacy')}>
        <p>{t('privacy_local')}</p>
        <p>{t('privacy_kept')}</p>
      </Section>
    </>
  );
}
