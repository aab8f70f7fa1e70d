/** Longer quotes are found by their first and last words, so that the address stays short. */
const WHOLE_QUOTE_LIMIT = 300;
const WORDS_AT_EACH_END = 6;

/**
 * The address that opens a source at a quote: a text fragment (https://wicg.github.io/scroll-to-text-fragment/) is added. Null
 * unless the address is http or https: a pack is data, and may say `javascript:`.
 */
export function linkToQuote(address: string | null, quote: string): string | null {
  const link = linkToSource(address);
  if (link === null) return null;
  const directive = textDirective(quote);
  if (directive === null) return link;
  const plain = link.split(':~:', 1)[0] ?? link;
  return plain.includes('#') ? `${plain}:~:${directive}` : `${plain}#:~:${directive}`;
}

/** The address of a source as a link may carry it, or null where it has none that is safe to open. */
export function linkToSource(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

function textDirective(quote: string): string | null {
  const text = quote.replace(/\s+/gu, ' ').trim();
  if (text === '') return null;
  const words = text.split(' ');
  if (text.length <= WHOLE_QUOTE_LIMIT || words.length < 2 * WORDS_AT_EACH_END) return `text=${encode(text)}`;
  const start = words.slice(0, WORDS_AT_EACH_END).join(' ');
  const end = words.slice(-WORDS_AT_EACH_END).join(' ');
  return `text=${encode(start)},${encode(end)}`;
}

/** Comma, ampersand and hyphen part the pieces of a text directive and must not stand in one. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
