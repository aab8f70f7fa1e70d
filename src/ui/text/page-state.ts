import type { PageState, ReadFailure } from '../../messaging/protocol.ts';
import type { IconName } from '../components/Icon.tsx';
import { formatLanguage, t } from '../i18n.ts';

/** What a reader can do about a state. */
export type StateAction = 'check-page' | 'check-anyway' | 'turn-on' | 'grant-access' | 'retry';

export interface StateWords {
  readonly icon: IconName;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly StateAction[];
}

/** What happened and what to do, for every state in which there are no findings to show. `host` is null on a page without one. */
export function stateWords(state: Exclude<PageState, { kind: 'reading' | 'read' }>, host: string | null): StateWords {
  switch (state.kind) {
    case 'not-allowed':
      return { icon: 'lock', title: t('state_not_allowed'), body: t('state_not_allowed_body'), actions: [] };
    case 'off':
      return offWords(host);
    case 'on-demand':
      return state.why === 'chosen'
        ? { icon: 'hand', title: t('state_on_demand'), body: t('state_on_demand_body'), actions: ['check-page'] }
        : {
            icon: 'lock',
            title: t('state_no_permission'),
            body: t('state_no_permission_body'),
            actions: ['check-page', 'grant-access'],
          };
    case 'off-topic':
      return { icon: 'page', title: t('state_off_topic'), body: t('state_off_topic_body'), actions: ['check-anyway'] };
    case 'not-an-article':
      return {
        icon: 'page',
        title: t('state_not_article'),
        body: t('state_not_article_body'),
        actions: ['check-anyway'],
      };
    case 'unsupported-language':
      return languageWords(state.language);
    case 'failed':
      return failureWords(state.failure, host);
  }
}

function failureWords(failure: ReadFailure, host: string | null): StateWords {
  switch (failure.kind) {
    case 'unsupported-language':
      return languageWords(failure.language);
    case 'too-long':
      return { icon: 'warning', title: t('state_too_long'), body: t('state_too_long_body'), actions: [] };
    case 'unknown-article':
      return {
        icon: 'warning',
        title: t('state_page_changed'),
        body: t('state_page_changed_body'),
        actions: ['retry'],
      };
    case 'off':
      return offWords(host);
    case 'internal':
      return { icon: 'warning', title: t('state_failed'), body: t('state_failed_body'), actions: ['retry'] };
  }
}

function offWords(host: string | null): StateWords {
  return {
    icon: 'off',
    title: t('state_off_site', { site: host ?? t('this_site') }),
    body: t('state_off_site_body'),
    actions: ['check-page', 'turn-on'],
  };
}

function languageWords(language: string): StateWords {
  const name = formatLanguage(language);
  return {
    icon: 'language',
    title: t('state_language', { language: name }),
    body: t('state_language_body'),
    actions: [],
  };
}
