import type { JSX } from 'preact';
import type { SourceView } from '../../messaging/protocol.ts';
import { formatDay, t } from '../i18n.ts';
import { linkToQuote, linkToSource } from '../text/link-to-quote.ts';
import { Icon } from './Icon.tsx';

/**
 * Who said it and when, as a link that opens the source, at the quote if one is given. Without an address it is plain text.
 */
export function SourceName(props: { readonly source: SourceView; readonly quote?: string }): JSX.Element {
  const { source, quote } = props;
  const address = quote === undefined ? linkToSource(source.url) : linkToQuote(source.url, quote);
  const day = formatDay(source.published);
  return (
    <span class="source">
      {address === null ? (
        <span class="source-name">{source.name}</span>
      ) : (
        <a class="source-name" href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
          {source.name}
          <Icon name="open" size={11} />
          <span class="visually-hidden">{t('opens_in_new_tab')}</span>
        </a>
      )}
      {day !== null && <time dateTime={source.published ?? ''}>{day}</time>}
    </span>
  );
}
