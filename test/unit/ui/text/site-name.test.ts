import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSiteName } from '../../../../src/ui/text/site-name.ts';

describe('parseSiteName', () => {
  it.each([
    ['news.example.com', 'news.example.com'],
    ['  News.Example.com  ', 'news.example.com'],
    ['https://www.example.com/a/b?c#d', 'example.com'],
    ['example.com/politics', 'example.com'],
    ['example.com.', 'example.com'],
    ['www.com', 'www.com'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['localhost:8080', 'localhost'],
    ['http://127.0.0.1/', '127.0.0.1'],
  ])('reads %s as %s', (typed, host) => {
    expect(parseSiteName(typed)).toEqual({ ok: true, value: host });
  });

  it.each([
    'news',
    'two words.com',
    'ftp://example.com',
    'javascript:alert(1)',
    'http://',
    '.com',
    'a..b',
    '*.example.com',
    '-a.example',
  ])('refuses %s', (typed) => {
    expect(parseSiteName(typed)).toEqual({ ok: false, failure: 'not-a-site' });
  });

  it('tells an empty field from a wrong name', () => {
    expect(parseSiteName(' ')).toEqual({ ok: false, failure: 'empty' });
  });

  it('gives for any text a host that it reads as itself, or refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const site = parseSiteName(typed);
        if (site.ok) expect(parseSiteName(site.value)).toEqual(site);
      }),
    );
  });
});
