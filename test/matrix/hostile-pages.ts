import type { PageServer, ServedPage } from '../browser/harness/page-server.ts';

/** Two true sentences and a false one, in an article a reader would open. */
export const ARTICLE = `<article><h1>Trump and Takaichi sign a framework on rare earths in Tokyo</h1>
<p>U.S. President Donald Trump and Japanese Prime Minister Sanae Takaichi signed a framework on critical minerals and rare earths in Tokyo on Tuesday.</p>
<p>Japan accepted a 25 percent tariff on most of its goods in July. The White House said that Takaichi would nominate Trump for the Nobel Peace Prize.</p>
<p>Takaichi is the first woman to lead Japan, and she met Trump before he left for South Korea, where he is to meet Chinese President Xi Jinping.</p></article>`;

const HEAD =
  '<meta charset="utf-8"><title>Trump and Takaichi sign a framework on rare earths in Tokyo</title><meta property="article:published_time" content="2025-10-28T09:00:00Z">';

export interface HostilePage extends ServedPage {
  readonly name: string;
  /** Whether its article can be read, and so must be marked. */
  readonly isMarked: boolean;
}

function html(body: string, attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head>${HEAD}</head><body>${body}</body></html>`;
}

function withParagraph(text: string): string {
  return ARTICLE.replace('</article>', `<p>${text}</p></article>`);
}

/** Pages that are not what a reader of news expects. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'empty', body: '', isMarked: false },
  { name: 'nothing but a frameset', body: '<frameset><frame></frameset>', isMarked: false },
  { name: 'no language', body: html(ARTICLE, ''), isMarked: true },
  { name: 'no body element, no head', body: ARTICLE, isMarked: true },
  {
    name: 'strict content security policy',
    body: html(ARTICLE),
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts",
    },
    isMarked: true,
  },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Rare earths</title></head><body>${ARTICLE}</body></html>`,
    isMarked: true,
  },
  {
    name: 'broken XHTML',
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><p>`,
    isMarked: false,
  },
  { name: 'plain text', type: 'text/plain', body: ARTICLE.replace(/<[^>]+>/g, ''), isMarked: false },
  { name: 'JSON', type: 'application/json', body: JSON.stringify({ article: ARTICLE }), isMarked: false },
  {
    name: 'SVG',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Takaichi and Trump signed a rare earths framework.</text></svg>`,
    isMarked: false,
  },
  { name: 'PDF', type: 'application/pdf', body: '%PDF-1.4\n%%EOF', isMarked: false },
  { name: 'Japanese', body: html(ARTICLE, 'lang="ja"'), isMarked: false },
  {
    name: 'a sentence of 100 KB',
    body: html(withParagraph(`${'Takaichi met Trump and '.repeat(4400)} left.`)),
    isMarked: true,
  },
  {
    name: 'a paragraph of a million characters',
    body: html(withParagraph('rare earths '.repeat(83_000))),
    isMarked: true,
  },
  {
    name: '50,000 elements around the article',
    body: html(`${'<div><span>x</span></div>'.repeat(25_000)}${ARTICLE}`),
    isMarked: true,
  },
  {
    name: '200,000 nodes before the article',
    body: html(`${'<i>x</i> '.repeat(66_000)}${ARTICLE}`),
    isMarked: true,
  },
  {
    name: 'a text node of 5 MB beside the article',
    body: html(`<div>${'a word and '.repeat(480_000)}</div>${ARTICLE}`),
    isMarked: true,
  },
  {
    // The parser stops nesting at 512, scripts do not. Not laid out: Chromium takes minutes for that by itself.
    name: 'elements 10,000 deep, by script',
    body: html(`<style>#deep { display: none }</style><div id="deep"></div>${ARTICLE}<script>
      let inner = document.querySelector('#deep');
      for (let depth = 0; depth < 10_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
      inner.append('Takaichi and Trump were down here as well, in Tokyo, and nobody could see them.');
    </script>`),
    isMarked: true,
  },
  {
    name: 'a form whose fields are named like properties of every element',
    body: html(
      `<form>${['id', 'localName', 'getAttribute', 'childNodes', 'matches', 'nodeType', 'shadowRoot', 'classList']
        .map((name) => `<input name="${name}">`)
        .join('')}<p>Subscribe here, please, and read more of this.</p></form>${ARTICLE}`,
    ),
    isMarked: true,
  },
  {
    name: 'storage denied',
    body: html(`${ARTICLE}<script>
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    </script>`),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    isMarked: true,
  },
  {
    name: 'an article in a sandboxed frame only',
    body: html(`<iframe sandbox srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`),
    isMarked: false,
  },
  {
    name: 'an image',
    type: 'image/png',
    body: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    isMarked: false,
  },
  {
    name: 'elements 3,000 deep',
    body: html(`${'<div>'.repeat(3000)}${ARTICLE}${'</div>'.repeat(3000)}`),
    isMarked: true,
  },
  {
    name: "a form whose fields are named like the document's own properties",
    body: html(
      `<form><input name="body"><input name="parentNode"><input name="textContent"><input name="querySelectorAll"></form>
       <img name="querySelector"><img name="documentElement"><img name="createTreeWalker">${ARTICLE}`,
    ),
    isMarked: true,
  },
  {
    name: 'no scripts of its own may call CSS.highlights',
    body: html(
      `<script>delete Highlight.prototype.add; Object.freeze(CSS.highlights); Node.prototype.contains = null;</script>${ARTICLE}`,
    ),
    isMarked: true,
  },
  {
    name: 'right to left, with soft hyphens and invisible spaces in names',
    body: html(`<div dir="rtl">${ARTICLE.replaceAll('Takaichi', 'Taka\u00adichi\u200b')}</div>`),
    isMarked: true,
  },
];

/** Makes the page available and gives its address. */
export function serve(page: HostilePage, server: PageServer): string {
  return server.add(`/${page.name}`, {
    type: 'text/html; charset=utf-8',
    ...page,
  });
}
