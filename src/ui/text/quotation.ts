import type { SourceView } from '../../messaging/protocol.ts';
import { formatDay } from '../i18n.ts';
import { linkToSource } from './link-to-quote.ts';

/** A quote to paste: the words in quotation marks, then who said them, when, and where. */
export function quotation(source: SourceView, quote: string): string {
  const origin = [source.name, source.title, formatDay(source.published)].filter(
    (part) => part !== null && part !== '',
  );
  const unique = [...new Set(origin)].join(', ');
  return [`“${quote.trim()}”`, `— ${unique}`, linkToSource(source.url)].filter((line) => line !== null).join('\n');
}
