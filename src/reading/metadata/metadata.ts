import { isoDate } from './dates.ts';
import { readLinkedData } from './json-ld.ts';

/** What a page says of itself; null where it says nothing. */
export interface ArticleMetadata {
  /** The canonical address if the page names one on its own host, else the page's own; null if it has none. */
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601, offset as the page gives it. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

function clean(text: string | null | undefined): string | null {
  const cleaned = text?.replace(/\s+/gu, ' ').trim() ?? '';
  return cleaned === '' ? null : cleaned;
}

/** The first `meta` element with one of these names, in the order of the names. */
function metaOf(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const selector = `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`;
    const content = clean(document.querySelector(selector)?.getAttribute('content'));
    if (content !== null) return content;
  }
  return null;
}

function webAddress(address: string | null | undefined, base: string): URL | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    // Not an address: the page's own stands in for it.
    return null;
  }
}

function readAddress(document: Document): string | null {
  const own = webAddress(document.URL, document.URL);
  const canonical =
    webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), document.URL) ??
    webAddress(metaOf(document, ['og:url']), document.URL);
  return (canonical ?? own)?.href ?? null;
}

function readByline(document: Document): string | null {
  const named = metaOf(document, ['author', 'parsely-author', 'dc.creator', 'article:author']);
  if (named !== null && !/^https?:/i.test(named)) return named;
  const marked = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]',
  );
  const text = clean(marked?.textContent);
  return text !== null && text.length <= 120 ? text : null;
}

function readPublished(document: Document): string | null {
  const named = metaOf(document, [
    'article:published_time',
    'datePublished',
    'parsely-pub-date',
    'date',
    'dc.date.issued',
    'dc.date',
    'pubdate',
    'publishdate',
    'sailthru.date',
  ]);
  const marked = document.querySelector('[itemprop~="datePublished"]');
  const times = document.querySelectorAll('article time[datetime], main time[datetime], time[pubdate]');
  return (
    isoDate(named) ??
    isoDate(marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? null) ??
    isoDate(times[0]?.getAttribute('datetime') ?? null)
  );
}

/** Reads address, title, byline, publisher, date and language from JSON-LD, then meta elements, microdata and `time`. */
export function readMetadata(document: Document): ArticleMetadata {
  const linked = readLinkedData(document);
  const headline = clean(document.querySelector('h1')?.textContent);
  return {
    url: readAddress(document),
    title: clean(linked?.title) ?? metaOf(document, ['og:title', 'twitter:title']) ?? headline ?? clean(document.title),
    byline: clean(linked?.byline) ?? readByline(document),
    publisher: clean(linked?.publisher) ?? metaOf(document, ['og:site_name', 'application-name', 'dc.publisher']),
    published: isoDate(linked?.published ?? null) ?? readPublished(document),
    language:
      clean(document.documentElement.getAttribute('lang')) ??
      clean(linked?.language) ??
      metaOf(document, ['content-language', 'og:locale'])?.replace('_', '-') ??
      null,
  };
}
