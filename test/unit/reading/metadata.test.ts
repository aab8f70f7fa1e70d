import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/reading/metadata/dates.ts';
import { readMetadata } from '../../../src/reading/metadata/metadata.ts';
import { pageOf } from './pages.ts';

describe('a date of a page', () => {
  it.each([
    ['2025-10-28', '2025-10-28'],
    ['2025-10-28T09:42:00Z', '2025-10-28T09:42:00Z'],
    ['2025-10-28T09:42:00+0900', '2025-10-28T09:42:00+09:00'],
    ['2025-10-28 09:42', '2025-10-28T09:42'],
    [' 2025-02-07T23:31:00-05:00 ', '2025-02-07T23:31:00-05:00'],
    ['Tue, 28 Oct 2025 09:42:00 GMT', '2025-10-28T09:42:00Z'],
    ['October 28, 2025', '2025-10-28'],
    ['2025-02-30', null],
    ['28/10/2025', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s is %s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});

function head(html: string) {
  return readMetadata(pageOf('<h1>A headline</h1>', html));
}

describe('what a page says of itself', () => {
  it('is read from JSON-LD, also in a graph and beside broken JSON', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'A site' },
        {
          '@type': ['Thing', 'NewsArticle'],
          headline: 'Title',
          author: [{ name: 'One' }, 'Two'],
          publisher: { name: 'Paper' },
          datePublished: '2025-10-28T00:30:00Z',
        },
      ],
    };
    const scripts = ['{broken', JSON.stringify(graph)].map(
      (json) => `<script type="application/ld+json">${json}</script>`,
    );
    expect(head(scripts.join(''))).toEqual({
      url: 'https://news.example/story',
      title: 'Title',
      byline: 'One, Two',
      publisher: 'Paper',
      published: '2025-10-28T00:30:00Z',
      language: 'en',
    });
  });

  it('is read from meta elements', () => {
    const html = `<meta property="og:title" content="Title"><meta property="og:site_name" content="Paper">
      <meta name="author" content="One"><meta property="article:published_time" content="2025-10-28T09:42:00+00:00">
      <link rel="canonical" href="/canonical?id=1">`;
    expect(head(html)).toMatchObject({
      url: 'https://news.example/canonical?id=1',
      title: 'Title',
      byline: 'One',
      publisher: 'Paper',
      published: '2025-10-28T09:42:00+00:00',
    });
  });

  it('is read from microdata and time', () => {
    const html = `<article itemscope><h1>Head</h1><span itemprop="author"><b itemprop="name">One</b></span>
      <time itemprop="datePublished" datetime="2025-10-28">yesterday</time></article>`;
    expect(readMetadata(pageOf(html))).toMatchObject({ title: 'Head', byline: 'One', published: '2025-10-28' });
  });

  it('is null where the page says nothing, or something else than an address', () => {
    expect(head('<link rel="canonical" href="javascript:alert(1)">')).toEqual({
      url: 'https://news.example/story',
      title: 'A headline',
      byline: null,
      publisher: null,
      published: null,
      language: 'en',
    });
  });
});
